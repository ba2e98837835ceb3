import type { ErrorData } from "../../../core/errors.ts";
import type { FileInfo, PointValues } from "../../../engine/engine.ts";
import type { DrawingKind } from "../../map/drawing.ts";
import type { AreaStatistics } from "./area-statistics.ts";
import type { ProbeShape } from "./probe-shape.ts";
import type { Profile } from "./profile.ts";
import type { Series } from "./series.ts";

/** Values under the pointer, as displayed: those of the level the tile was drawn from. */
export interface Hover {
  readonly layerId: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly bands: readonly number[];
  /** Whether they are of what is compared with that layer, on the right. */
  readonly onOther?: boolean;
  /** One value a band; null where masked or outside the file. */
  readonly values: readonly (number | null)[];
}

/** The exact values of every band at a place that was clicked. */
export interface Pin {
  readonly layerId: string;
  readonly longitude: number;
  readonly latitude: number;
  /** Whether it was read of what is compared with that layer, on the right. */
  readonly onOther?: boolean;
  /** Of a scene: what it showed when the place was read. */
  readonly frame?: string | undefined;
  readonly answer:
    | { readonly status: "reading" }
    | { readonly status: "read"; readonly point: PointValues | null }
    | { readonly status: "failed"; readonly error: ErrorData };
}

/** What is measured on the map beyond a single place. */
export interface ProbeState {
  /** What a person draws now, or that the shape there is being changed. */
  readonly drawing: DrawingKind | "change" | undefined;
  /** What is measured, until it is cleared. */
  readonly shape: ProbeShape | undefined;
  /** Why typed coordinates could not be used. */
  readonly refusal: ErrorData | undefined;
  readonly measured: Reading<Measured>;
  /** Which place of the profile the person looks at. */
  readonly marked: number | undefined;
  /** Whether pinned places get a series. */
  readonly wantsSeries: boolean;
  readonly series: Reading<Series>;
  /** What Terracotta would tell of the file, as JSON. */
  readonly metadata: Reading<string>;
  /** Which file of a scene somebody looks at. */
  readonly file: Reading<SceneFile>;
}

/** The file of one band of a scene. */
export interface SceneFile {
  /** The scene, as `sceneFrame` names it: at another step its bands are other files. */
  readonly frame: string;
  readonly band: number;
  readonly info: FileInfo;
}

/** What was found along or within the shape. */
export type Measured =
  | { readonly kind: "profile"; readonly profile: Profile }
  | { readonly kind: "area"; readonly area: AreaStatistics };

/** Something that takes a while to read, of one layer. */
export type Reading<Result> =
  | { readonly status: "initial" }
  | { readonly status: "reading"; readonly layerId: string; readonly done: number; readonly total: number }
  /** By the person. */
  | { readonly status: "stopped"; readonly layerId: string }
  | { readonly status: "read"; readonly layerId: string; readonly result: Result }
  | { readonly status: "failed"; readonly layerId: string; readonly error: ErrorData };

export const notRead = { status: "initial" } as const;

export const noProbe: ProbeState = {
  drawing: undefined,
  shape: undefined,
  refusal: undefined,
  measured: notRead,
  marked: undefined,
  wantsSeries: false,
  series: notRead,
  metadata: notRead,
  file: notRead,
};
