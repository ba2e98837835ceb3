import type { ColorRole } from "../core/color/color-role.ts";
import type { Style } from "../core/color/style.ts";
import type { ErrorData } from "../core/errors.ts";
import type { Area } from "../core/geo/area.ts";
import type { Bounds } from "../core/geo/bounds.ts";
import type { Georeference } from "../core/geo/georeference/georeference.ts";
import type { Tile, TileSize } from "../core/geo/tile.ts";
import type { Metadata } from "../core/metadata.ts";
import type { BandRule } from "../core/radiometry/product-rules.ts";
import type { ScaledBand, Scaling } from "../core/radiometry/scaling.ts";
import type { PixelSelection } from "../core/raster/pixel-selection.ts";
import type { DataType, Raster } from "../core/raster/raster.ts";
import type { ResamplingMethod } from "../core/raster/resampling.ts";
import type { BandStatistics } from "../core/raster/statistics.ts";

/** A raster file and what is already known of it. Plain data that can be posted to a worker. */
export interface Source {
  /** An https URL, or `local:` and a name when `blob` holds the bytes. Together with `crs`, `grid` and `nodata` the identity of the file. */
  readonly url: string;
  readonly blob?: Blob | undefined;
  /** The first bytes of the file as {@link FileInfo.header} gave them: spares the header request. */
  readonly header?: Header | undefined;
  /** `EPSG:<code>` or a proj4 definition that replaces what the file says about its CRS. */
  readonly crs?: string | undefined;
  /**
   * Address of a datum grid, NTv2 (.gsb) or GeoTIFF as PROJ has them, from the datum of the file's CRS to WGS 84. Where it holds, it takes the
   * place of the mean shift.
   */
  readonly grid?: string | undefined;
  /**
   * The value that means none in every band, in the place of what the file says. A mask or alpha of the file holds beside it, as with
   * `gdalwarp -srcnodata`. NaN is allowed; of a value that the file's type cannot hold, no pixel is.
   */
  readonly nodata?: number | undefined;
  /**
   * What the stored values mean, in the place of what the file says: one for each band (undefined: the file's), or one for all. Values stay as they are stored; facts,
   * legends and heights follow.
   */
  readonly scaling?: readonly (Scaling | undefined)[] | undefined;
}

/** One band (counted from 1) of a file. */
export interface FileBand {
  readonly source: Source;
  readonly band: number;
}

/**
 * A raster that no file holds: bands of files side by side (a scene), computed with, and scenes laid over each other. GDAL would
 * call it a VRT. Its bands are those of each scene; with an expression it has one, the result.
 */
export interface VirtualRaster {
  /** At least one; all have equally many bands. Only those that may show on the grid that is asked for need be given. */
  readonly scenes: readonly (readonly FileBand[])[];
  /** An expression over a scene's bands, which `operands` names in their order. It is evaluated before scenes are merged. */
  readonly expression?: { readonly text: string; readonly operands: readonly string[] } | undefined;
  /** `first` unless given. */
  readonly pixelSelection?: PixelSelection | undefined;
}

/** What is drawn: a file, whose bands a style names, or a virtual raster. */
export type Drawn = { readonly source: Source } | { readonly raster: VirtualRaster };

/** The first bytes of a file, with what proves that they still belong to it. */
export interface Header {
  readonly bytes: Uint8Array;
  readonly etag: string | undefined;
  /** Length of the whole file in bytes; undefined where the host does not tell. */
  readonly byteLength: number | undefined;
}

/** One band (counted from 1) of a file. */
export interface BandInfo {
  readonly name: string;
  readonly dataType: DataType;
  readonly nodata: number | undefined;
  readonly scale: number;
  readonly offset: number;
  /** Who says so: a person or a document ({@link Source.scaling}), or the file; `product` where {@link rule} was applied. Undefined: nobody. */
  readonly scaledBy?: ScaledBand["scaledBy"];
  readonly unit: string | undefined;
  /** What its product is known for, where somebody has looked it up (`withRules`): opening a file does not. */
  readonly rule?: BandRule | undefined;
  readonly colorInterpretation: ColorRole;
}

/** A level of the pyramid; level 0 is the full size. */
export interface OverviewInfo {
  readonly level: number;
  readonly width: number;
  readonly height: number;
  readonly blockWidth: number;
  readonly blockHeight: number;
  readonly compression: string;
}

/** What opening a file tells, without reading a pixel. */
export interface FileInfo {
  readonly url: string;
  /** Undefined where the host does not tell: pages see it only where `Content-Range` is exposed. */
  readonly byteLength: number | undefined;
  readonly width: number;
  readonly height: number;
  readonly dataType: DataType;
  readonly bands: readonly BandInfo[];
  readonly overviews: readonly OverviewInfo[];
  readonly compression: string;
  readonly predictor: 1 | 2 | 3;
  readonly interleave: "pixel" | "band";
  readonly byteOrder: "little" | "big";
  readonly bigTiff: boolean;
  /** Where transparency comes from. */
  readonly masked: "none" | "nodata" | "mask" | "alpha";
  /** RGBA, 4 bytes an entry, index = value. */
  readonly palette: Uint8Array | undefined;
  readonly georeference: Georeference;
  readonly areaOrPoint: "area" | "point";
  /** Bounds in EPSG:4326, degrees; west > east means that the box crosses the antimeridian. */
  readonly bounds: Bounds;
  /** Outline in EPSG:4326, edges densified, cut at the antimeridian. */
  readonly footprint: GeoJSON.MultiPolygon;
  /** Range of zooms at which 256-pixel tiles show between the whole file in one tile and its full resolution. */
  readonly zooms: readonly [minimum: number, maximum: number];
  /** Whether the layout is that of a cloud-optimized GeoTIFF, as rio-cogeo judges it, and if not, why; of one that is, what would make it better. */
  readonly cog: { readonly valid: boolean; readonly reasons: readonly string[] };
  /** GDAL metadata and ImageDescription: untrusted text. */
  readonly metadata: Readonly<Record<string, string>>;
  readonly warnings: readonly string[];
  readonly header: Header;
}

/** Pixels for a screen: RGBA, 4 bytes a pixel, not premultiplied, rgb = 0 where alpha = 0. */
export interface Image {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  /** Why some of the scenes of a virtual raster are missing. */
  readonly problems?: readonly ErrorData[] | undefined;
}

/** Values on a map grid, and the level they were read from: of a virtual raster the finest one. */
export interface GridValues extends Raster {
  readonly level: number;
  /** Why some of the scenes of a virtual raster are missing. */
  readonly problems?: readonly ErrorData[] | undefined;
}

/** Statistics of an area, and what they were made of. */
export interface ZonalStatistics extends BandStatistics {
  /** Edges of the bins of `histogram`, one more than these. */
  readonly edges: readonly number[];
  /** Pixels whose centres lie in the area, valid or not. */
  readonly pixelCount: number;
  /** The level that was read; 0 is exact. */
  readonly level: number;
}

/** The exact, full-resolution values at a place. */
export interface PointValues {
  readonly col: number;
  readonly row: number;
  /** The place in the file's CRS. */
  readonly x: number;
  readonly y: number;
  /** One entry a band; null where the pixel is masked. Raw values, before scale and offset. */
  readonly values: readonly (number | null)[];
}

/** A part of a file as a file of its own. */
export interface ExportedFile {
  /** A GeoTIFF. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Which pixels of the source these are. */
  readonly window: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** What traffic and decoding a job's file has cost so far; counted where the work is done. */
export interface Counters {
  readonly requests: number;
  readonly bytes: number;
  readonly blocksDecoded: number;
  /** Requests under way. */
  readonly underWay: number;
  /** Those of them that take long. */
  readonly slow: number;
  /** The longest silence of a host that is being waited for, in whole seconds; 0 as long as none is worth telling. */
  readonly silentSeconds: number;
}

/** What an engine keeps in memory to be fast, bytes. */
export interface Caches {
  /** Decoded blocks of files. */
  readonly blocks: number;
  /** Values of tiles, before they are coloured. */
  readonly values: number;
  /** Both together, and how many they may become. */
  readonly bytes: number;
  readonly limit: number;
  /** How many files are open: their headers are kept. */
  readonly files: number;
}

/** Bytes that an engine, or a worker of a pool, keeps unless it is told otherwise. */
export const defaultCacheBytes = 288 * 1024 * 1024;

/** How far a long job is, in steps of its own. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export type OnProgress = (progress: Progress) => void;

/** Every job: what goes in, what comes out. Bands count from 1. */
export interface JobTypes {
  info: { job: { source: Source }; result: FileInfo };
  /**
   * Of the level given, by default the coarsest; of every band unless named. A large level is sampled, and blocks that
   * cannot be read are left out. Undefined for a band without a valid pixel.
   */
  statistics: {
    job: { source: Source; level?: number; bands?: readonly number[] };
    result: readonly (BandStatistics | undefined)[];
  };
  /**
   * What a catalog keeps of a band, measured on the overview that fits into 1024², or on every pixel (`exact`), in bounded
   * memory. `header` is cut to what opening the file needs. Throws NO_DATA where no pixel is valid.
   */
  metadata: {
    job: { source: Source; band: number; exact?: boolean };
    result: { readonly metadata: Metadata; readonly header: Header };
  };
  /**
   * A map tile, coloured. Null where the tile holds no pixel of what is drawn, unless the style is terrain or a scene of a virtual raster
   * could not be read. The ranges of a virtual raster must be numbers. `draft` colours every second pixel of every second row only.
   */
  tile: {
    job: Drawn & { tile: Tile; size: TileSize; style: Style; draft?: boolean | undefined };
    result: Image | null;
  };
  /**
   * All of what is drawn in EPSG:3857, with its bounds in EPSG:4326 (east above 180 across the antimeridian). Within `width` × `height`,
   * aspect ratio kept, or stretched to fill them.
   */
  preview: {
    job: Drawn & { width: number; height: number; fill?: boolean; style: Style };
    result: Image & { bounds: Bounds };
  };
  /** A map tile's values, uncoloured: those that its picture is made of, colours not premultiplied. `level` forces an overview of a file. Null where the tile holds no pixel of what is drawn. */
  values: {
    job: Drawn & {
      tile: Tile;
      size: TileSize;
      bands: readonly number[];
      resampling: ResamplingMethod;
      level?: number;
    };
    result: GridValues | null;
  };
  /** Raw values of a pixel window of a level. */
  read: {
    job: {
      source: Source;
      level: number;
      x: number;
      y: number;
      width: number;
      height: number;
      bands: readonly number[];
    };
    result: Raster;
  };
  /** The values at a place, of every band or of those named, in their order; null outside the file. */
  point: {
    job: { source: Source; longitude: number; latitude: number; bands?: readonly number[] };
    result: PointValues | null;
  };
  /**
   * The statistics of a band within an area in EPSG:4326, or of all of it: of the pixels whose centres lie in the area, as rasterio's
   * `mask` and GDAL's cutlines choose them. Raw values, before scale and offset. Read from an overview where full resolution would be
   * more than `maxPixels` (4096² unless given) around the area; `bins` of the histogram are 256 unless given. Null where no pixel is valid.
   */
  zonal: {
    job: {
      source: Source;
      band: number;
      area?: Area | undefined;
      maxPixels?: number | undefined;
      bins?: number | undefined;
    };
    result: ZonalStatistics | null;
  };
  /**
   * The stored pixels, at full resolution and not resampled, of the smallest window that covers `bbox` (EPSG:4326; west > east crosses the
   * antimeridian), or of all of the file: a GeoTIFF with the same type, place, nodata, mask, palette, scales and names. `maxBytes` (256 MB
   * unless given, at most 1 GB) is of samples before compression. Throws TOO_LARGE, INVALID_ARGUMENT for a box that is no single window,
   * and UNSUPPORTED for complex samples, for integers above 2^53, and for files placed by control points.
   */
  export: {
    job: {
      source: Source;
      bands?: readonly number[] | undefined;
      bbox?: Bounds | undefined;
      maxBytes?: number | undefined;
    };
    result: ExportedFile;
  };
  /** What was read of a file does not count any more: the next job reads it anew. */
  forget: { job: { source: Source }; result: undefined };
  counters: { job: Record<never, never>; result: Counters };
  /**
   * What is kept in memory. `clear` first lets go of all of it, open files included; `limit` bounds it from now on, bytes. Jobs under way
   * are not disturbed.
   */
  caches: { job: { clear?: boolean | undefined; limit?: number | undefined }; result: Caches };
}

export type JobKind = keyof JobTypes;
export type Job<K extends JobKind = JobKind> = { [P in K]: { readonly kind: P } & Readonly<JobTypes[P]["job"]> }[K];
export type JobResult<K extends JobKind> = JobTypes[K]["result"];

/** What does the work: in this thread (LocalEngine) or in workers (PooledEngine). Rejects with a TerracottaError, or with an AbortError. */
export interface Engine {
  /** `onProgress` hears of long jobs (exact metadata) now and then. */
  run<K extends JobKind>(job: Job<K>, signal?: AbortSignal, onProgress?: OnProgress): Promise<JobResult<K>>;
}
