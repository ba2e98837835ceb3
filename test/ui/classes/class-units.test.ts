import { expect, test } from "vitest";
import type { ColorClass } from "../../../src/core/color/style.ts";
import { shownClasses, storedClasses } from "../../../src/ui/state/classes/class-units.ts";

const color = [0, 160, 0, 255] as const;
const stored: readonly ColorClass[] = [
  { low: 3, high: 3, color, label: "one" },
  { low: 10, high: Number.POSITIVE_INFINITY, color },
];

test("classes are shown in the band's own units, and stored again", () => {
  const units = { scale: 0.1, offset: -5, dataType: "int16" } as const;
  const shown = shownClasses(stored, units);
  expect(shown).toEqual([
    { low: -4.7, high: -4.7, color, label: "one" },
    { low: -4, high: Number.POSITIVE_INFINITY, color },
  ]);
  expect(storedClasses(shown, units)).toEqual(stored);
});

test("ends change places where the scale is negative", () => {
  const units = { scale: -2, offset: 0, dataType: "float32" } as const;
  const shown = shownClasses(stored, units);
  expect(shown[1]).toMatchObject({ low: Number.NEGATIVE_INFINITY, high: -20 });
  expect(storedClasses(shown, units)).toEqual(stored);
});

test("without a scale they are the same", () => {
  expect(shownClasses(stored, { scale: 1, offset: 0, dataType: "uint8" })).toBe(stored);
});
