import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { colorize } from "../../src/core/color/colorize.ts";
import { colormap, identityColormap } from "../../src/core/color/colormaps/colormap.ts";

/** What the real Terracotta answers to `/colormap`: values across a range, and their colours. */
const { answers } = JSON.parse(
  readFileSync(new URL("../fixtures/terracotta/colormap-answers.json", import.meta.url), "utf8"),
) as { answers: { path: string; colormap: { value: number; rgba: number[] }[] }[] };

it.each(answers)("$path has Terracotta's colours", async ({ path, colormap: expected }) => {
  const query = new URL(path, "https://example.org").searchParams;
  const [low, high] = JSON.parse(query.get("stretch_range") as string) as [number, number];
  const name = query.get("colormap");
  const values = Float64Array.from(expected, ({ value }) => value);
  const raster = { width: values.length, height: 1, bands: [values], mask: new Uint8Array(values.length).fill(255) };
  const style = { kind: "singleband", band: 1, range: [low, high], colormap: name ?? "identity" } as const;
  const colours = colorize(raster, style, { colormap: name ? await colormap(name) : identityColormap });
  expect([...colours]).toEqual(expected.flatMap(({ rgba }) => rgba));
});
