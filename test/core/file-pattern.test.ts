import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isTerracottaError } from "../../src/core/errors.ts";
import { literalPattern, matchFilePattern, parseFilePattern } from "../../src/core/file-pattern.ts";

const match = (pattern: string, name: string) =>
  matchFilePattern(parseFilePattern(pattern), { name, location: `https://host/data/${name}` });

const refusal = (pattern: string) => {
  try {
    parseFilePattern(pattern);
  } catch (error) {
    if (isTerracottaError(error)) return { code: error.code, column: error.details?.column };
    throw error;
  }
  return undefined;
};

describe("keys", () => {
  test("stand for letters and digits", () => {
    const pattern = "S2A_{tile}_{date}_L2A_{band}.tif";
    expect(parseFilePattern(pattern).keys).toEqual(["tile", "date", "band"]);
    expect(match(pattern, "S2A_29RKH_20200219_L2A_B04.tif")).toEqual(["29RKH", "20200219", "B04"]);
    expect(match(pattern, "S2A_29RKH_2020-02-19_L2A_B04.tif")).toBeUndefined();
    expect(match(pattern, "S2A_29RKH_20200219_L2A_B04.tif.aux.xml")).toBeUndefined();
    expect(match(pattern, "S2A__20200219_L2A_B04.tif")).toBeUndefined();
  });

  // Python: re.fullmatch(r"[^\W_]+", "…"): letters of all scripts and numbers such as ² and Ⅷ, no combining marks.
  test.each(["Größe", "写真", "m²", "Ⅷ", "٣", "𐐷𝟘"])("take %s as Python does", (text) => {
    expect(match("{key}.tif", `${text}.tif`)).toEqual([text]);
  });

  test.each(["e\u0301", "a-b", "a b", "a_b", "a.b", "😀"])("refuse %s as Python does", (text) => {
    expect(match("{key}.tif", `${text}.tif`)).toBeUndefined();
  });

  test("are greedy where they touch, as in Python", () => {
    expect(match("{a}{b}.tif", "abc.tif")).toEqual(["ab", "c"]);
  });

  test("must repeat the same text", () => {
    expect(match("{tile}/{date}/{tile}_{band}.tif", "T1/d/T1_B2.tif")).toEqual(["T1", "d", "B2"]);
    expect(match("{tile}/{date}/{tile}_{band}.tif", "T1/d/T2_B2.tif")).toBeUndefined();
    // Only a = "xy" lets the second {a} fit: found by going back.
    expect(match("{a}{b}-{a}.tif", "xyz-xy.tif")).toEqual(["xy", "z"]);
  });
});

test("{} stands for anything, as short as possible", () => {
  expect(match("{}_{date}_{}_{band}.tif", "L1/LC08_20180405_a_b_B2.tif")).toEqual(["20180405", "B2"]);
  expect(match("{}{band}.tif", "a_B2.tif")).toEqual(["B2"]);
  expect(match("{}/{band}.tif", "a/b/B2.tif")).toEqual(["B2"]);
  expect(match("{}_{a}", "x_y_z")).toEqual(["z"]);
});

test("everything else is literal, and doubled braces are braces", () => {
  expect(match("a.b+c(d)[e]^$|{k}.tif", "a.b+c(d)[e]^$|v.tif")).toEqual(["v"]);
  expect(match("a.b{k}", "aXbv")).toBeUndefined();
  expect(match("{{x}}_{k}.tif", "{x}_v.tif")).toEqual(["v"]);
  expect(match("{{{k}}}", "{v}")).toEqual(["v"]);
});

test("without / the last segment is matched, with it the whole name, with https:// the address", () => {
  expect(match("{band}.tif", "2020/02/B04.tif")).toEqual(["B04"]);
  expect(match("{year}/{month}/{band}.tif", "2020/02/B04.tif")).toEqual(["2020", "02", "B04"]);
  expect(match("{month}/{band}.tif", "2020/02/B04.tif")).toBeUndefined();
  expect(match("https://host/{}/{month}/{band}.tif", "2020/02/B04.tif")).toEqual(["02", "B04"]);
});

describe("expressions", () => {
  test.each([
    ["{date:\\d{4}-\\d{2}-\\d{2}}_{band}.tif", "2020-02-19_B04.tif", ["2020-02-19", "B04"]],
    ["{name:.+}.tif", "a.tif.tif", ["a.tif"]],
    ["{name:.+?}{rest:.*}.tif", "abc.tif", ["a", "bc"]],
    ["{p:a|ab}{q:.*}", "abc", ["a", "bc"]],
    ["{p:(?:ab|cd)+}{q:\\w{2,3}?}x", "abcdefx", ["abcd", "ef"]],
    ["{p:[^_]+}_{q:[\\w.-]+}", "a-b_1.2-3_4", ["a-b", "1.2-3_4"]],
    ["{p:[\\]}]}{q:[^\\]]}", "]x", ["]", "x"]],
    ["{p:[}]}{q:\\}}", "}}", ["}", "}"]],
    ["{p:x{0,2}y}", "xxy", ["xxy"]],
    ["{p:x{0,2}y}", "xxxy", undefined],
    ["{p:\\d{2,}}{q}", "12345", ["1234", "5"]],
    ["{p:(a*)*}b", "aaab", ["aaa"]],
    ["{p:a?}b", "b", undefined],
    ["{p:[a-c\\d]+}.tif", "a1c9.tif", ["a1c9"]],
    ["{p:😀+}.tif", "😀😀.tif", ["😀😀"]],
    ["{p:\\D+}{q:\\d+}", "ab٣4", ["ab", "٣4"]],
  ])("%s on %s gives %j", (pattern, name, values) => {
    expect(match(pattern, name)).toEqual(values);
  });

  test("agree with JavaScript's own where both are defined", () => {
    const atom = fc.constantFrom("a", "b", "[ab]", "[^a]", "(?:a|ab)", "(?:b|c|)", "\\w", ".");
    const times = fc.constantFrom("", "*", "+", "?", "{2}", "{1,3}", "*?", "+?", "??", "{0,2}?");
    const piece = fc.tuple(atom, times).map(([text, quantifier]) => text + quantifier);
    const expression = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(""));
    const name = fc.string({ unit: fc.constantFrom("a", "b", "c", "_"), maxLength: 12 });
    fc.assert(
      fc.property(expression, expression, name, (first, second, text) => {
        const found = new RegExp(`^(${first})_(${second})$`).exec(text)?.slice(1);
        const expected = found?.includes("") ? undefined : found;
        expect(match(`{p:${first}}_{q:${second}}`, text)).toEqual(expected);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("refusals name the column", () => {
  test.each([
    ["abc.tif", undefined],
    ["{}", undefined],
    ["a{b", 2],
    ["ab}c", 3],
    ["{a b}", 2],
    ["{limit}", 2],
    ["{page}", 2],
    ["{a:}", 4],
    ["{a}{a:x}", 5],
    ["{a:x**}", 6],
    ["{a:*}", 4],
    ["{a:(x}", 4],
    ["{a:x)}", 5],
    ["{a:[x}", 1],
    ["{a:[]}", 4],
    ["{__proto__}", 2],
    ["{a:^x}", 4],
    ["{a:x$}", 5],
    ["{a:\\b}", 4],
    ["{a:(.)\\1}", 7],
    ["{a:(?=x)}", 5],
    ["{a:(?<=x)}", 5],
    ["{a:x{3,2}}", 5],
    ["{a:x{256}}", 5],
    ["{a:[z-a]}", 4],
  ])("%s", (pattern, column) => {
    expect(refusal(pattern)).toEqual({ code: "INVALID_ARGUMENT", column });
  });

  test("too long, or too many repetitions", () => {
    expect(refusal(`{a}${"x".repeat(1000)}`)?.code).toBe("INVALID_ARGUMENT");
    expect(refusal("{a:((\\w{99}){99}){99}}")?.code).toBe("INVALID_ARGUMENT");
    expect(refusal("{a:((((){255}){255}){255}){255}}")?.code).toBe("INVALID_ARGUMENT");
    expect(refusal(`{a:${"(".repeat(50)}${")".repeat(50)}}`)?.code).toBe("INVALID_ARGUMENT");
  });

  test("whatever is typed is either understood or refused with INVALID_ARGUMENT", () => {
    const part = fc.constantFrom(..."{}{}[]()|*+?\\:,.^$ab1_/".split(""), "\\d", "{a:", "{2}", "{k}");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), fc.string({ maxLength: 20 }), (parts, name) => {
        const source = parts.join("");
        const refused = refusal(source);
        if (refused !== undefined) expect(refused.code).toBe("INVALID_ARGUMENT");
        else match(source, name);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("hostile patterns cannot run away", () => {
  // Backtracking matchers take 2^n or n^k steps for these; each instruction is tried at most once at each position here,
  // which is counted through the characters that an expression looks at.
  const long = "a".repeat(2047);
  test.each([
    "{k:(a+)+}b",
    "{k:(a|a)*}b",
    "{k:(a|ab|aa)+}b",
    "{k:(.*)*}b",
    "{}{}{}{}{}{}{}{}{}{k}b",
    "{a}{b}{c}{d}{e}{f}{g}_",
  ])("%s looks at no character more often than it has instructions", (source) => {
    const pattern = parseFilePattern(source);
    let looks = 0;
    const instructions = pattern.program.instructions.map((instruction) =>
      instruction.op === "one"
        ? { ...instruction, accepts: (code: number) => ++looks > 0 && instruction.accepts(code) }
        : instruction,
    );
    const counted = { ...pattern, program: { ...pattern.program, instructions } };
    expect(matchFilePattern(counted, { name: long, location: "" })).toBeUndefined();
    expect(looks).toBeLessThanOrEqual(instructions.length * long.length);
  });

  test("with repeated keys it gives up after a fixed number of steps", () => {
    expect(() => match("{a}{b}{c}{d}-{a}{b}{c}{d}-", `${"a".repeat(300)}-${"a".repeat(299)}b-`)).toThrow(
      "too ambiguous",
    );
  });

  test("names above 2048 characters match nothing", () => {
    expect(match("{k}", "a".repeat(2048))).toBeDefined();
    expect(match("{k}", "a".repeat(2049))).toBeUndefined();
  });
});

test("what is written as a literal matches itself alone", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 30 }), (text) => {
      const name = `${text.replaceAll("/", "")}~v`;
      expect(match(`${literalPattern(name.slice(0, -1))}{k}`, name)).toEqual(["v"]);
    }),
  );
});
