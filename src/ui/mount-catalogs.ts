import { msg } from "@lit/localize";
import { catalogChannel } from "../catalog/catalog-changes.ts";
import type { Catalogs } from "../catalog/catalogs.ts";
import type { CatalogExchange } from "../catalog/exchange/catalog-exchange.ts";
import { failure, toErrorData } from "../core/errors.ts";
import type { Bounds } from "../core/geo/bounds.ts";
import type { Engine, Source } from "../engine/engine.ts";
import type { LocalFolders } from "../ingest/local-folders.ts";
import { loadPart } from "./load-part.ts";
import { CatalogActions, type DatasetToOpen } from "./state/catalogs/catalog-actions.ts";
import type { CatalogIntent } from "./state/catalogs/catalog-intents.ts";
import { type CatalogState, emptyCatalogState } from "./state/catalogs/catalog-state.ts";
import { emptyIngestDialog, type IngestDialogState } from "./state/catalogs/ingest-dialog-state.ts";
import { IngestDoor } from "./state/catalogs/ingest-door.ts";
import type { IngestIntent } from "./state/catalogs/ingest-intents.ts";
import type { Intent } from "./state/intents.ts";
import { saveFile } from "./state/save-file.ts";
import { Store } from "./state/store.ts";
import { throttled } from "./state/throttled.ts";

export interface CatalogParts {
  /** How long a look at a hosted catalog counts, milliseconds. */
  readonly timeToLiveMs: () => number;
  readonly engine: Engine;
  /** First used when the page is quiet: they may start a worker then. */
  readonly catalogs: () => Catalogs;
  readonly exchange: () => CatalogExchange;
  readonly folders: LocalFolders;
  /** The page's own address: catalogs are named relative to it. */
  readonly base: string;
  /** Shows a dataset on the map. */
  readonly open: (dataset: DatasetToOpen) => void;
  readonly fit: (bounds: Bounds) => void;
  /** Whether nothing is on the map that a person may be looking at. */
  readonly mapIsEmpty: () => boolean;
  /** Brings the catalogs to the person's view. */
  readonly show: () => void;
  readonly announce: (text: string) => void;
}

/** Milliseconds between looks at catalogs that change all the time, as while files are ingested. */
const followMs = 500;
/** Milliseconds between questions whether a hosted catalog is due for a look: no request unless it is. */
const recheckMs = 60_000;

export interface MountedCatalogs {
  readonly catalogStore: Store<CatalogState>;
  readonly ingestStore: Store<IngestDialogState>;
  readonly perform: (intent: CatalogIntent | IngestIntent) => void;
  /** Looks for catalogs: stored ones, the one that the page's address names, or the one beside the page. */
  readonly begin: () => Promise<void>;
}

/** Puts catalogs, their exchange and ingests together with what the page shows of them. */
export function mountCatalogs(parts: CatalogParts): MountedCatalogs {
  const { engine, folders, base, announce } = parts;
  const catalogStore = new Store(emptyCatalogState);
  const ingestStore = new Store(emptyIngestDialog);
  // They exist as soon as somebody asks, not before.
  const { catalogs, exchange } = { catalogs: later(parts.catalogs), exchange: later(parts.exchange) };
  const actions: CatalogActions = new CatalogActions({
    store: catalogStore,
    catalogs,
    exchange,
    timeToLiveMs: parts.timeToLiveMs,
    engine,
    folders,
    pickFolder,
    open: parts.open,
    fit: parts.fit,
    mapIsEmpty: parts.mapIsEmpty,
    show: parts.show,
    save: saveFile,
    announce,
  });
  const sourceOf = async (location: string): Promise<Source> =>
    location.startsWith("local:") ? { url: location, blob: await folders.fileOf(location) } : { url: location };
  const door = new IngestDoor({
    folders,
    catalogs,
    failed: (cause) => {
      const hint = msg("Check the connection, then reload this page: it may have been replaced by a newer version.");
      const problem = failure("NETWORK", msg("The part of this page that makes catalogs could not be loaded"), {
        hint,
        cause,
      });
      catalogStore.set({ problem: toErrorData(problem) });
      parts.show();
      announce(problem.message);
    },
    load: async () => {
      const [{ IngestActions }] = await loadPart(() =>
        Promise.all([import("./state/catalogs/ingest-actions.ts"), import("./elements/catalogs/ingest-dialog.ts")]),
      );
      return new IngestActions({
        store: ingestStore,
        catalogs,
        folders,
        tools: {
          catalogs,
          engine,
          sourceOf,
          fetch: (...request) => fetch(...request),
          locks: navigator.locks,
          isOnline: () => navigator.onLine,
        },
        pickFolder,
        choose: (id) => {
          actions.perform({ kind: "catalog-choose", id });
          parts.show();
        },
        grown: (id) => void actions.grown(id),
        follow: (url) => actions.follow(url),
        announce,
      });
    },
  });
  // Told by whoever writes, in this tab or another one.
  const reload = throttled(() => {
    if (catalogStore.state.status !== "initial") actions.reload();
  }, followMs);
  new BroadcastChannel(catalogChannel).addEventListener("message", reload);
  setInterval(() => {
    if (!document.hidden) actions.recheck();
  }, recheckMs);
  return {
    catalogStore,
    ingestStore,
    perform: (intent) => {
      // What a person has made shall not go when the disk fills up.
      if (intent.kind === "ingest-start" || intent.kind === "catalog-import") void navigator.storage?.persist?.();
      if (isIngestIntent(intent)) door.perform(intent);
      else actions.perform(intent);
    },
    begin: async () => {
      const named = new URLSearchParams(location.search).get("catalog");
      const url = hostedAddress(named, base);
      // A slow host of a catalog does not hold up ingests.
      await Promise.all([actions.begin(url, named !== null), door.takeUp()]);
    },
  };
}

/** Whether an intent is one for catalogs or ingests rather than for the rest of the page. */
export const isCatalogIntent = (intent: Intent): intent is CatalogIntent | IngestIntent =>
  intent.kind.startsWith("catalog-") || intent.kind.startsWith("ingest-");

const isIngestIntent = (intent: CatalogIntent | IngestIntent): intent is IngestIntent =>
  intent.kind.startsWith("ingest-");

/** The catalog that the page's address names, or the one beside the page. */
function hostedAddress(named: string | null, base: string): string {
  const given = named ?? "catalog.json";
  return URL.canParse(given, base) ? new URL(given, base).href : given;
}

/** An object whose methods are looked up when they are called. */
function later<T extends object>(get: () => T): T {
  const look = (_: object, name: string | symbol) => {
    return (...given: unknown[]) => {
      const object = get() as Record<string | symbol, (...given: unknown[]) => unknown>;
      return object[name]?.(...given);
    };
  };
  // Has whatever methods T has, and nothing else is asked of it.
  return new Proxy({}, { get: look }) as T;
}

interface PickerWindow {
  showDirectoryPicker?: (options?: { readonly mode: "read" }) => Promise<FileSystemDirectoryHandle>;
}

function pickFolder(): Promise<FileSystemDirectoryHandle> {
  // Not in TypeScript's list of what browsers have, since not all have it.
  const pick = (window as unknown as PickerWindow).showDirectoryPicker;
  if (pick === undefined) throw failure("UNSUPPORTED", msg("This browser cannot give a folder to the page"));
  return pick({ mode: "read" });
}
