import type { Style } from "../../core/color/style.ts";
import type { AxisIntent } from "./axis/axis-intents.ts";
import type { CatalogIntent } from "./catalogs/catalog-intents.ts";
import type { IngestIntent } from "./catalogs/ingest-intents.ts";
import type { CompareIntent } from "./compare/compare-intents.ts";
import type { ExportIntent } from "./export/export-intents.ts";
import type { ScenePixelSelection } from "./layers/scene.ts";
import type { Section } from "./links/linked-state.ts";
import type { ProbeIntent } from "./probe/probe-intents.ts";
import type { SettingsIntent } from "./settings/settings-intents.ts";
import type { ShareIntent } from "./share/share-intents.ts";
import type { Relief } from "./style/relief.ts";
import type { ReliefIntent } from "./style/relief-intents.ts";

/** What a person wants, as an element understood it. Elements emit intents; actions carry them out. */
export type Intent = PageIntent | CatalogIntent | IngestIntent | FeatureIntent;

/** What the features carry out, each those that begin with its name. */
export type FeatureIntent =
  | AxisIntent
  | CompareIntent
  | ExportIntent
  | ProbeIntent
  | ReliefIntent
  | ShareIntent
  | SettingsIntent;

/** What `PageActions` carries out. */
export type PageIntent =
  | { readonly kind: "add-urls"; readonly urls: readonly string[] }
  | { readonly kind: "add-files"; readonly files: readonly File[] }
  | { readonly kind: "remove"; readonly id: string }
  | { readonly kind: "undo-remove" }
  | { readonly kind: "let-go" }
  | { readonly kind: "duplicate"; readonly id: string }
  | { readonly kind: "move"; readonly id: string; readonly by: 1 | -1 }
  | { readonly kind: "show"; readonly id: string; readonly shown: boolean }
  | { readonly kind: "select"; readonly id: string }
  | { readonly kind: "select-next"; readonly by: 1 | -1 }
  | { readonly kind: "fit"; readonly id: string | undefined }
  | { readonly kind: "retry"; readonly id: string; readonly crs?: string }
  /** Files that could not be opened go with their errors; layers that show something stay. */
  | { readonly kind: "dismiss-errors"; readonly ids: readonly string[] }
  | { readonly kind: "style"; readonly id: string; readonly style: Style }
  | { readonly kind: "expression"; readonly id: string; readonly expression: string | undefined; readonly style: Style }
  | { readonly kind: "relief"; readonly id: string; readonly relief: Relief | undefined }
  | { readonly kind: "nodata"; readonly id: string; readonly nodata: number | undefined }
  | {
      readonly kind: "datum-grid";
      readonly id: string;
      /** Its address; undefined for none. */
      readonly grid: string | undefined;
    }
  | {
      readonly kind: "scaling";
      readonly id: string;
      readonly scaling: { readonly scale: number; readonly offset: number } | undefined;
    }
  | { readonly kind: "fit-range"; readonly id: string }
  | { readonly kind: "reset-style"; readonly id: string }
  | { readonly kind: "measure"; readonly id: string; readonly bands: readonly number[] }
  | { readonly kind: "opacity"; readonly id: string; readonly opacity: number }
  | { readonly kind: "pixel-selection"; readonly id: string; readonly selection: ScenePixelSelection }
  | { readonly kind: "pin-center" }
  | { readonly kind: "unpin" }
  | { readonly kind: "basemap"; readonly shown: boolean }
  | { readonly kind: "section"; readonly section: Section }
  | { readonly kind: "sheet"; readonly open: boolean }
  | { readonly kind: "legend"; readonly shown: boolean }
  | { readonly kind: "keys"; readonly open: boolean }
  | { readonly kind: "welcome"; readonly open: boolean }
  | { readonly kind: "dismiss-notice" }
  | { readonly kind: "focus-box" }
  | { readonly kind: "copy"; readonly text: string; readonly what: string };

/** The page's intents of one kind. */
export type IntentOf<K extends PageIntent["kind"]> = Extract<PageIntent, { readonly kind: K }>;

/** Carries an intent up through shadow roots. */
export class IntentEvent extends Event {
  static readonly type = "terracotta-intent";
  readonly intent: Intent;

  constructor(intent: Intent) {
    super(IntentEvent.type, { bubbles: true, composed: true });
    this.intent = intent;
  }
}

/** Says what the person wants, from an element. */
export function emit(from: EventTarget, intent: Intent): void {
  from.dispatchEvent(new IntentEvent(intent));
}
