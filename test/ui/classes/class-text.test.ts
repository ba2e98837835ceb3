import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseColorClasses } from "../../../src/core/color/color-classes.ts";
import type { ColorClass } from "../../../src/core/color/style.ts";
import { isTerracottaError } from "../../../src/core/errors.ts";
import { classesCsv, classesJson } from "../../../src/ui/state/classes/class-export.ts";
import { toClasses } from "../../../src/ui/state/classes/class-import.ts";
import { readClasses } from "../../../src/ui/state/classes/class-text.ts";

const green = [0, 160, 0, 255] as const;
const blue = [0, 0, 255, 255] as const;
const forest = { low: 3, high: undefined, color: green, label: "Forest" };
const water = { low: 5, high: undefined, color: blue, label: "Water" };

/** What a text is read as, and as classes. */
async function read(text: string): Promise<readonly ColorClass[]> {
  const { classes, meaning } = await readClasses(text);
  return toClasses(classes, meaning);
}

describe("a table", () => {
  test.each([
    ["with a head", "value,colour,label\n3,#00a000,Forest\n5,#0000ff,Water\n"],
    ["without a head", "3,#00a000,Forest\n5,#00f,Water"],
    ["of semicolons, lines of Windows and a mark of its byte order", "\uFEFF3;#00a000;Forest\r\n5;#0000ff;Water\r\n"],
    ["of tabs, with capitals and empty lines", "Value\tColor\tName\n\n3\t00A000\tForest\n\n5\t0000FF\tWater\n\n"],
    ["of parts of colours", "3,0,160,0,Forest\n5,0,0,255,Water"],
    ["of parts of colours with opacity", "3,0,160,0,255,Forest\n5,0,0,255,255,Water"],
    ["with a head in another order", "name,red,green,blue,class id\nForest,0,160,0,3\nWater,0,0,255,5"],
    [
      "of CSS colours in quotation marks",
      'value,color,label\n3,"rgb(0, 160, 0)",Forest\n5,"rgba(0, 0, 255, 255)",Water',
    ],
    ["of names of colours, as CSS has them", "3,#00A000,Forest\n5,Blue,Water"],
    ["with comments", "# land cover\n3,#00a000,Forest\n# sea\n5,#0000ff,Water"],
  ])("%s", async (_, text) => {
    const { classes, meaning } = await readClasses(text);
    expect(classes).toEqual([forest, water]);
    expect(meaning).toBe("itself");
  });

  test("of intervals, open where an end is empty", async () => {
    expect(await read("low,high,colour,label\n,0.2,#00f,low\n0.2,0.5,#00a000,\n0.5,,#00a00080,high\n")).toEqual([
      { low: Number.NEGATIVE_INFINITY, high: 0.2, color: blue, label: "low" },
      { low: 0.2, high: 0.5, color: green },
      { low: 0.5, high: Number.POSITIVE_INFINITY, color: [0, 160, 0, 128], label: "high" },
    ]);
  });

  test("keeps labels with commas, quotation marks and lines", async () => {
    const [first] = await read('3,#00a000,"Forest, ""old"",\nand new"\n5,#00f,Water');
    expect(first?.label).toBe('Forest, "old",\nand new');
  });

  test.each([
    ["value,colour,label\n3,#00a000,Forest\nfive,#0000ff,Water", 3, '"five" is no number'],
    ["3,#00a000,Forest\n\n\n5,bleu,Water", 4, '"bleu" is no colour'],
    ['# a\n3,#00a000,"two\nlines"\n5,#00zz00,Water', 4, '"#00zz00" is no colour'],
    ["3,0,160,0\n5,0,0,256", 2, '"0, 0, 256" is no colour'],
    ["3,#00a000\ninf,#0000ff", 2, "a single value cannot be infinite"],
    ["low,high,colour\n3,1,#00a000", 2, "3 is above 1"],
    ['3,#00a000,Forest\n5,#0000ff,"Water', 2, "a quotation mark opens here that nothing closes"],
    ["3\n5", 1, '"" is no colour'],
  ])("%j is refused with its line", async (text, line, words) => {
    await expect(readClasses(text)).rejects.toMatchObject({
      code: "INVALID_ARGUMENT",
      message: expect.stringContaining(`Line ${line}: ${words}`),
    });
  });
});

describe("a color map of QGIS", () => {
  const lines = "3,0,160,0,255,Forest, old\n5,0,0,255,255,Water\n";
  const head = "# QGIS Generated Color Map Export File\n";

  test("of exact values", async () => {
    expect(await read(`${head}INTERPOLATION:EXACT\n${lines}`)).toEqual([
      { low: 3, high: 3, color: green, label: "Forest, old" },
      { low: 5, high: 5, color: blue, label: "Water" },
    ]);
  });

  test("of discrete ones colours what is up to a value, with it", async () => {
    const [first, second, third, more] = await read(`${head}INTERPOLATION:DISCRETE\n${lines}inf,0,0,0,255,> 5\n`);
    expect(first).toMatchObject({ low: Number.NEGATIVE_INFINITY, label: "Forest, old" });
    expect(first?.high).toBe(3 + 2 ** -51);
    expect(second).toMatchObject({ low: 3 + 2 ** -51, high: 5 + 2 ** -50 });
    expect(third).toMatchObject({ low: 5 + 2 ** -50, high: Number.POSITIVE_INFINITY });
    expect(more).toBeUndefined();
  });

  test("of interpolated ones holds a colour to the next value, and says so", async () => {
    const { classes, meaning, notes } = await readClasses(`${head}INTERPOLATION:INTERPOLATED\r\n${lines}`);
    expect(notes.join()).toContain("run on between the values");
    expect(toClasses(classes, meaning)).toMatchObject([
      { low: 3, high: 5 },
      { low: 5, high: Number.POSITIVE_INFINITY },
    ]);
  });

  test.each([
    [`${head}INTERPOLATION:MAGIC\n${lines}`, 'Line 2: "MAGIC" is no interpolation of QGIS'],
    [`${head}INTERPOLATION:EXACT\n${lines}7,0,0\n`, "Line 5: red, green, blue and alpha follow"],
    [`${head}INTERPOLATION:EXACT\nx,0,0,0,255,a\n`, 'Line 3: "x" is no number'],
    [`${head}INTERPOLATION:EXACT\n`, "There is no class in this text"],
  ])("%j is refused", async (text, words) => {
    await expect(readClasses(text)).rejects.toMatchObject({ message: expect.stringContaining(words) });
  });
});

describe("a color map of GDAL", () => {
  test("of heights, with names and nodata", async () => {
    const text = "# heights\n-10.5 0 0 255\n0   grey\n1500 0:160:0:128\nnv 0 0 0 0\n";
    const { classes, meaning, notes } = await readClasses(text);
    expect(notes).toHaveLength(2);
    expect(toClasses(classes, meaning)).toEqual([
      { low: -10.5, high: 0, color: blue },
      { low: 0, high: 1500, color: [190, 190, 190, 255] },
      { low: 1500, high: Number.POSITIVE_INFINITY, color: [0, 160, 0, 128] },
    ]);
  });

  test("of classes, as a .clr with labels", async () => {
    expect(await read("3 0 160 0 Forest, old\n5\t0\t0\t255\tWater\n")).toEqual([
      { low: 3, high: 3, color: green, label: "Forest, old" },
      { low: 5, high: 5, color: blue, label: "Water" },
    ]);
  });

  test.each([
    ["1 0 0 0\n50% 0 160 0\n", 'Line 2: "50%" is a share, not a value'],
    ["1 0 0 0\n2 0 0 300\n", 'Line 2: "0 0 300" is no colour'],
    ["1 0 0 0\n2 mauve\n", 'Line 2: "mauve" is no colour'],
  ])("%j is refused", async (text, words) => {
    await expect(readClasses(text)).rejects.toMatchObject({ message: expect.stringContaining(words) });
  });
});

describe("JSON", () => {
  test.each([
    ["of hexadecimal colours", '{"3": "#00a000", "5": "00f"}'],
    ["of lists", '{"3": [0, 160, 0], "5": [0, 0, 255, 255]}'],
    ["as a member", '{"explicit_color_map": {"3": "#00a000", "5": "#0000ff"}}'],
    ["as a text in a member", JSON.stringify({ explicit_color_map: '{"3": "#00a000", "5": "#0000ff"}' })],
  ])("as Terracotta takes it, %s", async (_, text) => {
    expect(await read(text)).toEqual([
      { low: 3, high: 3, color: green },
      { low: 5, high: 5, color: blue },
    ]);
  });

  test("of classes with ends and labels", async () => {
    expect(await read('[{"range": [null, 0.2], "color": "#0000ff", "label": "low"}]')).toEqual([
      { low: Number.NEGATIVE_INFINITY, high: 0.2, color: blue, label: "low" },
    ]);
  });

  test.each([
    ['{"3": "#00a000", ', "This begins as JSON, but is none"],
    ['{"3": "#00a000", "five": "#0000ff"}', 'The value "five" cannot be read'],
    ['{"3": "#00a000", "5": [0, 0, 256]}', 'The value "5" cannot be read: "[0,0,256]"'],
    ['[{"value": 3, "color": "#fff"}, {"value": 4}]', "Class 2 cannot be read"],
    ['{"explicit_color_map": 7}', "explicit_color_map holds neither"],
    ["{}", "There is no class in this text"],
  ])("%j is refused", async (text, words) => {
    await expect(readClasses(text)).rejects.toMatchObject({
      code: "INVALID_ARGUMENT",
      message: expect.stringContaining(words),
    });
  });
});

describe("bounds", () => {
  const rows = (count: number) => Array.from({ length: count }, (_, i) => `${i},#00a000,class ${i}\n`).join("");

  test("a thousand classes are read, one more is refused", async () => {
    expect(await read(`value,colour,label\n${rows(1000)}`)).toHaveLength(1000);
    for (const text of [rows(1001), `value,colour,label\n${rows(1001)}`, rows(20_000)]) {
      await expect(readClasses(text)).rejects.toMatchObject({
        message: "There are more than 1000 classes in this text.",
      });
    }
  });

  test.each([
    ["more than a million characters", `${"#".repeat(999_999)}\n1,#fff`],
    ["an empty text", "  \n\n"],
    ["bytes of a picture", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"],
    ["one long number", `1${"1".repeat(900_000)}x`],
    ["one long line of colons", ":".repeat(900_000)],
    ["many blanks", `${" ".repeat(900_000)}x`],
    ["one long key", `{"${"1".repeat(900_000)}x": "#fff"}`],
    ["deep lists", "[".repeat(100_000)],
    ["a prototype", '{"__proto__": "#fff"}'],
  ])("%s is refused, soon", async (_, text) => {
    const start = performance.now();
    await expect(readClasses(text)).rejects.toMatchObject({ code: "INVALID_ARGUMENT" });
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test("any text ends in classes or in the documented error", async () => {
    const line = fc.stringMatching(/^[-+0-9.,;:# a-fxyinvIF"%[\]{}|\t]{0,30}$/);
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 6 }), async (lines) => {
        try {
          const { classes } = await readClasses(lines.join("\n"));
          expect(classes.length).toBeGreaterThan(0);
          for (const { color } of classes) expect(color).toHaveLength(4);
        } catch (error) {
          if (!isTerracottaError(error) || error.code !== "INVALID_ARGUMENT") throw error;
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("what is written is read back", () => {
  const single: readonly ColorClass[] = [
    { low: 3, high: 3, color: green, label: 'Forest, "old"' },
    { low: -1.5, high: -1.5, color: [0, 0, 255, 128] },
  ];
  const intervals: readonly ColorClass[] = [
    { low: Number.NEGATIVE_INFINITY, high: 0.1, color: green, label: "low" },
    { low: 0.1, high: 0.1, color: blue },
    { low: 0.2, high: Number.POSITIVE_INFINITY, color: [1, 2, 3, 4] },
  ];

  test.each([single, intervals])("as CSV", async (...classes) => {
    expect(await read(classesCsv(classes))).toEqual(classes);
  });

  test("as Terracotta's JSON, without labels", () => {
    expect(classesJson(single)).toBe('{"3":"#00a000","-1.5":[0,0,255,128]}');
    expect(parseColorClasses(JSON.parse(classesJson(intervals)))).toEqual(intervals);
  });
});

test("the first five errors of a text are told, and how many more there are", async () => {
  const wrong = (count: number) =>
    ["3,#00a000,Forest", ...Array.from({ length: count }, (_, i) => `${i},bleu`)].join("\n");
  const message = async (count: number) => {
    const error: unknown = await readClasses(wrong(count)).catch((error: unknown) => error);
    return isTerracottaError(error) ? error.message.split("\n") : error;
  };
  const line = (number: number) => `Line ${number}: "bleu" is no colour.`;
  expect(await message(2)).toEqual([line(2), line(3)]);
  expect(await message(6)).toEqual([...[2, 3, 4, 5, 6].map(line), "One more cannot be read."]);
  expect(await message(300)).toEqual([...[2, 3, 4, 5, 6].map(line), "295 more cannot be read."]);
});
