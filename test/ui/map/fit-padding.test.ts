import { expect, test } from "vitest";
import { type Covered, fitPadding } from "../../../src/ui/map/fit-padding.ts";

const desktop: Covered = {
  width: 1280,
  height: 800,
  isSmall: false,
  sheet: 0,
  corner: { width: 264, height: 96 },
  bar: 0,
};
const phone: Covered = { ...desktop, width: 390, height: 844, isSmall: true, sheet: 100 };

test("what is fitted stands above the legend, also above one that is yet to come", () => {
  expect(fitPadding(desktop).bottom).toBe(12 + 96 + 16);
  expect(fitPadding({ ...desktop, corner: { width: 0, height: 0 } })).toEqual(fitPadding(desktop));
});

test("it stands above the axis, or beside a legend that is high", () => {
  expect(fitPadding({ ...desktop, bar: 120 }).bottom).toBe(12 + 120 + 16);
  const beside = fitPadding({ ...desktop, corner: { width: 264, height: 400 }, bar: 72 });
  expect(beside).toMatchObject({ left: 364 + 264 + 16, bottom: 12 + 72 + 16 });
});

test("on a telephone it stands above sheet, axis and legend, as long as something is left of the map", () => {
  expect(fitPadding({ ...phone, bar: 110 }).bottom).toBe(100 + 120 + 16 + 106);
  expect(fitPadding({ ...phone, sheet: 456, bar: 110 }).bottom).toBe(456 + 120 + 16);
});
