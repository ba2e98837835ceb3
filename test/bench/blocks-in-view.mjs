import proj4 from "proj4";

/**
 * The blocks that the map's tiles touch: the cover of a view in Web Mercator tiles of 256 pixels, each projected into
 * the file's UTM zone and cut with the grid of blocks. Counted from the file's index alone, as a yardstick for readers.
 *
 * @param {readonly [west: number, south: number, east: number, north: number]} view  Degrees.
 * @param {number} zoom  Of tiles of 256 pixels.
 * @param {import("../support/tiff-index.mjs").Level} level  Full resolution, 10 m, its corner at `origin`.
 * @param {readonly [east: number, north: number]} origin
 * @returns {{ offset: number, length: number }[]}
 */
export function blocksInView([west, south, east, north], zoom, level, origin) {
  const count = 2 ** zoom;
  const column = (/** @type {number} */ longitude) => Math.floor(((longitude + 180) / 360) * count);
  const row = (/** @type {number} */ latitude) =>
    Math.floor(((1 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI) / 2) * count);
  const utm = proj4("EPSG:3857", "+proj=utm +zone=29 +datum=WGS84 +units=m");
  const extent = 20037508.342789244;
  const side = (2 * extent) / count;
  const blockMetres = level.blockSide * 10;
  /** @type {Set<number>} */
  const touched = new Set();
  for (let y = row(north); y <= row(south); y++) {
    for (let x = column(west); x <= column(east); x++) {
      // Centres of a 33 × 33 grid and the tile's own corners: blocks are much larger than the steps between.
      for (let i = 0; i <= 32; i++) {
        for (let j = 0; j <= 32; j++) {
          const [a = 0, b = 0] = utm.forward([(x + i / 32) * side - extent, extent - (y + j / 32) * side]);
          const [blockX, blockY] = [
            Math.floor((a - origin[0]) / blockMetres),
            Math.floor((origin[1] - b) / blockMetres),
          ];
          const isInside = blockX >= 0 && blockY >= 0 && blockX < level.across && blockY < level.across;
          if (isInside) touched.add(blockY * level.across + blockX);
        }
      }
    }
  }
  return [...touched].flatMap((index) => level.blocks[index] ?? []);
}
