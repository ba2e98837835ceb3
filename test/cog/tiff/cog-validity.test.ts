import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cogValidity } from "../../../src/cog/tiff/cog-validity.ts";
import { openBytes } from "../../support/open-bytes.ts";

/** rio-cogeo's verdicts: test/support/make-cog-truth.py. */
const fixtures = new URL("../../fixtures/", import.meta.url);
const truth = JSON.parse(readFileSync(new URL("cog-validity.json", fixtures), "utf8")) as Record<string, boolean>;

const readingOf = async (path: string) => {
  const { tiff, reader } = await openBytes(
    new Uint8Array(readFileSync(new URL(encodeURIComponent(path).replaceAll("%2F", "/"), fixtures))),
  );
  return cogValidity(tiff, reader);
};

/** Overviews in a file of their own are not asked for, and these compressions cannot be read. */
const others = /patho\/(ovr-external|comp-lzma|nbits-1-ccitt)/;

test.each(Object.entries(truth).filter(([path]) => !others.test(path)))("%s is a COG: %s", async (path, valid) => {
  expect(await readingOf(path)).toMatchObject({ valid });
});

test.each([
  ["tiled-gdaladdo", "Its pixels do not follow each other from the smallest overview to the full size."],
  ["cog-edited", "It was changed after it had been made, which broke its layout."],
  ["strips-600", "It is stored in strips, not in tiles."],
])("cog/%s.tif says why it is none", async (name, reason) => {
  expect((await readingOf(`cog/${name}.tif`)).reasons).toContain(reason);
});

test("a valid file without overviews is told what would make it better", async () => {
  expect(await readingOf("cog/tiled-alone.tif")).toEqual({ valid: true, reasons: ["It has no overviews."] });
});
