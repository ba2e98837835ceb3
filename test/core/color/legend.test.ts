import { expect, it } from "vitest";
import { colormap } from "../../../src/core/color/colormaps/colormap.ts";
import { legend } from "../../../src/core/color/legend.ts";

const band = (name: string, unit?: string, scale = 1, offset = 0) => ({ name, unit, scale, offset });

it("shows a ramp with its ends in the band's own unit, scale and offset applied", async () => {
  const style = { kind: "singleband", band: 2, range: [-200, 3000], colormap: "viridis" } as const;
  const bands = [band("a"), band("sst", "°C", 0.01, 5)];
  const shown = legend(style, { colormap: await colormap("viridis"), bands });
  expect(shown).toMatchObject({ kind: "ramp", low: 3, high: 35, unit: "°C" });
  if (shown.kind !== "ramp") throw new Error("not a ramp");
  // viridis starts at #440154 and ends at #fde725 (matplotlib rounds where Terracotta truncates).
  expect([shown.colors.length, shown.colors[0], shown.colors[254]]).toEqual([255, "#440154", "#fde724"]);
});

it("turns the ramp where the scale is negative, so that the smaller value comes first", async () => {
  const style = { kind: "singleband", band: 1, range: [0, 100], colormap: "viridis" } as const;
  const shown = legend(style, { colormap: await colormap("viridis"), bands: [band("", "m", -0.1, 5)] });
  expect(shown).toMatchObject({ low: -5, high: 5 });
  expect(shown.kind === "ramp" && shown.colors[0]).toBe("#fde724");
});

it("shows classes that can be seen, with their names", () => {
  const palette = Uint8Array.of(0, 0, 0, 0, 255, 0, 16, 255, 1, 2, 3, 128);
  expect(legend({ kind: "palette", band: 1 }, { palette, labels: { 1: "Trees" } })).toEqual({
    kind: "classes",
    entries: [
      { value: 1, color: "#ff0010", label: "Trees" },
      { value: 2, color: "#01020380", label: "2" },
    ],
  });
  const found = { palette, values: [2, 77], complete: true };
  expect(legend({ kind: "palette", band: 1 }, found)).toMatchObject({ entries: [{ value: 2 }], foundCount: 1 });
});

it("lists the classes that were not found behind those that were, without what only fills the palette up", () => {
  const palette = new Uint8Array(4 * 256).map((_, i) => (i % 4 === 3 ? 255 : 0));
  palette.set([255, 255, 76], 4 * 30);
  palette.set([250, 0, 0], 4 * 50);
  palette.set([250, 0, 0], 4 * 51);
  const facts = { palette, values: [50], labels: { 7: "Night" } };
  const shown = legend({ kind: "palette", band: 1 }, facts);
  if (shown.kind !== "classes") throw new Error("not classes");
  expect(shown.entries.map(({ value }) => value)).toEqual([50, 7, 30]);
  expect(shown.foundCount).toBe(1);
});

it("shows the values found of a band without palette in the colours that they have on the map", async () => {
  const style = { kind: "singleband", band: 1, range: [2, 7], colormap: "viridis" } as const;
  const shown = legend(style, { colormap: await colormap("viridis"), values: [2, 7], labels: { 7: "Cloud" } });
  expect(shown).toEqual({
    kind: "classes",
    foundCount: 2,
    entries: [
      { value: 2, color: "#440154", label: "2" },
      { value: 7, color: "#fde724", label: "Cloud" },
    ],
  });
});

it("names the channels of RGB", () => {
  const style = {
    kind: "rgb",
    bands: [3, 2, 1],
    ranges: [
      [0, 255],
      [0, 100],
      [5, 9],
    ],
  } as const;
  expect(legend(style, { bands: [band("B02"), band(""), band("B04")] })).toEqual({
    kind: "rgb",
    channels: [
      { channel: "red", band: 3, name: "B04", low: 0, high: 255 },
      { channel: "green", band: 2, name: "Band 2", low: 0, high: 100 },
      { channel: "blue", band: 1, name: "B02", low: 5, high: 9 },
    ],
  });
});

it("shows along the ramp what transforms make of the colours", () => {
  const style = { kind: "singleband", band: 1, range: [0, 254], colormap: "identity" } as const;
  const transforms = [{ kind: "gamma", channels: ["r"], gamma: 2 }] as const;
  const shown = legend({ ...style, transforms });
  if (shown.kind !== "ramp") throw new Error("not a ramp");
  // A quarter of the way up, sqrt(0.25) is the middle: byte 1 + 254 · sqrt(64 / 254) = 128.5, even 128.
  expect([0, 64, 254].map((step) => shown.colors[step])).toEqual(["#010101", "#808080", "#ffffff"]);
  const found = legend({ ...style, transforms }, { values: [64] });
  expect(found).toMatchObject({ entries: [{ value: 64, color: "#808080" }] });
});

it("shows the style's own colours, whatever they are called", () => {
  const colors = [
    [0, 0, 0, 255],
    [254, 0, 0, 128],
  ] as const;
  const shown = legend({ kind: "singleband", band: 1, range: [0, 1], colormap: "mine", colors });
  if (shown.kind !== "ramp") throw new Error("not a ramp");
  expect([shown.colors[0], shown.colors[127], shown.colors[254]]).toEqual(["#000000", "#7f0000c0", "#fe000080"]);
});

it("shows the user's classes in their order, with the intervals and the band's unit", () => {
  const red = [255, 0, 0, 255] as const;
  const classes = [
    { low: 3, high: 3, color: red, label: "Snow" },
    { low: 10, high: 20, color: red },
    { low: Number.NEGATIVE_INFINITY, high: 0, color: red },
    { low: 20, high: Number.POSITIVE_INFINITY, color: [0, 0, 0, 128] },
    { low: 5, high: 5, color: red },
  ] as const;
  const shown = legend({ kind: "classes", band: 1, classes }, { bands: [band("t", "°C", 0.5, 1)], title: "Cover" });
  expect(shown).toEqual({
    kind: "classes",
    title: "Cover",
    unit: "°C",
    foundCount: undefined,
    entries: [
      { value: 3, color: "#ff0000", label: "Snow" },
      { value: 10, low: 10, high: 20, color: "#ff0000", label: "6 – 11" },
      { value: 0, low: Number.NEGATIVE_INFINITY, high: 0, color: "#ff0000", label: "< 1" },
      { value: 20, low: 20, high: Number.POSITIVE_INFINITY, color: "#00000080", label: "≥ 11" },
      { value: 5, color: "#ff0000", label: "3.5" },
    ],
  });
});

it("says what terrain is encoded in", () => {
  expect(legend({ kind: "terrain", band: 1, encoding: "mapbox" })).toEqual({ kind: "terrain", encoding: "mapbox" });
});

it("writes scaled values without the digits of their rounding", () => {
  const classes = [
    { low: 0.1, high: 0.3, color: [255, 0, 0, 255] },
    { low: 3, high: 3, color: [0, 0, 0, 255] },
  ] as const;
  const bands = [band("t", "m", 0.1, 0)];
  const labels = (style: Parameters<typeof legend>[0], values?: readonly number[]) => {
    const shown = legend(style, { bands, values });
    return shown.kind === "classes" ? shown.entries.map(({ label }) => label) : [];
  };
  expect(labels({ kind: "classes", band: 1, classes })).toEqual(["0.01 – 0.03", "0.3"]);
  expect(labels({ kind: "singleband", band: 1, range: [0, 9], colormap: "identity" }, [3, 7])).toEqual(["0.3", "0.7"]);
});

it("refuses a colormap whose colours it was not given: grey would be a lie", () => {
  const style = { kind: "singleband", band: 1, range: [0, 9], colormap: "viridis" } as const;
  expect(() => legend(style)).toThrow("The colours of viridis are not among the facts of the legend");
});
