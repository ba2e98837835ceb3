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

test.each([
  ["patho/pages-3.tif", [100]],
  ["patho/ovr-internal-3-7.tif", [301, 101, 43]],
  ["broken/ifd-cycle-self.tif", [203]],
  ["broken/subifd-cycle.tif", [64]],
])("%s", async (path, widths) => {
  const { levels } = await openBytes(fixtureBytes(path));
  expect(levels.map(({ image }) => image.width)).toEqual(widths);
});
