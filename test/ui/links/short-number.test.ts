import fc from "fast-check";
import { expect, test } from "vitest";
import { shortRanges } from "../../../src/ui/state/links/short-number.ts";

test.each([
  ["0,3000", "0,3000"],
  ["123.45678901234567,2987.6543210987654", "123.46,2987.65"],
  ["0.12345678901234,0.98765432109876", "0.123457,0.987654"],
  ["273.14999389648438,p98", "273.15,p98"],
  [",0.10000000149011612", ",0.1"],
  ["p2,p98", "p2,p98"],
  ["-0.2,0.9,p2,p98,0.00012345678901,7.5", "-0.2,0.9,p2,p98,0.00012,7.5"],
  ["16777216.123456789,16777216.623456789", "16777216.123457,16777216.623457"],
  ["5e-324,", "5e-324,"],
  ["nonsense", "nonsense"],
])("%s becomes %s", (text, short) => {
  expect(shortRanges(text)).toBe(short);
});

test("no end moves by more than a hundredth of a colour", () => {
  const end = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 });
  fc.assert(
    fc.property(end, end, (low, high) => {
      fc.pre(Math.abs(high - low) > 1e-9 * Math.abs(high) && Math.abs(high - low) > 1e-90);
      const [first = Number.NaN, second = Number.NaN] = shortRanges(`${low},${high}`).split(",").map(Number);
      const limit = Math.abs(high - low) / 25_500;
      expect(Math.abs(first - low)).toBeLessThanOrEqual(limit);
      expect(Math.abs(second - high)).toBeLessThanOrEqual(limit);
    }),
  );
});
