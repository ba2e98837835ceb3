import type { Cog } from "../cog/cog.ts";
import { CogStore, type CogStoreOptions } from "../cog/open.ts";
import { SharedCache } from "../cog/shared-cache.ts";
import type { RasterPlace } from "../core/geo/locate.ts";
import type { BandStatistics } from "../core/raster/statistics.ts";
import { type Caches, defaultCacheBytes, type GridValues, type Header, type Source } from "./engine.ts";

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
  /** Values of tiles and other grids: what a change of style repaints from. */
  readonly warped: SharedCache<Warped>;
  readonly statistics = new SharedCache<BandStatistics | undefined>(4096, () => 1);

  #cacheBytes: number;

  constructor(options: EngineOptions = {}) {
    const { maxBlockBytes, maxWarpedBytes } = { ...shares(defaultCacheBytes), ...options };
    this.#cacheBytes = maxBlockBytes + maxWarpedBytes;
    this.cogs = new CogStore({ ...options, maxBlockBytes });
    this.warped = new SharedCache(maxWarpedBytes, byteLengthOf);
  }

  /** What is kept now. */
  get caches(): Caches {
    const [blocks, values] = [this.cogs.blocks.byteLength, this.warped.byteLength];
    return { blocks, values, bytes: blocks + values, limit: this.#cacheBytes, files: this.cogs.openFiles };
  }

  /** How many bytes may be kept from now on. */
  limitCaches(cacheBytes: number): void {
    const { maxBlockBytes, maxWarpedBytes } = shares(cacheBytes);
    this.#cacheBytes = cacheBytes;
    this.cogs.blocks.maxBytes = maxBlockBytes;
    this.warped.maxBytes = maxWarpedBytes;
  }

  /** Forgets what was read and computed. */
  clear(): void {
    this.cogs.clear();
    this.warped.clear();
    this.statistics.clear();
  }

  open(source: Source, signal?: AbortSignal): Promise<Cog> {
    return this.cogs.open(source, signal);
  }
}

/** Two thirds are for decoded blocks, the rest is for what was computed of them. */
function shares(cacheBytes: number) {
  const maxBlockBytes = Math.round((2 / 3) * cacheBytes);
  return { maxBlockBytes, maxWarpedBytes: cacheBytes - maxBlockBytes };
}

/** Where a file lies, with the CRS and the datum grid that its source may give. Throws NO_GEOREFERENCE or UNKNOWN_CRS. */
export async function placeOf(cog: Cog, source: Source): Promise<RasterPlace> {
  return { georeference: await cog.georeference(source.crs, source.grid), width: cog.width, height: cog.height };
}

/** What opening a file again needs, with what proves that it still belongs to the file. */
export function headerOf({ reader, usefulHeader }: Cog): Header {
  const { etag, byteLength } = reader.source;
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
