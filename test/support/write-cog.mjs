import { promisify } from "node:util";
import { deflate } from "node:zlib";

/**
 * Writes a cloud-optimized GeoTIFF: UTM zone 29N, 10 m, nodata 0, deflate, uint16 with predictor 2 or float32 without one, tiles of
 * 512, with overviews by 2 until one tile holds the image. As GDAL's COG driver lays it out: all directories and indexes first,
 * then the blocks, the coarsest level first.
 *
 * @param {object} image
 * @param {number} image.size  Width and height in pixels.
 * @param {readonly [east: number, north: number]} [image.origin]  The outer corner of the first pixel, metres.
 * @param {"uint16" | "float32"} [image.type]
 * @param {(col: number, row: number, scale: number) => number} image.value
 *   Of a pixel of the overview whose pixels are `scale` times as large; `col` and `row` count its own pixels.
 * @returns {Promise<Buffer>}
 */
export async function writeCog({ size, origin = [499_980, 4_900_020], type = "uint16", value }) {
  /** @type {Level[]} */
  const levels = [];
  for (let scale = 1; ; scale *= 2) {
    const side = Math.ceil(size / scale);
    levels.push({ scale, side, across: Math.ceil(side / blockSide), blocks: [] });
    if (side <= blockSide) break;
  }
  for (const level of levels) {
    // Compression runs on libuv's threads while this one makes the next rows of pixels.
    const blocks = [];
    for (let index = 0; index < level.across ** 2; index++) {
      const [blockX, blockY] = [index % level.across, Math.floor(index / level.across)];
      blocks.push(
        compress(type === "float32" ? plain(level, blockX, blockY, value) : predicted(level, blockX, blockY, value)),
      );
      if (blocks.length % 16 === 0) await Promise.all(blocks);
    }
    level.blocks = await Promise.all(blocks);
  }

  const header = 8 + levels.reduce((sum, level) => sum + directory(level, type, origin, 0, new Map()).length, 0);
  /** @type {Map<Buffer, number>} */
  const offsets = new Map();
  let end = header;
  for (const block of levels.toReversed().flatMap(({ blocks }) => blocks)) {
    offsets.set(block, end);
    end += block.length;
  }
  const start = Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0]);
  const parts = [start];
  let position = start.length;
  for (const [index, level] of levels.entries()) {
    const bytes = directory(level, type, origin, position, offsets, index === levels.length - 1);
    parts.push(bytes);
    position += bytes.length;
  }
  return Buffer.concat([...parts, ...levels.toReversed().flatMap(({ blocks }) => blocks)]);
}

/** @typedef {{ scale: number, side: number, across: number, blocks: Buffer[] }} Level  `across`: blocks in a row. */

const blockSide = 512;
const compress = promisify(deflate);

/**
 * A block with each sample but the first of a row replaced by its difference to the one before (TIFF 6.0, section 14).
 *
 * @param {Level} level @param {number} blockX @param {number} blockY
 * @param {(col: number, row: number, scale: number) => number} value
 */
function predicted({ scale, side }, blockX, blockY, value) {
  const samples = new Uint16Array(blockSide * blockSide);
  const width = Math.min(blockSide, side - blockX * blockSide);
  const height = Math.min(blockSide, side - blockY * blockSide);
  for (let y = 0; y < height; y++) {
    let before = 0;
    for (let x = 0; x < width; x++) {
      const sample = value(blockX * blockSide + x, blockY * blockSide + y, scale);
      samples[y * blockSide + x] = sample - before;
      before = sample;
    }
  }
  return Buffer.from(samples.buffer);
}

/**
 * A block of float32 samples as they are.
 *
 * @param {Level} level @param {number} blockX @param {number} blockY
 * @param {(col: number, row: number, scale: number) => number} value
 */
function plain({ scale, side }, blockX, blockY, value) {
  const samples = new Float32Array(blockSide * blockSide);
  const width = Math.min(blockSide, side - blockX * blockSide);
  const height = Math.min(blockSide, side - blockY * blockSide);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      samples[y * blockSide + x] = value(blockX * blockSide + x, blockY * blockSide + y, scale);
    }
  }
  return Buffer.from(samples.buffer);
}

/**
 * A directory with its values behind it. With no offsets yet it has the right length and nothing more.
 *
 * @param {Level} level @param {"uint16" | "float32"} type
 * @param {readonly [number, number]} origin @param {number} position  Where it will lie.
 * @param {ReadonlyMap<Buffer, number>} offsets @param {boolean} [isLast]
 */
function directory({ scale, side, blocks }, type, origin, position, offsets, isLast = false) {
  const geoKeys = [1, 1, 0, 3, 1024, 0, 1, 1, 1025, 0, 1, 1, 3072, 0, 1, 32629];
  /** @type {(readonly [tag: number, type: keyof typeof writers, values: readonly number[]])[]} */
  const entries = [
    [254, "LONG", [scale === 1 ? 0 : 1]],
    [256, "LONG", [side]],
    [257, "LONG", [side]],
    [258, "SHORT", [type === "float32" ? 32 : 16]],
    [259, "SHORT", [8]],
    [262, "SHORT", [1]],
    [277, "SHORT", [1]],
    [284, "SHORT", [1]],
    [317, "SHORT", [type === "float32" ? 1 : 2]],
    [322, "LONG", [blockSide]],
    [323, "LONG", [blockSide]],
    [324, "LONG", blocks.map((block) => offsets.get(block) ?? 0)],
    [325, "LONG", blocks.map((block) => block.length)],
    [339, "SHORT", [type === "float32" ? 3 : 1]],
  ];
  if (scale === 1) {
    entries.push([33550, "DOUBLE", [10, 10, 0]], [33922, "DOUBLE", [0, 0, 0, origin[0], origin[1], 0]]);
    entries.push([34735, "SHORT", geoKeys], [42113, "ASCII", [0x30, 0]]);
  }
  const head = Buffer.alloc(2 + entries.length * 12 + 4);
  head.writeUInt16LE(entries.length, 0);
  /** @type {Buffer[]} */
  const tail = [];
  let next = position + head.length;
  for (const [index, [tag, type, values]] of entries.entries()) {
    const { code, bytes, write } = writers[type];
    const data = Buffer.alloc(Math.max(4, values.length * bytes));
    for (const [at, value] of values.entries()) data[write](value, at * bytes);
    const entry = 2 + index * 12;
    head.writeUInt16LE(tag, entry);
    head.writeUInt16LE(code, entry + 2);
    head.writeUInt32LE(values.length, entry + 4);
    if (data.length <= 4) data.copy(head, entry + 8);
    else {
      head.writeUInt32LE(next, entry + 8);
      tail.push(data);
      next += data.length;
    }
  }
  head.writeUInt32LE(isLast ? 0 : next, head.length - 4);
  return Buffer.concat([head, ...tail]);
}

/** TIFF field types: their code, bytes a value, and how Node writes one. */
const writers = /** @type {const} */ ({
  ASCII: { code: 2, bytes: 1, write: "writeUInt8" },
  SHORT: { code: 3, bytes: 2, write: "writeUInt16LE" },
  LONG: { code: 4, bytes: 4, write: "writeUInt32LE" },
  DOUBLE: { code: 12, bytes: 8, write: "writeDoubleLE" },
});
