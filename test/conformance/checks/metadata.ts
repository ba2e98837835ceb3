import { isTerracottaError } from "../../../src/core/errors.ts";
import type { Metadata } from "../../../src/core/metadata.ts";
import type { FileInfo } from "../../../src/engine/engine.ts";
import { overlap } from "../../support/overlap.ts";
import { type Check, digits, type Subject, verdict } from "../check.ts";
import { type ExpectedFile, type ExpectedStatistics, numberOf, toleranceOf } from "../expected.ts";
import type { RecordedMetadata } from "../recorded-metadata.ts";

/** Of files with many bands as many are measured, spread evenly. */
const maxBands = 6;

/** The exact metadata of each band against GDAL's statistics, and against the bounds that opening the file told. */
export async function checkMetadata(subject: Subject, info: FileInfo, expected: ExpectedFile): Promise<Check> {
  const found: string[] = [];
  let worst = 0;
  const step = Math.ceil(expected.bands / maxBands);
  for (let band = 1; band <= expected.bands; band += step) {
    const theirs = expected.stats[band - 1]!;
    const ours = await exactMetadata(subject, band);
    if (ours === undefined) {
      if (theirs.valid_count > 0) found.push(`band ${band} has no valid pixel, GDAL: ${theirs.valid_count}`);
      continue;
    }
    const wrong = compare(ours, theirs, expected);
    worst = Math.max(worst, wrong.worst);
    found.push(...wrong.found.map((what) => `band ${band} ${what}`));
    if (ours.bounds.join() !== info.bounds.join()) found.push(`bounds are ${ours.bounds}, info: ${info.bounds}`);
    if (ours.sampled) found.push("exact metadata says that it was sampled");
    found.push(...impossible(ours));
  }
  return verdict("metadata", digits(worst), found);
}

/** Undefined where no pixel is valid. */
async function exactMetadata({ engine, source }: Subject, band: number): Promise<Metadata | undefined> {
  try {
    return (await engine.run({ kind: "metadata", source, band, exact: true })).metadata;
  } catch (error) {
    if (isTerracottaError(error) && error.code === "NO_DATA") return undefined;
    throw error;
  }
}

function compare(ours: Metadata, theirs: ExpectedStatistics, expected: ExpectedFile) {
  const allowed = toleranceOf(expected);
  const found: string[] = [];
  let worst = 0;
  const near = (what: string, value: number, truth: number, tolerance: number) => {
    const difference = Math.abs(value - truth);
    worst = Math.max(worst, difference);
    if (!(difference <= tolerance)) found.push(`${what} is ${value}, GDAL: ${truth}`);
  };
  const [minimum, maximum] = [numberOf(theirs.min ?? "nan"), numberOf(theirs.max ?? "nan")];
  // A large mean with a small deviation costs digits in both programs: relative to the larger of the two.
  const relative = 1e-6 * Math.max(Math.abs(theirs.mean ?? 0), theirs.std ?? 0);
  near("minimum", ours.range[0], minimum, allowed.extreme + allowed.relative * Math.abs(minimum));
  near("maximum", ours.range[1], maximum, allowed.extreme + allowed.relative * Math.abs(maximum));
  near("mean", ours.mean, theirs.mean ?? Number.NaN, allowed.mean || relative);
  near("deviation", ours.stdev, theirs.std ?? Number.NaN, 3 * allowed.mean || relative);
  // In Terracotta's order of operations: the last digit depends on it.
  const percentage = (theirs.valid_count / (expected.width * expected.height)) * 100;
  near("valid percentage", ours.valid_percentage, percentage, 0);
  return { found, worst };
}

/** What no metadata may be. */
function impossible({ percentiles, range, convex_hull }: Metadata): string[] {
  const found: string[] = [];
  const ascending = [range[0], ...percentiles, range[1]].every((value, i, all) => i === 0 || value >= all[i - 1]!);
  if (percentiles.length !== 99 || !ascending) found.push("percentiles do not ascend within the range");
  const [ring = []] = convex_hull.coordinates;
  const closed = ring.length >= 4 && String(ring[0]) === String(ring.at(-1));
  if (!closed || !ring.flat().every(Number.isFinite)) found.push(`the hull is no ring: ${JSON.stringify(ring)}`);
  return found;
}

/** The exact metadata of band 1 against what the real Terracotta answered. */
export async function checkRecordedMetadata(
  subject: Subject,
  theirs: RecordedMetadata,
  expected: ExpectedFile,
): Promise<Check> {
  const ours = await exactMetadata(subject, 1);
  if (ours === undefined) return verdict("terracotta", "", ["no valid pixel"]);
  const found: string[] = [];
  const near = (what: string, value: number | undefined, truth: number, tolerance: number) => {
    if (!(Math.abs((value ?? Number.NaN) - truth) <= tolerance))
      found.push(`${what} is ${value}, Terracotta: ${truth}`);
  };
  const { extreme } = toleranceOf(expected);
  const [low = Number.NaN, high = Number.NaN] = theirs.range;
  near("minimum", ours.range[0], low, extreme);
  near("maximum", ours.range[1], high, extreme);
  near("mean", ours.mean, theirs.mean, extreme || 1e-5 * Math.abs(theirs.mean));
  near("stdev", ours.stdev, theirs.stdev, extreme || 1e-5 * theirs.stdev);
  const exact = /^u?int(8|16)$/.test(expected.dtype) && !expected.lossy;
  for (const [i, percentile] of theirs.percentiles.entries()) {
    // Terracotta stores them as float32.
    const value = Math.fround(ours.percentiles[i] ?? Number.NaN);
    near(`percentile ${i + 1}`, value, percentile, exact ? 0 : extreme + 0.001 * (high - low));
  }
  for (const [i, degrees] of theirs.bounds.entries()) near(`bounds[${i}]`, ours.bounds[i], degrees, 1e-6);
  near("valid percentage", ours.valid_percentage, theirs.valid_percentage, 0);
  const share = overlap(ours.convex_hull.coordinates[0] ?? [], theirs.convex_hull.coordinates[0] ?? []);
  if (!(share >= 0.995)) found.push(`the hulls overlap by ${(100 * share).toFixed(2)} %`);
  return verdict("terracotta", `hull ${(100 * share).toFixed(3)} %`, found);
}
