import { convertIndexedToRgb, decode } from "fast-png";

/** An image as RGBA, 4 bytes a pixel, not premultiplied. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: ArrayLike<number>;
}

/** Decodes an 8-bit PNG of any kind: palettes, and grey or RGB with one transparent value. */
export function decodePng(png: Uint8Array): Picture {
  const decoded = decode(png);
  const { width, height, transparency } = decoded;
  const samples = decoded.palette ? convertIndexedToRgb(decoded) : decoded.data;
  const channels = samples.length / (width * height);
  const data = new Uint8Array(4 * width * height);
  for (let i = 0; i < width * height; i++) {
    const pixel = samples.subarray(channels * i, channels * (i + 1));
    const [first = 0, second = 0, third = 0, fourth = 255] = pixel;
    if (channels === 2) data.set([first, first, first, second], 4 * i);
    else if (channels === 1) data.set([first, first, first, isTransparent(pixel, transparency) ? 0 : 255], 4 * i);
    else data.set([first, second, third, isTransparent(pixel, transparency) ? 0 : fourth], 4 * i);
  }
  return { width, height, data };
}

/** Whether a pixel has the one value that the file declares transparent. */
function isTransparent(pixel: ArrayLike<number>, transparency: ArrayLike<number> | undefined): boolean {
  if (transparency === undefined || transparency.length !== pixel.length) return false;
  for (let i = 0; i < pixel.length; i++) if (pixel[i] !== transparency[i]) return false;
  return true;
}
