import { failure } from "../core/errors.ts";
import type { Georeference } from "../core/geo/georeference.ts";
import type { PixelWindow } from "../core/geo/pixel-window.ts";
import type { DataType, Raster } from "../core/raster/raster.ts";
import type { Block, BlockCache } from "./blocks.ts";
import type { Directory, Tiff } from "./directory.ts";
import { type GdalMetadata, parseGdalMetadata } from "./gdal-metadata.ts";
import { readGeoreference } from "./georeference-from-tags.ts";
import { headerEnd } from "./header-end.ts";
import type { HeaderReader } from "./header-reader.ts";
import type { Layout } from "./layout.ts";
import { type Nodata, nodataOf, parseNodata } from "./nodata.ts";
import { type Level, readLevels } from "./pyramid.ts";
import { type Masking, readWindow } from "./read-window.ts";
import { tags } from "./tags.ts";

let opened = 0;

/** An open GeoTIFF: what its header says, and windows of its samples. */
export class Cog {
  /** Tells this opening of this file with this nodata from every other, so that no cache mixes them up. */
  readonly id: string;
  readonly reader: HeaderReader;
  readonly tiff: Tiff;
  readonly directory: Directory;
  readonly levels: readonly [Level, ...Level[]];
  readonly warnings: readonly string[];
  readonly metadata: GdalMetadata;
  readonly nodata: Nodata | undefined;
  /** The sample (counted from 0) that is an integer alpha band. */
  readonly alphaSample: number | undefined;
  /** The colours are multiplied by alpha already (ExtraSamples 1). */
  readonly premultiplied: boolean;
  readonly #blocks: BlockCache;
  /** Names the file's blocks. */
  readonly #blocksId: string;
  readonly #georeferences: Map<string | undefined, Promise<Georeference>>;
  readonly #hasOwnNodata: boolean;
  /** What blocks without bytes hold: the file's nodata, whatever counts as nodata here. */
  readonly #sparseValue: number;

  /** Of `override`, all is shared but nodata. */
  constructor(
    reader: HeaderReader,
    tiff: Tiff,
    blocks: BlockCache,
    override?: { readonly cog: Cog; readonly nodata: number },
  ) {
    this.reader = reader;
    this.tiff = tiff;
    this.#blocks = blocks;
    const { levels, warnings } = override?.cog ?? readLevels(tiff, reader);
    this.levels = levels;
    // readLevels has refused a file without directories.
    this.directory = tiff.directories[0] as Directory;
    this.warnings = override ? warnings : [...tiff.warnings, ...warnings];
    this.metadata = override?.cog.metadata ?? parseGdalMetadata(this.directory.text(tags.gdalMetadata));
    const { image } = this.levels[0];
    const own = parseNodata(this.directory.text(tags.gdalNodata), image.dataType);
    this.#sparseValue = own?.value ?? 0;
    this.#hasOwnNodata = override === undefined;
    this.nodata = override ? nodataOf(override.nodata, image.dataType) : own;
    this.alphaSample = alphaSampleOf(image);
    this.premultiplied = this.alphaSample !== undefined && image.extraSamples.includes(1);
    this.#blocksId = override ? override.cog.#blocksId : `cog${opened++}`;
    this.id = override ? `${this.#blocksId} nodata=${override.nodata}` : this.#blocksId;
    this.#georeferences = override ? override.cog.#georeferences : new Map();
  }

  /** The same file, in which this value is nodata; its mask or alpha holds as well. Shares blocks. */
  withNodata(nodata: number): Cog {
    return new Cog(this.reader, this.tiff, this.#blocks, { cog: this, nodata });
  }

  get width(): number {
    return this.levels[0].image.width;
  }

  get height(): number {
    return this.levels[0].image.height;
  }

  get dataType(): DataType {
    return this.levels[0].image.dataType;
  }

  get bandCount(): number {
    return this.levels[0].image.samplesPerPixel;
  }

  /** Where transparency comes from; GDAL's order. Nodata that is not the file's own comes first, and is not all there may be. */
  get masked(): "none" | "nodata" | "mask" | "alpha" {
    if (!this.#hasOwnNodata && this.nodata !== undefined) return "nodata";
    if (this.levels[0].mask !== undefined) return "mask";
    if (this.nodata !== undefined) return "nodata";
    return this.alphaSample === undefined ? "none" : "alpha";
  }

  /** Where the file lies; `crs` replaces its own CRS. Throws NO_GEOREFERENCE or UNKNOWN_CRS. */
  georeference(crs?: string): Promise<Georeference> {
    let georeference = this.#georeferences.get(crs);
    if (georeference === undefined) {
      georeference = readGeoreference(this.directory, crs);
      this.#georeferences.set(crs, georeference);
      georeference.catch(() => this.#georeferences.delete(crs));
    }
    return georeference;
  }

  /** The samples of some bands (counted from 1) in a window of a level. Throws DAMAGED, TOO_LARGE, or NOT_FOUND for a band or level. */
  async read(level: number, window: PixelWindow, bands: readonly number[], signal?: AbortSignal): Promise<Raster> {
    return this.#readWith(level, window, bands, (key, layout, block) =>
      this.#blocks.get(key, this.reader, layout, block, signal),
    );
  }

  /**
   * As {@link read}, for who goes over a whole level once: blocks are not kept, so that those of others stay, and short
   * work goes first. The samples must not be changed: they may be those of a block that others have, too.
   */
  async readOnce(level: number, window: PixelWindow, bands: readonly number[], signal: AbortSignal): Promise<Raster> {
    const readBlock = (key: string, layout: Layout, block: number) => {
      // A mask that is cut otherwise has blocks in several of the caller's windows.
      const { blockWidth, blockHeight } = this.levels[level]?.image ?? layout;
      const once = layout.blockWidth === blockWidth && layout.blockHeight === blockHeight;
      return this.#blocks[once ? "pass" : "get"](key, this.reader, layout, block, signal);
    };
    return this.#readWith(level, window, bands, readBlock, true);
  }

  /** The start of the header that opening the file and locating its blocks need. */
  get usefulHeader(): Uint8Array<ArrayBuffer> {
    const { header, readEnd } = this.reader;
    return header.slice(0, headerEnd(this.tiff, readEnd, header.length));
  }

  /** Of a mask, nodata and alpha, the first in GDAL's order counts; nodata that is not the file's own always does. */
  get #masking(): Masking {
    const { nodata, alphaSample } = this;
    const hasMask = this.levels[0].mask !== undefined;
    return {
      nodata: this.#hasOwnNodata && hasMask ? undefined : nodata,
      alphaSample,
      alphaCounts: !hasMask && !(this.#hasOwnNodata && nodata !== undefined),
      sparseValue: this.#sparseValue,
    };
  }

  #readWith(
    levelNumber: number,
    window: PixelWindow,
    bands: readonly number[],
    readBlock: (imageKey: string, layout: Layout, block: number) => Promise<Block>,
    lend = false,
  ): Promise<Raster> {
    const level = this.levels[levelNumber];
    if (level === undefined) throw failure("NOT_FOUND", `Level ${levelNumber} of ${this.levels.length} was asked for`);
    for (const band of bands) {
      if (Number.isInteger(band) && band >= 1 && band <= this.bandCount) continue;
      throw failure("NOT_FOUND", `Band ${band} was asked for; the file has ${this.bandCount}`);
    }
    const key = `${this.#blocksId}/${levelNumber}`;
    const { image, mask } = level;
    return readWindow(level, window, bands, this.#masking, {
      image: (block) => readBlock(key, image, block),
      mask: mask && ((block) => readBlock(`${key}mask`, mask, block)),
      lend,
    });
  }
}

/** Float alpha is ignored, as GDAL does. */
function alphaSampleOf({ samplesPerPixel, extraSamples, dataType }: Layout): number | undefined {
  if (dataType !== "uint8" && dataType !== "uint16") return undefined;
  const extra = extraSamples.findIndex((kind) => kind === 1 || kind === 2);
  const sample = samplesPerPixel - extraSamples.length + extra;
  return extra < 0 || sample < 1 || sample >= samplesPerPixel ? undefined : sample;
}
