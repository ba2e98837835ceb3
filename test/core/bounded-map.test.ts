import { expect, test } from "vitest";
import { BoundedMap } from "../../src/core/bounded-map.ts";

test("a bounded map keeps what was used last", () => {
  const map = new BoundedMap<string, number>(2);
  map.set("a", 1);
  map.set("b", 2);
  expect(map.get("a")).toBe(1);
  map.set("c", 3);
  expect(["a", "b", "c"].map((key) => map.get(key))).toEqual([1, undefined, 3]);
});

test("what is there is not made again", () => {
  const map = new BoundedMap<string, number>(1);
  expect(map.getOrMake("a", () => 1)).toBe(1);
  expect(map.getOrMake("a", () => 2)).toBe(1);
  expect(map.getOrMake("b", () => 3)).toBe(3);
  expect(map.getOrMake("a", () => 4)).toBe(4);
});
