import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { colorize } from "../../src/core/color/colorize.ts";
import { colormapEntries } from "../../src/core/color/colormap-entries.ts";
import { colormap, identityName } from "../../src/core/color/colormaps/colormap.ts";

/** What the real Terracotta answers to `/colormap`: values across a range, and their colours. */
const { answers } = JSON.parse(
  readFileSync(new URL("../fixtures/terracotta/colormap-answers.json", import.meta.url), "utf8"),
) as { answers: { path: string; colormap: { value: number; rgba: number[] }[] }[] };

async function asked(path: string) {
  const query = new URL(path, "https://example.org").searchParams;
  const range = JSON.parse(query.get("stretch_range") as string) as [number, number];
  const name = query.get("colormap") ?? identityName;
  return { range, name, colormap: await colormap(name), count: Number(query.get("num_values") ?? 255) };
}

it.each(answers)("$path has Terracotta's values and colours", async ({ path, colormap: expected }) => {
  expect(colormapEntries(await asked(path))).toEqual(expected);
});

it.each(answers)("$path has the colours that tiles are drawn in", async ({ path, colormap: expected }) => {
  const { range, name, colormap: map } = await asked(path);
  const values = Float64Array.from(expected, ({ value }) => value);
  const raster = { width: values.length, height: 1, bands: [values], mask: new Uint8Array(values.length).fill(255) };
  const colours = colorize(raster, { kind: "singleband", band: 1, range, colormap: name }, { colormap: map });
  expect([...colours]).toEqual(expected.flatMap(({ rgba }) => rgba));
});
