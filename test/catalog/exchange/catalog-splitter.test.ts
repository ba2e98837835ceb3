import fc from "fast-check";
import { expect, test } from "vitest";
import { CatalogSplitter } from "../../../src/catalog/exchange/catalog-splitter.ts";

/** Splits text that comes in pieces of `pieceLength` bytes. */
function split(text: string, pieceLength = 7, blockBytes = 1) {
  const blocks: string[] = [];
  const splitter = new CatalogSplitter((json) => blocks.push(json), { blockBytes });
  const bytes = new TextEncoder().encode(text);
  for (let i = 0; i < bytes.length; i += pieceLength) splitter.push(bytes.subarray(i, i + pieceLength));
  return { blocks, rest: splitter.end() };
}

test("the datasets come in blocks, the rest has an empty list", () => {
  const text = '\ufeff{"a":[1,2],"datasets": [{"k":"ä]\\"["}, [1,{}] ,3 ],"b":{"datasets":[4]}}';
  expect(split(text)).toEqual({
    blocks: ['{"k":"ä]\\"["}', " [1,{}] ", "3 "],
    rest: '{"a":[1,2],"datasets": [],"b":{"datasets":[4]}}',
  });
  expect(split(text, 7, 12).blocks).toEqual(['{"k":"ä]\\"["}', " [1,{}] ,3 "]);
  expect(split(text, 1000, 1000).blocks).toEqual(['{"k":"ä]\\"["}, [1,{}] ,3 ']);
});

test("an empty list has no blocks, one that ends with a comma an empty one, which is not JSON", () => {
  expect(split('{"datasets":[ ]}').blocks).toEqual([]);
  expect(split('{"datasets":[1,]}').blocks).toEqual(["1", ""]);
  expect(split('{"datasets":[1,]}', 7, 100).blocks).toEqual(["1,"]);
});

test.each([
  ["a dataset", '{"datasets":[1,[', /^A dataset of the catalog is longer/],
  ["the rest", '{"datasets":[1],"a":[', /^What stands beside the datasets is longer/],
])("what is parsed at once is bounded: %s that does not end is given up", (_, start, message) => {
  const splitter = new CatalogSplitter(() => {}, { longestPart: 1000 });
  splitter.push(new TextEncoder().encode(start));
  const more = new TextEncoder().encode("1,".repeat(100));
  for (let i = 0; i < 4; i++) splitter.push(more);
  expect(() => splitter.push(more)).toThrow(
    expect.objectContaining({ code: "TOO_LARGE", message: expect.stringMatching(message) }),
  );
});

test("lists and objects are counted, but for those in strings", () => {
  const push = (text: string) => {
    const splitter = new CatalogSplitter(() => {}, { mostContainers: 4 });
    splitter.push(new TextEncoder().encode(text));
    return splitter.end();
  };
  expect(push('{"datasets":[[{}]],"a":"[[["}')).toBe('{"datasets":[],"a":"[[["}');
  expect(() => push('{"datasets":[[{}],{}]}')).toThrow(
    expect.objectContaining({ code: "TOO_LARGE", message: "The catalog holds more than 4 lists and objects" }),
  );
});

test("whatever is JSON is the same after it was split, however it comes", () => {
  const name = fc.oneof(fc.constantFrom("datasets", "data", 'datasets"', "\\datasets"), fc.string({ unit: "binary" }));
  const json = fc.oneof(
    fc.dictionary(name, fc.jsonValue(), { maxKeys: 4 }),
    fc.record({ a: fc.jsonValue(), datasets: fc.array(fc.jsonValue()), b: fc.jsonValue() }),
    fc.jsonValue(),
  );
  const sizes = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(json, fc.constantFrom(undefined, 1), sizes, sizes, (value, indent, pieceLength, blockBytes) => {
      const text = JSON.stringify(value, undefined, indent);
      const { blocks, rest } = split(text, pieceLength, blockBytes);
      const whole = JSON.parse(rest);
      if (blocks.length > 0) {
        expect(whole.datasets).toEqual([]);
        whole.datasets = blocks.flatMap((block) => JSON.parse(`[${block}]`));
      }
      expect(JSON.stringify(whole)).toBe(JSON.stringify(JSON.parse(text)));
    }),
    { numRuns: 2000 },
  );
});

test("whatever is not JSON is not after it was split", () => {
  const good = JSON.stringify({ a: [1], datasets: [{ k: ["x", "y"] }, { k: '"[' }], b: "datasets" });
  const parses = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const edit = fc.tuple(fc.nat(good.length), fc.constantFrom(...'{}[],:"\\1 '), fc.nat(2));
  fc.assert(
    fc.property(
      fc.array(edit, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 20 }),
      (edits, blockBytes) => {
        let text = good;
        for (const [at, character, removed] of edits) text = text.slice(0, at) + character + text.slice(at + removed);
        const { blocks, rest } = split(text, 7, blockBytes);
        const isGood = parses(rest) && blocks.every((block) => block.trim() !== "" && parses(`[${block}]`));
        expect(isGood).toBe(parses(text));
      },
    ),
    { numRuns: 5000 },
  );
});
