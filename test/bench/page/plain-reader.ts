import { fromUrl, type GeoTIFF } from "geotiff";
import proj4 from "proj4";

/**
 * A plain reader, as the examples of geotiff.js have it: each tile is one `readRasters` of its box, in the file's own
 * CRS, stretched over a fixed range to grey. Nothing is warped, shared or kept beyond what geotiff.js does itself.
 */
export class PlainReader {
  readonly #url: string;
  readonly #range: readonly [low: number, high: number];
  #file: Promise<GeoTIFF> | undefined;

  constructor(url: string, range: readonly [low: number, high: number]) {
    this.#url = url;
    this.#range = range;
  }

  async tile(z: number, x: number, y: number, size: number, signal: AbortSignal): Promise<ImageBitmap> {
    this.#file ??= fromUrl(this.#url, {}, signal);
    const file = await this.#file;
    const [values] = await file.readRasters({ bbox: utmBox(z, x, y), width: size, height: size, signal });
    const [low, high] = this.#range;
    const image = new ImageData(size, size);
    const pixels = new Uint32Array(image.data.buffer);
    for (let index = 0; index < pixels.length; index++) {
      const value = (values as Uint16Array)[index]!; // one band of uint16
      const grey = Math.max(0, Math.min(255, ((value - low) / (high - low)) * 255)) & 255;
      pixels[index] = value === 0 ? 0 : 0xff000000 | (grey << 16) | (grey << 8) | grey;
    }
    return await createImageBitmap(image);
  }
}

const extent = 20037508.342789244;

/** The box around the four corners of a tile, in UTM 29N. */
function utmBox(z: number, x: number, y: number): [number, number, number, number] {
  const side = (2 * extent) / 2 ** z;
  const [west, north] = [x * side - extent, extent - y * side];
  const utm = proj4("EPSG:3857", "+proj=utm +zone=29 +datum=WGS84 +units=m");
  const corners = [
    [west, north],
    [west + side, north],
    [west, north - side],
    [west + side, north - side],
  ].map(([a, b]) => utm.forward([a!, b!]));
  const [xs, ys] = [corners.map(([a]) => a!), corners.map(([, b]) => b!)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
