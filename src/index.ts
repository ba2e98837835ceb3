export type {
  CatalogInfo,
  Catalogs,
  Dataset,
  DatasetPage,
  DatasetQuery,
  DatasetRecord,
  Existing,
  IngestFailure,
  IngestItem,
  IngestOptions,
  Key,
  KeyValues,
  NewCatalog,
  StoredIngest,
  ValueCount,
  Where,
} from "./catalog/catalogs.ts";
export type { CatalogExchange, ExportOptions, ImportOptions } from "./catalog/exchange/catalog-exchange.ts";
export { Exchange, type ExchangeOptions } from "./catalog/exchange/exchange.ts";
export { MemoryCatalogs } from "./catalog/memory-catalogs.ts";
export { IndexedDbCatalogs, type IndexedDbCatalogsOptions } from "./catalog/storage/indexed-db-catalogs.ts";
export type { ColorTransform } from "./core/color/color-transform.ts";
export { colormap } from "./core/color/colormaps/colormap.ts";
export { colormapGroups, colormapNames } from "./core/color/colormaps/colormap-names.ts";
export { type FirstLook, firstLook, firstLookBands } from "./core/color/first-look.ts";
export { type Legend, legend } from "./core/color/legend.ts";
export type { ColorClass, Rgba, StretchBound, StretchRange, Style, TerrainEncoding } from "./core/color/style.ts";
export { decodeHeight } from "./core/color/terrain.ts";
export { type ErrorCode, type ErrorData, errorCodes, isTerracottaError, TerracottaError } from "./core/errors.ts";
export { type FilePattern, matchFilePattern, parseFilePattern } from "./core/file-pattern.ts";
export type { Area } from "./core/geo/area.ts";
export type { Bounds } from "./core/geo/bounds.ts";
export type { Tile } from "./core/geo/tile.ts";
export { guessFilePattern } from "./core/guess-file-pattern.ts";
export type { Metadata } from "./core/metadata.ts";
export type { BandRule } from "./core/radiometry/product-rules.ts";
export { meaningOf, type ScaledBand, type Scaling } from "./core/radiometry/scaling.ts";
export { withRules } from "./core/radiometry/with-rules.ts";
export type { DataType, Raster } from "./core/raster/raster.ts";
export type { ResamplingMethod } from "./core/raster/resampling.ts";
export type { BandStatistics } from "./core/raster/statistics.ts";
export type { Answer } from "./endpoints/request/endpoint.ts";
export { statusOf } from "./endpoints/status-of.ts";
export type {
  BandInfo,
  Caches,
  Engine,
  ExportedFile,
  FileInfo,
  GridValues,
  Header,
  Image,
  Job,
  JobKind,
  JobResult,
  PointValues,
  Source,
  ZonalStatistics,
} from "./engine/engine.ts";
export { LocalEngine } from "./engine/local-engine.ts";
export type { Found, FoundFile } from "./ingest/found.ts";
export { type Ingest, type IngestTools, resumeIngest, retryFailures, startIngest } from "./ingest/ingest.ts";
export type { IngestState } from "./ingest/ingest-state.ts";
export { listPlace } from "./ingest/list-place.ts";
export { LocalFolders } from "./ingest/local-folders.ts";
export { pastedAddresses } from "./ingest/pasted-addresses.ts";
export { planByPattern } from "./ingest/plan-by-pattern.ts";
export { createCatalogWorker } from "./pool/create-catalog-worker.ts";
export { createWorker } from "./pool/create-worker.ts";
export { PooledEngine, type PooledEngineOptions } from "./pool/pooled-engine.ts";
export { remoteObjects } from "./pool/remote-objects.ts";
export { serve } from "./pool/serve.ts";
export { serveObjects } from "./pool/serve-objects.ts";
export { Protocol, type ProtocolOptions } from "./protocol/protocol.ts";
export { type DrawnScene, sceneTileUrl, tileUrl, valuesUrl } from "./protocol/url.ts";
