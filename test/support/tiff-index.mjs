/**
 * The block index of a classic little-endian TIFF of one band: enough to know which bytes a view needs.
 *
 * @typedef {object} Level
 * @property {number} width @property {number} height  Pixels.
 * @property {number} blockSide @property {number} across  Blocks in a row.
 * @property {readonly { readonly offset: number, readonly length: number }[]} blocks  Row by row.
 *
 * @param {Buffer} file
 * @returns {Level[]}  In the order of the file: full size first.
 */
export function readTiffIndex(file) {
  if (file.readUInt32LE(0) !== 0x002a4949) throw new Error("Not a classic little-endian TIFF.");
  const levels = [];
  for (let at = file.readUInt32LE(4); at !== 0; ) {
    const count = file.readUInt16LE(at);
    /** @type {Map<number, number[]>} */
    const tags = new Map();
    for (let entry = at + 2; entry < at + 2 + count * 12; entry += 12) {
      const [tag, type, length] = [
        file.readUInt16LE(entry),
        file.readUInt16LE(entry + 2),
        file.readUInt32LE(entry + 4),
      ];
      const bytes = type === 3 ? 2 : 4;
      const start = length * bytes <= 4 ? entry + 8 : file.readUInt32LE(entry + 8);
      if (type === 3 || type === 4) {
        tags.set(
          tag,
          Array.from({ length }, (_, index) => file.readUIntLE(start + index * bytes, bytes)),
        );
      }
    }
    const number = (/** @type {number} */ tag) => tags.get(tag)?.[0] ?? 0;
    const lengths = tags.get(325) ?? [];
    levels.push({
      width: number(256),
      height: number(257),
      blockSide: number(322),
      across: Math.ceil(number(256) / number(322)),
      blocks: (tags.get(324) ?? []).map((offset, index) => ({ offset, length: lengths[index] ?? 0 })),
    });
    at = file.readUInt32LE(at + 2 + count * 12);
  }
  return levels;
}
