import { expect } from "vitest";
import type { Bounds } from "../../src/core/geo/bounds.ts";
import { mercatorX, mercatorY } from "../../src/core/geo/mercator.ts";
import { mercatorLatitude } from "../../src/core/geo/tile.ts";
import { comparePictures, differentClasses, renamedClasses } from "./compare-pictures.ts";
import { comparisonOf } from "./comparison-of.ts";
import type { Reason } from "./known-differences.ts";
import type { Picture } from "./picture.ts";
import type { RecordedImage } from "./recorded-images.ts";
import { infoOf } from "./recorded-world.ts";

type Check = (image: RecordedImage, found: Picture, expected: Picture) => Promise<void>;

/** What still holds of pictures that are known to differ. */
export const narrower: Readonly<Record<Reason, Check>> = {
  "resampled twice": meansAgree,
  "approximate places": meansAgree,
  async "mask from values"({ path }, found, expected) {
    const { alpha, p95 } = comparePictures(found, expected, await comparisonOf(path));
    expect(alpha).toBeLessThanOrEqual(fewPixels(expected));
    expect(p95).toBeLessThanOrEqual(3);
  },
  // Where classes do not change from pixel to pixel, averaging changes but their number: to the first one of the same colour.
  async "palette averaged"(_image, found, expected) {
    expect(renamedClasses(found, expected)).toBeLessThanOrEqual(fewPixels(expected));
  },
  async "below 1 %"(_image, found, expected) {
    expect([opaquePixels(found), opaquePixels(expected)]).toEqual([1, 0]);
  },
  async "around a pole"(image, found, expected) {
    const [west, south, east, north] = (await infoOf(image)).bounds;
    const clipped = Math.min(north, mercatorLatitude);
    const shown: Bounds = [mercatorX(west), mercatorY(south), mercatorX(east), mercatorY(clipped)];
    const different = differentClasses(found, laidOver(found, shown, expected, polarStrip));
    expect(different).toBeLessThanOrEqual(fewPixels(expected));
  },
};

/** Means of 5 × 5 pixels agree; of classes, which have no means, all but few pixels. */
async function meansAgree({ path }: RecordedImage, found: Picture, expected: Picture): Promise<void> {
  if (path.includes("colormap=explicit")) {
    expect(differentClasses(found, expected)).toBeLessThanOrEqual(fewPixels(expected));
    return;
  }
  const { alpha, p95 } = comparePictures(found, expected, { ...(await comparisonOf(path)), reach: 2 });
  expect(alpha).toBeLessThanOrEqual(fewPixels(expected));
  expect(p95).toBeLessThanOrEqual(4);
}

/** 0.2 % of a picture. */
const fewPixels = ({ width, height }: Picture): number => Math.floor(0.002 * width * height);

const opaquePixels = ({ data }: Picture): number =>
  Array.from(data).filter((byte, at) => at % 4 === 3 && byte > 0).length;

/** What the original's preview shows of the sea ice around the pole, in EPSG:3857: the box around the file's edge (GDAL's `TransformBounds`, 21 points a side). */
const polarStrip: Bounds = [-20007244.57, 3630225.27, 19668994.46, 7613527.08];

/** A picture that shows `bounds`, with the pixels of another one where that has some. */
function laidOver(picture: Picture, bounds: Bounds, other: Picture, otherBounds: Bounds): Picture {
  const data = Array.from(picture.data);
  const [west, south, east, north] = bounds;
  const [left, bottom, right, top] = otherBounds;
  for (let index = 0; index < picture.width * picture.height; index++) {
    const x = west + ((east - west) * ((index % picture.width) + 0.5)) / picture.width;
    const y = north + ((south - north) * (Math.floor(index / picture.width) + 0.5)) / picture.height;
    const col = Math.floor(((x - left) / (right - left)) * other.width);
    const row = Math.floor(((y - top) / (bottom - top)) * other.height);
    if (col < 0 || row < 0 || col >= other.width || row >= other.height) continue;
    const from = 4 * (row * other.width + col);
    for (let channel = 0; channel < 4; channel++) data[4 * index + channel] = other.data[from + channel] as number;
  }
  return { ...picture, data };
}
