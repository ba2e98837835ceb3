import { describe, expect, test } from "vitest";
import type { Legend } from "../../../src/core/color/legend.ts";
import { type PictureParts, pictureLayout } from "../../../src/ui/state/export/picture-layout.ts";
import { type Font, fitted, type Mark, wrapped } from "../../../src/ui/state/export/picture-marks.ts";
import { metresPerPixel, scaleBar } from "../../../src/ui/state/export/picture-scale.ts";

/** As if every letter were as wide as half the text is high. */
const sizes: Readonly<Record<Font, number>> = { title: 20, heading: 13, label: 13, small: 12 };
const measure = (text: string, font: Font) => ([...text].length * sizes[font]) / 2;

const ramp: Legend = { kind: "ramp", colors: ["#000000", "#808080", "#ffffff"], low: 0, high: 3000, unit: "m" };
const rgb: Legend = {
  kind: "rgb",
  channels: [
    { channel: "red", band: 4, name: "B4", low: 0, high: 100 },
    { channel: "green", band: 3, name: "3", low: 0, high: 100 },
    { channel: "blue", band: 2, name: "B2", low: 0, high: 100 },
  ],
};
const classes = (count: number): Legend => ({
  kind: "classes",
  entries: Array.from({ length: count }, (_, i) => ({ value: i, color: "#123456", label: `Class ${i}` })),
  foundCount: undefined,
});
const parts = (more: Partial<PictureParts> = {}): PictureParts => ({
  map: { width: 800, height: 500 },
  title: "Elevation",
  date: "2026-11-23",
  legends: [],
  scale: { width: 100, label: "10 km" },
  bearing: 0,
  credits: ["Natural Earth", "Sentinel data 2020"],
  ...more,
});
const texts = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
const ofKind = <Kind extends Mark["kind"]>(marks: readonly Mark[], kind: Kind) =>
  marks.filter((mark): mark is Extract<Mark, { readonly kind: Kind }> => mark.kind === kind);

describe("a picture", () => {
  test("has the map in its own size below the title, and the rest below the map", () => {
    const { width, height, marks } = pictureLayout(parts(), measure);
    expect(width).toBe(848);
    expect(ofKind(marks, "map")).toEqual([{ kind: "map", x: 24, y: 58, width: 800, height: 500 }]);
    expect(texts(marks)).toEqual(["Elevation", "2026-11-23", "10 km", "Natural Earth · Sentinel data 2020"]);
    const below = marks.filter((mark) => mark.kind === "text" && mark.y > 558);
    expect(below).toHaveLength(2);
    expect(Math.max(...marks.map((mark) => ("y" in mark ? mark.y : 0)))).toBeLessThan(height);
  });

  test("has a scale bar of the given length, and an arrow that knows where north is", () => {
    const { marks } = pictureLayout(parts({ bearing: 30 }), measure);
    const [bar] = ofKind(marks, "line");
    const [[from = 0] = [], , [to = 0] = []] = bar?.points ?? [];
    expect(to - from).toBe(100);
    expect(ofKind(marks, "north")).toMatchObject([{ bearing: 30 }]);
  });

  test("cuts a title that is too long for its line", () => {
    const title = "A very long title ".repeat(20);
    const [shown = ""] = texts(pictureLayout(parts({ title }), measure).marks);
    expect(shown.endsWith("…")).toBe(true);
    expect(measure(shown, "title") + measure("2026-11-23", "small") + 16).toBeLessThanOrEqual(800);
  });

  test("names both sides of a divider, and draws it", () => {
    const sides = { left: "20190101", right: "20190202", at: 300 };
    const { marks } = pictureLayout(parts({ sides }), measure);
    expect(texts(marks)).toContain("20190101");
    expect(texts(marks)).toContain("20190202");
    expect(ofKind(marks, "fill")[0]).toEqual({ kind: "fill", x: 323, y: 58, width: 2, height: 500, color: "#ffffff" });
    const places = ofKind(marks, "text").filter(({ text }) => text.startsWith("2019"));
    expect(places[0]?.x).toBeLessThan(324);
    expect(places[1]?.x).toBeGreaterThan(324);
  });

  test("on a telephone has the scale below the legend, and nothing beyond its edges", () => {
    const narrow = parts({ map: { width: 342, height: 600 }, legends: [{ title: "Elevation", legend: ramp }] });
    const { width, marks } = pictureLayout(narrow, measure);
    expect(width).toBe(390);
    const bar = ofKind(marks, "line")[0]?.points[0]?.[1] ?? 0;
    expect(bar).toBeGreaterThan(ofKind(marks, "ramp")[0]?.y ?? Infinity);
    for (const mark of marks) if (mark.kind === "ramp") expect(mark.x + mark.width).toBeLessThanOrEqual(366);
  });
});

describe("a legend", () => {
  test("of a ramp has its colours and numbers, with the unit", () => {
    const { marks } = pictureLayout(parts({ legends: [{ title: "Heights", legend: ramp }] }), measure);
    expect(ofKind(marks, "ramp")).toMatchObject([{ width: 240, colors: ramp.colors }]);
    expect(texts(marks)).toEqual(expect.arrayContaining(["Heights", "0", "1500", "3000\u202fm"]));
  });

  test("of three bands has a row for each", () => {
    const { marks } = pictureLayout(parts({ legends: [{ title: "Colours", legend: rgb }] }), measure);
    expect(texts(marks)).toEqual(expect.arrayContaining(["B4: 0 – 100", "Band 3: 0 – 100", "B2: 0 – 100"]));
    expect(ofKind(marks, "swatch")).toHaveLength(3);
  });

  test("of many classes takes columns, and says how many it leaves out", () => {
    const { marks, height } = pictureLayout(parts({ legends: [{ title: "Cover", legend: classes(75) }] }), measure);
    const swatches = ofKind(marks, "swatch");
    expect(swatches).toHaveLength(60);
    expect(new Set(swatches.map(({ x }) => x)).size).toBe(3);
    expect(texts(marks)).toContain("and 15 more classes");
    expect(Math.max(...swatches.map(({ y }) => y))).toBeLessThan(height);
  });

  test("stands beside another one where there is room, and below it otherwise", () => {
    const two = [
      { title: "One", legend: ramp },
      { title: "Other", legend: ramp },
    ];
    const wide = ofKind(pictureLayout(parts({ legends: two }), measure).marks, "ramp");
    expect(wide[0]?.y).toBe(wide[1]?.y);
    expect(wide[1]?.x).toBeGreaterThanOrEqual(24 + 240);
    const narrow = parts({ map: { width: 342, height: 600 }, legends: two });
    const high = ofKind(pictureLayout(narrow, measure).marks, "ramp");
    expect(high[0]?.x).toBe(high[1]?.x);
    expect(high[1]?.y).toBeGreaterThan((high[0]?.y ?? 0) + 32);
  });
});

describe("a scale bar", () => {
  test.each([
    // 2π · 6378137 m / 512 at zoom 0.
    [0, 0, 78_271.517],
    [0, 60, 39_135.758],
    [10, 0, 76.437],
  ])("at zoom %d and latitude %d a pixel is %d m wide", (zoom, latitude, metres) => {
    expect(metresPerPixel(zoom, latitude)).toBeCloseTo(metres, 2);
  });

  test.each([
    [10, 100, 100, "1\u202fkm"],
    [10, 99, 50, "500\u202fm"],
    [26, 100, 2000 / 26, "2\u202fkm"],
    [0.35, 100, 30 / 0.35, "30\u202fm"],
    [78_271, 110, 5_000_000 / 78_271, "5000\u202fkm"],
  ])("of pixels of %d m is at most %d pixels long: %d, %s", (metres, longest, width, label) => {
    const bar = scaleBar(metres, longest);
    expect(bar.label).toBe(label);
    expect(bar.width).toBeCloseTo(width, 6);
  });
});

test("a text is cut where it must be, and only there", () => {
  expect(fitted("short", "small", 30, measure)).toBe("short");
  expect(fitted("longer text", "small", 30, measure)).toBe("long…");
  expect(wrapped("one two three", "small", 42, measure)).toEqual(["one two", "three"]);
  expect(wrapped("", "small", 42, measure)).toEqual([]);
});
