import type { ColorRole } from "../core/color/color-role.ts";
import { failure } from "../core/errors.ts";
import { crsWithGrid } from "../core/geo/crs/crs-from-definition.ts";
import type { Georeference } from "../core/geo/georeference/georeference.ts";
import type { PixelWindow } from "../core/geo/pixel-window.ts";
import type { DataType, Raster } from "../core/raster/raster.ts";
import { largestAlpha, opaqueValue } from "./alpha.ts";
import type { Block, BlockCache } from "./blocks/blocks.ts";
import { colorRoles, isAssociated } from "./color-roles.ts";
import { readGeoreference } from "./geo-keys/georeference-from-tags.ts";
import { type Nodata, nodataOf, parseNodata } from "./nodata.ts";
import { type Level, readLevels } from "./pyramid.ts";
import { type Masking, type NodataIn, readWindow } from "./read-window.ts";
import type { Directory, Tiff } from "./tiff/directory.ts";
import { type GdalMetadata, parseGdalMetadata } from "./tiff/gdal-metadata.ts";
import { headerEnd } from "./tiff/header-end.ts";
import type { HeaderReader } from "./tiff/header-reader.ts";
import type { Layout } from "./tiff/layout.ts";
import { tags } from "./tiff/tags.ts";

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
  /** What each band is in a picture. */
  readonly roles: readonly ColorRole[];
  /** The sample (counted from 0) that is the alpha band. */
  readonly alphaSample: number | undefined;
  /** The colours are multiplied by alpha already (ExtraSamples 1). */
  readonly premultiplied: boolean;
  readonly #blocks: BlockCache;
  /** Names the file's blocks. */
  readonly #blocksId: string;
  readonly #georeferences: Map<string, Promise<Georeference>>;
  readonly #hasOwnNodata: boolean;
  /** What blocks without bytes hold: the file's nodata, whatever counts as nodata here. */
  readonly #sparseValue: number;
  /** The alpha that means opaque, once it is sure. */
  #opaqueAlpha: Promise<number> | undefined;

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
    this.metadata = override?.cog.metadata ?? parseGdalMetadata(this.directory.text(tags.gdalMetadata));
    const { image } = this.levels[0];
    const { nodata: own, warning } = parseNodata(this.directory.text(tags.gdalNodata), image.dataType);
    const said = [warning, ...metadataWarnings(this.directory, this.metadata)];
    this.warnings = override?.cog.warnings ?? [
      ...tiff.warnings,
      ...warnings,
      ...said.filter((text) => text !== undefined),
    ];
    this.#sparseValue = own?.value ?? 0;
    this.#hasOwnNodata = override === undefined;
    this.nodata = override ? nodataOf(override.nodata, image.dataType) : own;
    this.roles = override?.cog.roles ?? colorRoles(image, this.metadata);
    const alpha = this.roles.indexOf("alpha");
    this.alphaSample = alpha < 0 ? undefined : alpha;
    this.premultiplied = alpha >= 0 && isAssociated(image, alpha);
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

  /** Where transparency comes from; GDAL's order. A mask is all there is, unless nodata is not the file's own; nodata and alpha both count. */
  get masked(): "none" | "nodata" | "mask" | "alpha" {
    if (!this.#hasOwnNodata && this.nodata !== undefined) return "nodata";
    if (this.levels[0].mask !== undefined) return "mask";
    if (this.nodata !== undefined) return "nodata";
    return this.alphaSample === undefined ? "none" : "alpha";
  }

  /** Where the file lies; `crs` replaces its own CRS, and a `grid` that was read shifts its datum. Throws NO_GEOREFERENCE or UNKNOWN_CRS. */
  georeference(crs?: string, grid?: string): Promise<Georeference> {
    const key = `${crs ?? ""} ${grid ?? ""}`;
    let georeference = this.#georeferences.get(key);
    if (georeference === undefined) {
      georeference = this.#readGeoreference(crs, grid);
      this.#georeferences.set(key, georeference);
      georeference.catch(() => this.#georeferences.delete(key));
    }
    return georeference;
  }

  async #readGeoreference(crs: string | undefined, grid: string | undefined): Promise<Georeference> {
    const georeference = await readGeoreference(this.directory, crs);
    return grid === undefined ? georeference : { ...georeference, crs: crsWithGrid(georeference.crs, grid) };
  }

  /**
   * The samples of some bands (counted from 1) in a window of a level, one mask for all. Throws DAMAGED, TOO_LARGE, or NOT_FOUND for a band or
   * level.
   */
  async read(
    level: number,
    window: PixelWindow,
    bands: readonly number[],
    signal?: AbortSignal,
    nodataIn: NodataIn = "every",
  ): Promise<Raster> {
    const readBlock = (key: string, layout: Layout, block: number, sample?: number) =>
      sample === undefined
        ? this.#blocks.get(key, this.reader, layout, block, signal)
        : this.#blocks.getBand(key, this.reader, layout, block, sample, signal);
    return this.#readWith(level, window, bands, readBlock, { nodataIn });
  }

  /**
   * As {@link read}, for who goes over a whole level once: blocks are not kept, so that those of others stay, and short
   * work goes first. The samples must not be changed: they may be those of a block that others have, too.
   */
  async readOnce(level: number, window: PixelWindow, bands: readonly number[], signal: AbortSignal): Promise<Raster> {
    const readBlock = (key: string, layout: Layout, block: number, sample?: number) => {
      if (sample !== undefined) return this.#blocks.getBand(key, this.reader, layout, block, sample, signal);
      // A mask that is cut otherwise has blocks in several of the caller's windows.
      const { blockWidth, blockHeight } = this.levels[level]?.image ?? layout;
      const once = layout.blockWidth === blockWidth && layout.blockHeight === blockHeight;
      return this.#blocks[once ? "pass" : "get"](key, this.reader, layout, block, signal);
    };
    return this.#readWith(level, window, bands, readBlock, { lend: true });
  }

  /** The start of the header that opening the file and locating its blocks need. */
  get usefulHeader(): Uint8Array<ArrayBuffer> {
    const { header, readEnd } = this.reader;
    return header.slice(0, headerEnd(this.tiff, readEnd, header.length));
  }

  /** A mask counts more than the file's own nodata and alpha, as in GDAL; nodata that is not the file's own always counts. */
  get #masking(): Masking {
    const { nodata, alphaSample } = this;
    const hasMask = this.levels[0].mask !== undefined;
    return {
      nodata: this.#hasOwnNodata && hasMask ? undefined : nodata,
      alphaSample,
      alphaCounts: !hasMask,
      opaqueAlpha: (largest) => this.#opaque(largest),
      sparseValue: this.#sparseValue,
    };
  }

  #readWith(
    levelNumber: number,
    window: PixelWindow,
    bands: readonly number[],
    readBlock: (imageKey: string, layout: Layout, block: number, sample?: number) => Promise<Block>,
    { lend = false, nodataIn = "every" }: { readonly lend?: boolean; readonly nodataIn?: NodataIn },
  ): Promise<Raster> {
    const level = this.levels[levelNumber];
    if (level === undefined) throw failure("NOT_FOUND", `Level ${levelNumber} of ${this.levels.length} was asked for`);
    for (const band of bands) {
      if (Number.isInteger(band) && band >= 1 && band <= this.bandCount) continue;
      throw failure("NOT_FOUND", `Band ${band} was asked for; the file has ${this.bandCount}`);
    }
    const key = `${this.#blocksId}/${levelNumber}`;
    const { image, mask } = level;
    return readWindow(level, window, bands, this.#masking, nodataIn, {
      image: (block, sample) => readBlock(key, image, block, sample),
      mask: mask && ((block) => readBlock(`${key}mask`, mask, block)),
      lend,
    });
  }

  /** The alpha that means opaque: sure where `largest` is more than all but one of the usual values, else of the coarsest level. */
  #opaque(largest: number): number | Promise<number> {
    if (this.#opaqueAlpha !== undefined) return this.#opaqueAlpha;
    const { dataType, bitsPerSample } = this.levels[0].image;
    const { opaque, isSure } = opaqueValue(dataType, bitsPerSample, largest);
    if (!isSure) {
      this.#opaqueAlpha = this.#largestAlpha().then(
        (most) => opaqueValue(dataType, bitsPerSample, Math.max(most, largest)).opaque,
      );
      this.#opaqueAlpha.catch(() => {
        this.#opaqueAlpha = undefined;
      });
      return this.#opaqueAlpha;
    }
    this.#opaqueAlpha = Promise.resolve(opaque);
    return opaque;
  }

  /** Of the middle of the coarsest level, which mostly is all of it. */
  async #largestAlpha(): Promise<number> {
    const level = this.levels.length - 1;
    const { width, height } = (this.levels[level] ?? this.levels[0]).image;
    const [w, h] = [Math.min(width, alphaSide), Math.min(height, alphaSide)];
    const window = { col: (width - w) >> 1, row: (height - h) >> 1, width: w, height: h };
    const { bands, mask } = await this.read(level, window, [(this.alphaSample ?? 0) + 1]);
    return largestAlpha(bands[0] ?? mask, mask);
  }
}

/** What a person should know is missing of the metadata. */
function metadataWarnings({ omitted }: Directory, metadata: GdalMetadata): readonly string[] {
  const warnings: string[] = [];
  const bytes = omitted.get(tags.gdalMetadata);
  if (bytes !== undefined) {
    warnings.push(
      `The file's metadata (${Math.ceil(bytes / 1e6)} MB) cannot be read: names, scales, offsets and units of its bands are missing.`,
    );
  }
  if (metadata.omitted > 0)
    warnings.push(`The file has too many metadata items: ${metadata.omitted} of them are missing.`);
  return warnings;
}

/** The side of the window in which alpha is looked at, where one part of an image is not enough to tell what it means. */
const alphaSide = 1024;
