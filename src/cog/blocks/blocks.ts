import { failure, isTerracottaError } from "../../core/errors.ts";
import type { TypedArray } from "../../core/raster/raster.ts";
import type { BlockShape, Decoder } from "../codecs/decoder.ts";
import { codecs, isDeflate } from "../codecs.ts";
import { SharedCache } from "../shared-cache.ts";
import type { ByteSource, MutableCounters } from "../source/source.ts";
import type { Layout } from "../tiff/layout.ts";
import { BandBatch, bandOf, inflateBands, pickBands } from "./block-bands.ts";
import { ownTurn } from "./event-loop.ts";
import { bytesToSamples } from "./samples.ts";

/** Samples of a decoded block, side by side in each pixel; null for a sparse block, which has no bytes. */
export type Block = TypedArray | null;

/** Where the bytes of blocks come from. */
type BlockSource = Pick<ByteSource, "read"> & {
  /** A block makes no sense: what is not proved of the file is read anew by who opens it next. */
  readonly doubt: () => void;
};

type BlockRequest = [layout: Layout, block: number, signal: AbortSignal, turn?: () => Promise<void>];

/** What the cache itself needs for a block: even sparse ones add up. */
const entryBytes = 256;

/** The decoded blocks of all open files, bounded in bytes, shared in flight. */
export class BlockCache {
  readonly #blocks: SharedCache<Block>;
  readonly #decoders = new Map<number, Promise<Decoder>>();
  /** Blocks that bands are waiting for, not decoded yet. */
  readonly #batches = new Map<
    string,
    { readonly batch: BandBatch; readonly bands: Promise<ReadonlyMap<number, TypedArray> | null> }
  >();
  readonly #counters: MutableCounters;

  constructor(maxBytes: number, counters: MutableCounters) {
    this.#blocks = new SharedCache(maxBytes, (block) => entryBytes + (block?.byteLength ?? 0));
    this.#counters = counters;
  }

  /** Bytes of the blocks held now. */
  get byteLength(): number {
    return this.#blocks.byteLength;
  }

  /** How many bytes may be held from now on. */
  set maxBytes(maxBytes: number) {
    this.#blocks.maxBytes = maxBytes;
  }

  /** Lets go of all blocks; reads under way are not disturbed. */
  clear(): void {
    this.#blocks.clear();
  }

  /**
   * Block number `block` of an image (counted along rows, plane after plane). `imageKey` tells the image from all others.
   * Throws DAMAGED where the block is not readable.
   */
  get(imageKey: string, source: BlockSource, layout: Layout, block: number, signal?: AbortSignal): Promise<Block> {
    return this.#blocks.get(
      `${imageKey}/${block}`,
      (shared) => doubting(source, this.#read(source, layout, block, shared)),
      signal,
    );
  }

  /** One sample (counted from 0) of each pixel of a block whose bands are kept one by one. Others that are asked for meanwhile are decoded with it. */
  getBand(
    imageKey: string,
    source: BlockSource,
    layout: Layout,
    block: number,
    sample: number,
    signal?: AbortSignal,
  ): Promise<Block> {
    const key = `${imageKey}/${block}`;
    const load = async (shared: AbortSignal) => {
      const waiting = this.#batches.get(key) ?? this.#startBatch(key, source, layout, block);
      waiting.batch.add(sample, shared);
      return bandOf(await waiting.bands, sample);
    };
    return this.#blocks.get(`${key}/${sample}`, (shared) => doubting(source, load(shared)), signal);
  }

  #startBatch(key: string, source: BlockSource, layout: Layout, block: number) {
    const batch = new BandBatch();
    const read = async () => {
      const shape = blockShape(layout, block);
      try {
        const data = await this.#bytes(source, layout, block, shape, batch.signal);
        if (data === null) return null;
        await ownTurn();
        batch.signal.throwIfAborted();
        // Who comes now is too late for this one.
        this.#batches.delete(key);
        const samples = [...batch.samples];
        this.#counters.blocksDecoded += 1;
        if (isDeflate(layout.compression)) return await inflateBands(data, shape, layout, samples);
        return pickBands(await this.#decode(data, shape, layout), shape.samplesPerPixel, samples);
      } finally {
        this.#batches.delete(key);
      }
    };
    // The first sample joins before anything of this runs.
    const waiting = { batch, bands: Promise.resolve().then(read) };
    this.#batches.set(key, waiting);
    return waiting;
  }

  /** As {@link get}, for who reads a whole level once: the block is not kept, and its decoding lets others go first. */
  async pass(
    imageKey: string,
    source: BlockSource,
    layout: Layout,
    block: number,
    signal: AbortSignal,
  ): Promise<Block> {
    if (this.#blocks.has(`${imageKey}/${block}`)) return this.get(imageKey, source, layout, block, signal);
    return doubting(source, this.#read(source, layout, block, signal, ownTurn));
  }

  async #read(source: BlockSource, ...[layout, block, signal, turn]: BlockRequest): Promise<Block> {
    const shape = blockShape(layout, block);
    const data = await this.#bytes(source, layout, block, shape, signal);
    if (data === null) return null;
    await turn?.();
    signal.throwIfAborted();
    this.#counters.blocksDecoded += 1;
    return this.#decode(data, shape, layout);
  }

  /** What a block is decoded of, its decoder loaded meanwhile; null for a sparse one. Throws DAMAGED. */
  async #bytes(
    source: BlockSource,
    layout: Layout,
    block: number,
    shape: BlockShape,
    signal: AbortSignal,
  ): Promise<Uint8Array<ArrayBuffer> | null> {
    const location = await layout.index.locate(block, 2 * shape.byteLength + 65536, signal);
    if (location === undefined) return null;
    const [data] = await Promise.all([
      source.read(location.offset, location.byteLength, signal),
      this.#decoder(layout.compression),
    ]);
    // Not every decoder would mind: some draw what they have.
    const isCut = location.isAtMost === true ? data.length === 0 : data.length < location.byteLength;
    if (isCut) {
      const end = location.offset + data.length;
      throw failure(
        "DAMAGED",
        `Block ${block} is cut off: it has ${location.byteLength} bytes, but the file ends at ${end}`,
      );
    }
    return layout.reversedBits ? reversed(data) : data;
  }

  async #decode(data: Uint8Array<ArrayBuffer>, shape: BlockShape, layout: Layout): Promise<TypedArray> {
    const decode = await this.#decoder(layout.compression);
    const bytes = await decode(data, shape, layout);
    return bytesToSamples(bytes, shape, layout, codecs[layout.compression]?.native === true);
  }

  #decoder(compression: number): Promise<Decoder> {
    let decoder = this.#decoders.get(compression);
    if (decoder === undefined) {
      // readLayout has refused every compression that has no row in the table.
      const { name, load } = codecs[compression] as (typeof codecs)[number];
      decoder = load().catch((cause: unknown) => {
        throw failure("NETWORK", `The decoder for ${name} could not be loaded`, {
          hint: "Check the connection, then reload this page: it may have been replaced by a newer version.",
          cause,
        });
      });
      this.#decoders.set(compression, decoder);
      decoder.catch(() => this.#decoders.delete(compression));
    }
    return decoder;
  }
}

/** What the file holds may make no sense because a host sent something else under its name. */
async function doubting(source: BlockSource, block: Promise<Block>): Promise<Block> {
  try {
    return await block;
  } catch (error) {
    if (isTerracottaError(error) && error.code === "DAMAGED") source.doubt();
    throw error;
  }
}

/** Each byte with its bits in reverse order; a copy. */
function reversed(data: Uint8Array): Uint8Array<ArrayBuffer> {
  const output = new Uint8Array(data.length);
  for (let i = 0; i < data.length; i++) {
    let byte = data[i] as number;
    byte = ((byte & 0x55) << 1) | ((byte >> 1) & 0x55);
    byte = ((byte & 0x33) << 2) | ((byte >> 2) & 0x33);
    output[i] = (byte << 4) | (byte >> 4);
  }
  return output;
}

/** The last strip ends with the image; tiles are always whole. */
function blockShape(layout: Layout, block: number): BlockShape {
  const { blockWidth: width, blocksAcross, blocksDown, tiled } = layout;
  const row = Math.floor((block % (blocksAcross * blocksDown)) / blocksAcross);
  const height = tiled ? layout.blockHeight : Math.min(layout.blockHeight, layout.height - row * layout.blockHeight);
  const samplesPerPixel = layout.planar ? 1 : layout.samplesPerPixel;
  const byteLength = Math.ceil((width * samplesPerPixel * layout.bitsPerSample) / 8) * height;
  return { width, height, samplesPerPixel, byteLength };
}
