import type { Cog } from "../cog/cog.ts";
import { CogStore, type CogStoreOptions } from "../cog/open.ts";
import { SharedCache } from "../cog/shared-cache.ts";
import type { RasterPlace } from "../core/geo/locate.ts";
import type { BandStatistics } from "../core/raster/statistics.ts";
import type { GridValues, Header, Source } from "./engine.ts";

export interface EngineOptions extends CogStoreOptions {
  /** Bytes of warped tiles to keep: what a change of style repaints from. */
  readonly maxWarpedBytes?: number;
}

/** Values on a grid. */
export interface Warped {
  readonly values: GridValues | null;
  /** The versions of files that they were made of, by url, where the key of the cache does not hold them. */
  readonly versions?: ReadonlyMap<string, number>;
}

/** What the jobs of one engine share: open files, and what was made of them. */
export class EngineContext {
  readonly cogs: CogStore;
  readonly warped: SharedCache<Warped>;
  readonly statistics = new SharedCache<BandStatistics | undefined>(4096, () => 1);

  constructor({ maxWarpedBytes = 96 * 1024 * 1024, ...options }: EngineOptions = {}) {
    this.cogs = new CogStore(options);
    this.warped = new SharedCache(maxWarpedBytes, byteLengthOf);
  }

  open(source: Source, signal?: AbortSignal): Promise<Cog> {
    return this.cogs.open(source, signal);
  }
}

/** Where a file lies, with the CRS that its source may give instead of its own. Throws NO_GEOREFERENCE or UNKNOWN_CRS. */
export async function placeOf(cog: Cog, source: Source): Promise<RasterPlace> {
  return { georeference: await cog.georeference(source.crs), width: cog.width, height: cog.height };
}

/** What opening a file again needs, with what proves that it still belongs to the file. */
export function headerOf({ reader, usefulHeader }: Cog): Header {
  const { etag, byteLength = reader.header.length } = reader.source;
  return { bytes: usefulHeader, etag, byteLength };
}

/** What the cache itself needs for a grid: even those that hold nothing add up. */
const entryBytes = 512;
/** What a map needs for one of its entries. */
const mapEntryBytes = 64;

function byteLengthOf({ values, versions = new Map() }: Warped, key: string): number {
  // The key of a mosaic has the addresses of all its scenes.
  let bytes = entryBytes + key.length + (values?.mask.byteLength ?? 0);
  for (const band of values?.bands ?? []) bytes += band.byteLength;
  for (const url of versions.keys()) bytes += mapEntryBytes + url.length;
  return bytes;
}
