import { describe, expect, test } from "vitest";
import { comparePictures, differentClasses } from "./compare-pictures.ts";
import { comparisonOf } from "./comparison-of.ts";
import { knownDifference } from "./known-differences.ts";
import { narrower } from "./narrower-comparisons.ts";
import { decodePng, type Picture } from "./picture.ts";
import { type RecordedImage, recordedImages } from "./recorded-images.ts";
import { draw, infoOf } from "./recorded-world.ts";

const images = recordedImages();

describe("the real Terracotta's images", () => {
  test("are of every route", () => {
    const routes = new Set(images.map(({ path }) => path.split("/")[1]));
    expect(routes).toEqual(new Set(["singleband", "rgb", "compute"]));
    expect(images.filter(({ path }) => path.includes("preview")).length).toBeGreaterThanOrEqual(4);
  });

  test.each(images)("$database $path", async (image) => {
    const expected = decodePng(image.png);
    const found = await draw(image, expected);
    expect([found.width, found.height]).toEqual([expected.width, expected.height]);
    const difference = await tellDifference(image, found, expected);
    const reason = knownDifference(image.database, image.path);
    if (reason === undefined) expect(difference).toBe("none");
    else {
      expect(difference, "it is no difference any more").not.toBe("none");
      await narrower[reason](image, found, expected);
    }
  });
});

/** `none`, or what is beyond the tolerances that `README.md` states. */
async function tellDifference(image: RecordedImage, found: Picture, expected: Picture): Promise<string> {
  if (image.path.includes("colormap=explicit")) {
    const different = differentClasses(found, expected);
    return different === 0 ? "none" : `${different} pixels have another class`;
  }
  const { alpha, p95 } = comparePictures(found, expected, await comparisonOf(image.path));
  const most = (await isOneStep(image, expected)) ? 1 : 3;
  return alpha === 0 && p95 <= most ? "none" : `${alpha} pixels of the mask, ${p95} at the 95th percentile`;
}

/** Whether a tile is at the file's own resolution or zoomed in, so that nothing is averaged. */
async function isOneStep(image: RecordedImage, { width }: Picture): Promise<boolean> {
  const [zoom] = /\d+(?=\/\d+\/\d+\.png)/.exec(image.path) ?? [];
  return zoom !== undefined && Number(zoom) + Math.log2(width / 256) >= (await infoOf(image)).zooms[1];
}
