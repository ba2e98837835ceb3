import { fileName } from "../format.ts";

/** Letters of a name at most: some systems allow 255 bytes, and a person reads less. */
const longest = 80;

/** `sentinel-2-rabat_2026-11-23.png`: for a title and a date. */
export const pictureName = (title: string, date: string): string => `${plain(title) || "map"}_${date}.png`;

/** Which pixels of a file a name tells of. */
interface NamedWindow {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** `B04_x1200_y640_512x384.tif`: a file's name, the bands where they are not all, and the window where it is not all of the file. */
export function pixelsName(url: string, bands: readonly number[] | undefined, window: NamedWindow | undefined): string {
  const stem = plain(fileName(url.replace(/^local:/, "")).replace(/\.(tiff?|vrt)$/i, "")) || "pixels";
  const ofBands = bands === undefined ? "" : `_b${bands.join("-")}`;
  const place = window && `_x${window.x}_y${window.y}_${window.width}x${window.height}`;
  return `${stem}${ofBands.length > 24 ? `_${bands?.length}-bands` : ofBands}${place ?? ""}.tif`;
}

/** What every file system takes: letters, digits, dots, dashes and underscores, no dot in front. */
function plain(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .replace(/^[-.]+|[-.]+$/g, "")
    .slice(0, longest)
    .replace(/[-.]+$/, "");
}
