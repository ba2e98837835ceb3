import type {
  CatalogInfo,
  Dataset,
  DatasetPage,
  DatasetQuery,
  DatasetRecord,
  KeyValues,
  ValueCount,
  Where,
} from "../../../catalog/catalogs.ts";
import type { ErrorData } from "../../../core/errors.ts";
import type { BandStatistics } from "../../../core/raster/statistics.ts";
import type { Image, Progress } from "../../../engine/engine.ts";

/** A small picture of a dataset; null where it could not be drawn. */
export type Thumbnail = Image | null;

/** Everything that is shown of one dataset. */
export interface DatasetDetails {
  readonly dataset: Dataset;
  readonly record:
    | { readonly status: "reading" }
    | { readonly status: "read"; readonly record: DatasetRecord }
    | { readonly status: "failed"; readonly error: ErrorData };
  readonly histogram:
    | { readonly status: "initial" }
    | { readonly status: "reading" }
    | { readonly status: "read"; readonly statistics: BandStatistics | undefined }
    | { readonly status: "failed"; readonly error: ErrorData };
  /** Metadata that is being measured. */
  readonly measuring: { readonly exact: boolean; readonly progress: Progress | undefined } | undefined;
  readonly measureError: ErrorData | undefined;
}

export interface FolderNeeded {
  readonly name: string;
  /** A file in it. */
  readonly file: string;
  /** Whether the browser still has it; one that it has not must be chosen again. */
  readonly chosen: boolean;
  /** Whether a dataset waits for it that a person wants to see. */
  readonly wanted: boolean;
}

/** What the catalog panel shows. */
export interface CatalogState {
  /** `initial`: nobody has looked for catalogs yet. */
  readonly status: "initial" | "ready" | "failed";
  readonly catalogs: readonly CatalogInfo[];
  readonly currentId: string | undefined;
  readonly where: Where;
  readonly search: string;
  readonly sort: { readonly key: string; readonly descending: boolean } | undefined;
  /** Counted from 0. */
  readonly page: number;
  readonly limit: number;
  /** The latest answer; an older one stays until the next is there. */
  readonly found: DatasetPage | undefined;
  readonly querying: boolean;
  /** The key whose values are open to choose from. */
  readonly openKey: string | undefined;
  readonly values: readonly ValueCount[] | undefined;
  readonly thumbnails: ReadonlyMap<string, Thumbnail>;
  readonly details: DatasetDetails | undefined;
  /** What is being done with a whole catalog, in words. */
  readonly busy: string | undefined;
  /** What failed last; stays until it is dismissed or something else succeeds. */
  readonly problem: ErrorData | undefined;
  /** A dataset that was deleted and can be brought back. */
  readonly deleted: { readonly catalogId: string; readonly record: DatasetRecord } | undefined;
  /** The area of the dataset that is pointed at, EPSG:4326. */
  readonly looked: GeoJSON.Polygon | undefined;
  /** A folder of this computer that waits for the person's leave. */
  readonly folderNeeded: FolderNeeded | undefined;
}

export const emptyCatalogState: CatalogState = {
  status: "initial",
  catalogs: [],
  currentId: undefined,
  where: {},
  search: "",
  sort: undefined,
  page: 0,
  limit: 25,
  found: undefined,
  querying: false,
  openKey: undefined,
  values: undefined,
  thumbnails: new Map(),
  details: undefined,
  busy: undefined,
  problem: undefined,
  deleted: undefined,
  looked: undefined,
  folderNeeded: undefined,
};

export const currentCatalog = ({ catalogs, currentId }: CatalogState): CatalogInfo | undefined =>
  catalogs.find(({ id }) => id === currentId);

/** What the list asks for: without the page, what an export of the filtered part holds. */
export function wantedDatasets({ where, search, sort }: CatalogState): DatasetQuery {
  return {
    ...(Object.keys(where).length === 0 ? {} : { where }),
    ...(search.trim() === "" ? {} : { search: search.trim() }),
    ...(sort === undefined ? {} : { sort: [sort] }),
  };
}

export const isFiltered = ({ where, search }: CatalogState): boolean =>
  search.trim() !== "" || Object.keys(where).length > 0;

/** Names a dataset among all. */
export const datasetName = (keys: KeyValues): string => keys.join(" · ");

export const sameKeys = (first: KeyValues, second: KeyValues): boolean =>
  first.length === second.length && first.every((value, i) => value === second[i]);

/** What a band of a file is remembered by. */
export const bandOf = ({ location, band }: Dataset): string => `${band} ${location}`;
