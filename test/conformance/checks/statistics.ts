import { type Check, digits, type Subject, verdict } from "../check.ts";
import { type ExpectedFile, numberOf, toleranceOf } from "../expected.ts";
import { addMoments, type Moments, noMoments } from "../moments.ts";

/** Every pixel of full resolution, read in windows of whole blocks, against GDAL's statistics of each band. */
export async function checkStatistics(subject: Subject, expected: ExpectedFile): Promise<Check> {
  const moments: Moments[] = expected.stats.map(() => noMoments);
  // Bands with a nodata value each have a validity of their own: those are read one by one.
  const shared = expected.mask !== "nodata" && !/float|complex/.test(expected.dtype) && expected.bands <= 4;
  const bands = expected.stats.map((_, index) => index + 1);
  const groups = shared ? [bands] : bands.map((band) => [band]);
  for (const window of windows(expected)) {
    for (const group of groups) {
      const raster = await subject.engine.run({
        kind: "read",
        source: subject.source,
        level: 0,
        ...window,
        bands: group,
      });
      for (const [index, band] of group.entries()) {
        const isAlpha = expected.color_interp[band - 1] === "Alpha";
        moments[band - 1] = addMoments(moments[band - 1]!, raster.bands[index]!, isAlpha ? undefined : raster.mask);
      }
    }
  }
  return compare(moments, expected);
}

function compare(moments: readonly Moments[], expected: ExpectedFile): Check {
  const allowed = toleranceOf(expected);
  const found: string[] = [];
  let worst = 0;
  for (const [index, theirs] of expected.stats.entries()) {
    const ours = moments[index]!;
    const name = (what: string) => `band ${index + 1} ${what}`;
    if (ours.count !== theirs.valid_count) {
      found.push(`${name("valid pixels")}: ${ours.count}, GDAL: ${theirs.valid_count}`);
    }
    if (theirs.valid_count === 0 || ours.count === 0) continue;
    const near = (what: string, value: number, truth: number, tolerance: number) => {
      const difference = Math.abs(value - truth);
      worst = Math.max(worst, difference);
      if (!(difference <= tolerance)) found.push(`${name(what)} is ${value}, GDAL: ${truth}`);
    };
    const [minimum, maximum] = [numberOf(theirs.min ?? "nan"), numberOf(theirs.max ?? "nan")];
    // A large mean with a small deviation costs digits in both programs: relative to the larger of the two.
    const relative = 1e-6 * Math.max(Math.abs(theirs.mean ?? 0), theirs.std ?? 0);
    near("minimum", ours.minimum, minimum, allowed.extreme + allowed.relative * Math.abs(minimum));
    near("maximum", ours.maximum, maximum, allowed.extreme + allowed.relative * Math.abs(maximum));
    near("mean", ours.mean, theirs.mean ?? Number.NaN, allowed.mean || relative);
    // Decoders of lossy codecs smooth colours differently: single pixels may be off by 12, the deviation by a quarter of that.
    near("deviation", Math.sqrt(ours.squares / ours.count), theirs.std ?? Number.NaN, 3 * allowed.mean || relative);
  }
  return verdict("statistics", digits(worst), found);
}

/** Windows of whole blocks, about four million pixels each, that cover full resolution. */
function* windows({ width, height, block }: ExpectedFile) {
  const [blockWidth, blockHeight] = block;
  const columns = Math.min(width, blockWidth * Math.ceil(2048 / blockWidth));
  const rows = blockHeight * Math.max(1, Math.floor(4e6 / columns / blockHeight));
  for (let y = 0; y < height; y += rows) {
    for (let x = 0; x < width; x += columns) {
      yield { x, y, width: Math.min(columns, width - x), height: Math.min(rows, height - y) };
    }
  }
}
