import { describe, expect, test } from "vitest";
import { dateOf, datesOf } from "../../../src/ui/state/axis/series-dates.ts";

const day = Date.UTC(2024, 0, 31);

describe("a value of a key is a date", () => {
  test.each<[text: string, time: number]>([
    ["20240131", day],
    ["2024-01-31", day],
    ["2024_01_31", day],
    ["2024/01/31", day],
    ["2024031", day],
    ["2024-031", day],
    ["2024366", Date.UTC(2024, 11, 31)],
    ["20240229", Date.UTC(2024, 1, 29)],
    ["20240131T101530", day + 36_930_000],
    ["2024-01-31T10:15:30.250Z", day + 36_930_000],
    ["20240131T1015", day + 36_900_000],
    ["202401", Date.UTC(2024, 0, 1)],
    ["2024-01", Date.UTC(2024, 0, 1)],
    ["1984", Date.UTC(1984, 0, 1)],
  ])("%s", (text, time) => {
    expect(dateOf(text)).toBe(time);
  });

  test.each(["20240230", "2024-13-01", "2023366", "2024000", "013032", "31012024", "B04", "20240131T2500", ""])(
    "not %s",
    (text) => {
      expect(dateOf(text)).toBeUndefined();
    },
  );
});

test("values are dates together or not at all", () => {
  expect(datesOf(["20240131", "20240201"])).toEqual([day, day + 86_400_000]);
  expect(datesOf(["20240131", "mean"])).toBeUndefined();
});
