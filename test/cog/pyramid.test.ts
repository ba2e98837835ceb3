import { expect, test } from "vitest";
import { fixtureBytes, openBytes } from "../support/open-bytes.ts";
import { type TinyImage, tinyTiff } from "../support/tiny-tiff.ts";

const image = (side: number, subfileType: number, more: Partial<TinyImage> = {}): TinyImage => ({
  width: side,
  height: side,
  blocks: [new Uint8Array(side * side * 2)],
  entries: [[254, "LONG", [subfileType]]],
  ...more,
});
const levelsOf = async (...images: readonly TinyImage[]) => {
  const { levels, warnings } = await openBytes(tinyTiff(images));
  return { sides: levels.map(({ image, mask }) => (mask ? [image.width, mask.width] : image.width)), warnings };
};

test("overviews are sorted by size, in whatever order the file has them", async () => {
  expect(await levelsOf(image(8, 0), image(2, 1), image(4, 1))).toEqual({ sides: [8, 4, 2], warnings: [] });
});

test("pages, images of other samples, larger ones and doubles are no overviews", async () => {
  const others = [
    image(4, 0),
    image(4, 2),
    image(4, 1, { bits: 16 }),
    image(9, 1),
    image(8, 1),
    image(2, 1),
    image(2, 1),
  ];
  expect((await levelsOf(image(8, 0), ...others)).sides).toEqual([8, 2]);
});

test("each level has the mask of its size; overviews without one are ignored where the image has one", async () => {
  expect(await levelsOf(image(8, 0), image(8, 4), image(4, 1), image(4, 5))).toEqual({
    sides: [
      [8, 8],
      [4, 4],
    ],
    warnings: [],
  });
  expect(await levelsOf(image(8, 0), image(8, 4), image(4, 1))).toEqual({
    sides: [[8, 8]],
    warnings: ["Overviews without a mask were ignored, since the image has one."],
  });
});

test("a damaged overview is left out, with a warning", async () => {
  const { sides, warnings } = await levelsOf(image(8, 0), image(4, 1, { compression: 34925 }), image(2, 1));
  expect(sides).toEqual([8, 2]);
  expect(warnings).toEqual(["An overview or mask was ignored: The file is compressed with LZMA (compression 34925)"]);
});

const many = (side: number, more: Partial<TinyImage>, entries: TinyImage["entries"] = []) =>
  image(side, 1, { ...more, entries: [[254, "LONG", [1]], ...entries] });

test.each([
  // What GDAL's AVERAGE_BIT2GRAYSCALE makes of bits, which GDAL itself leaves out.
  ["bits", many(4, { bits: 4 }), "its samples have 4 bits, and those of the image 8"],
  [
    "photometric",
    many(4, {}, [[262, "SHORT", [0]]]),
    "its samples mean something else (photometric interpretation 0) than those of the image (1)",
  ],
  ["shape", many(4, { height: 2 }), "it has not the shape of the image, 8 × 8"],
])("an overview of other %s is left out, with a warning", async (_, overview, reason) => {
  const { sides, warnings } = await levelsOf(image(8, 0), overview, image(2, 1));
  expect(sides).toEqual([8, 2]);
  expect(warnings).toEqual([expect.stringMatching(/^An overview of 4 × [24] pixels was ignored: /)]);
  expect(warnings[0]).toContain(reason);
});

test("overviews that follow another page of the same size may be its own, and are left out, with a warning", async () => {
  expect(await levelsOf(image(8, 0), image(4, 1), image(8, 0), image(2, 1))).toEqual({
    sides: [8, 4],
    warnings: ["1 overviews or masks were ignored: they follow another image of the same size, and may be its own."],
  });
});

test("masks and overviews may stand in SubIFDs, also those of overviews; those of pages are theirs", async () => {
  const levels = async (path: string) => (await openBytes(fixtureBytes(path))).levels;
  // As gdalinfo tells: an overview of 32 × 32, and a mask with one.
  const sizes = (await levels("reports/12-subifd-mask-and-overview.tif")).map((level) => [
    level.image.width,
    level.mask?.width,
  ]);
  expect(sizes).toEqual([
    [64, 64],
    [32, 32],
  ]);
});

test.each([
  ["patho/pages-3.tif", [100]],
  ["patho/ovr-internal-3-7.tif", [301, 101, 43]],
  ["broken/ifd-cycle-self.tif", [203]],
  ["broken/subifd-cycle.tif", [64]],
])("%s", async (path, widths) => {
  const { levels } = await openBytes(fixtureBytes(path));
  expect(levels.map(({ image }) => image.width)).toEqual(widths);
});
