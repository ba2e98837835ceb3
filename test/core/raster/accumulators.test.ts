import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TypedArray } from "../../../src/core/raster/raster.ts";
import { sampleAccumulator } from "../../../src/core/raster/statistics.ts";
import { percentile, type Summary } from "../../../src/core/raster/summary.ts";

/** Sums up `samples` cut at `cuts`, the parts in the order of `shuffle`. */
function summed(samples: TypedArray, cuts: readonly number[] = [], backwards = false): Summary | undefined {
  const accumulator = sampleAccumulator(samples);
  const bounds = [0, ...cuts.map((cut) => cut % (samples.length + 1)).sort((a, b) => a - b), samples.length];
  const parts = bounds.slice(1).map((end, i) => samples.subarray(bounds[i], end));
  for (const part of backwards ? parts.reverse() : parts) accumulator.add(part, new Uint8Array(part.length).fill(255));
  return accumulator.summary();
}

/** The definitions, in units of the largest value, so that nothing overflows. */
function truth(values: readonly number[]) {
  const sorted = [...values].sort((a, b) => a - b);
  const unit = Math.max(1, ...values.map(Math.abs));
  const mean = values.reduce((sum, value) => sum + value / unit / values.length, 0);
  const variance = values.reduce((sum, value) => sum + (value / unit - mean) ** 2 / values.length, 0);
  const at = (percent: number) => {
    const position = (percent / 100) * (sorted.length - 1);
    const [low, high] = [sorted[Math.floor(position)]!, sorted[Math.ceil(position)]!];
    return low + (high - low) * (position - Math.floor(position));
  };
  return { minimum: sorted[0]!, maximum: sorted.at(-1)!, mean: mean * unit, stdev: Math.sqrt(variance) * unit, at };
}

function expectTruth(summary: Summary | undefined, values: readonly number[], rankError: number) {
  const expected = truth(values);
  if (!summary) throw new Error("There should be a summary.");
  expect([summary.validCount, summary.minimum, summary.maximum]).toEqual([
    values.length,
    expected.minimum,
    expected.maximum,
  ]);
  const size = Math.max(Math.abs(expected.minimum), Math.abs(expected.maximum));
  expect(Math.abs(summary.mean - expected.mean)).toBeLessThanOrEqual(1e-12 * size);
  expect(Math.abs(summary.stdev - expected.stdev)).toBeLessThanOrEqual(1e-7 * expected.stdev + 1e-14 * size);
  // Below 2^-1022 numbers are no longer as fine as the range.
  const allowed =
    rankError * (expected.maximum - expected.minimum) + 4 * Number.EPSILON * size + rankError * 2 ** -1000;
  for (const percent of [0, 1, 2, 17, 50, 83.5, 98, 99, 100]) {
    expect(Math.abs(percentile(summary, percent) - expected.at(percent))).toBeLessThanOrEqual(allowed);
  }
}

const cuts = fc.array(fc.nat(), { maxLength: 6 });
const bin = 2 ** -15 * 1.001;

describe("samples summed up part by part", () => {
  test.each([
    ["uint8", Uint8Array],
    ["int8", Int8Array],
    ["uint16", Uint16Array],
    ["int16", Int16Array],
  ] as const)("of %s: every number as the definitions have it, exactly", (_, Samples) => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 300 }), cuts, fc.boolean(), (values, at, back) => {
        const samples = new Samples(values);
        expectTruth(summed(samples, at, back), [...samples], 0);
      }),
    );
  });

  const magnitude = fc.constantFrom(1e-130, 1e-30, 1e-3, 1, 1e6, 1e30, 1e150, 1e300);
  test("of float64, of any size: ranks within a bin, the rest exactly", () => {
    const values = fc.array(fc.tuple(fc.integer({ min: -1000, max: 1000 }), magnitude), {
      minLength: 1,
      maxLength: 300,
    });
    fc.assert(
      fc.property(values, cuts, fc.boolean(), (pairs, at, back) => {
        const samples = Float64Array.from(pairs, ([factor, size]) => (factor / 7) * size);
        expectTruth(summed(samples, at, back), [...samples], bin);
      }),
      { numRuns: 300 },
    );
  });

  test("of float64 of almost its whole range", () => {
    // Squares of what is smaller are 0 in float64.
    const value = fc.double({ noNaN: true, min: -8e307, max: 8e307 }).map((any) => (Math.abs(any) < 1e-140 ? 0 : any));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 50 }), cuts, (values, at) =>
        expectTruth(summed(Float64Array.from(values), at), values, bin),
      ),
      { numRuns: 300 },
    );
  });

  test("of float32 and of 32-bit integers", () => {
    const values = fc.array(fc.integer(), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(values, cuts, fc.boolean(), (integers, at, back) => {
        for (const samples of [Float32Array.from(integers), Int32Array.from(integers), Uint32Array.from(integers)]) {
          expectTruth(summed(samples, at, back), [...samples], bin);
        }
      }),
    );
  });

  test("of noise on a large offset: no digit of the deviation is lost", () => {
    const noise = Float64Array.from({ length: 20_000 }, (_, i) => Math.sin(i * 12.9898) * 0.5);
    const { mean, stdev } = truth([...noise]);
    const summary = summed(
      noise.map((value) => 1e9 + value),
      [5000, 5001, 12_000],
    );
    expect(summary?.mean).toBeCloseTo(1e9 + mean, 6);
    // The offset leaves values with steps of 1.2e-7.
    expect(Math.abs((summary?.stdev ?? 0) - stdev)).toBeLessThan(1e-8);
  });

  test("that come in the worst order for the histogram: each beyond all before, on either side", () => {
    const values = Array.from({ length: 3000 }, (_, i) => (i % 2 === 0 ? 1 : -1) * 1.01 ** i);
    const accumulator = sampleAccumulator(new Float64Array());
    for (const value of values) accumulator.add(Float64Array.of(value), Uint8Array.of(1));
    expectTruth(accumulator.summary(), values, bin);
  });

  test("leaves out what is masked, NaN or infinite; of nothing else there is no summary", () => {
    const accumulator = sampleAccumulator(new Float32Array());
    const add = (values: number[], mask: number[]) => accumulator.add(Float32Array.from(values), Uint8Array.from(mask));
    add([5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY], [0, 255, 255, 255]);
    expect(accumulator.summary()).toBeUndefined();
    add([3, 8, 4], [1, 0, 255]);
    expect(accumulator.summary()).toMatchObject({ validCount: 2, minimum: 3, maximum: 4, mean: 3.5, stdev: 0.5 });
    expect(sampleAccumulator(new Uint8Array()).summary()).toBeUndefined();
  });

  test("of one value, a million times", () => {
    const summary = summed(new Float32Array(1e6).fill(0.1), [10, 1000]);
    const value = Math.fround(0.1);
    expect(summary).toMatchObject({ validCount: 1e6, minimum: value, maximum: value, stdev: 0 });
    expect(percentile(summary as Summary, 37)).toBe(value);
  });
});
