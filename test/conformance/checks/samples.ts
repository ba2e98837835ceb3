import { type Check, digits, type Subject, verdict } from "../check.ts";
import { type ExpectedFile, type ExpectedSample, numberOf, toleranceOf } from "../expected.ts";

/** Pixels by column and row. */
export async function checkRead(subject: Subject, expected: ExpectedFile): Promise<Check> {
  const comparison = compare(expected);
  for (const sample of expected.samples) {
    const values: (number | null)[] = [];
    for (let band = 1; band <= expected.bands; band++) {
      const window = { level: 0, x: sample.col, y: sample.row, width: 1, height: 1, bands: [band] };
      const raster = await subject.engine.run({ kind: "read", source: subject.source, ...window });
      values.push(raster.mask[0] === 0 ? null : (raster.bands[0]?.[0] ?? Number.NaN));
    }
    comparison.add(sample, values, `col ${sample.col} row ${sample.row}`);
  }
  return verdict("read", digits(comparison.worst()), comparison.found);
}

/** Pixels by longitude and latitude: the sample points lie well inside their pixels. */
export async function checkPoint(subject: Subject, expected: ExpectedFile): Promise<Check> {
  const comparison = compare(expected);
  for (const sample of expected.samples) {
    if (sample.lon === null || sample.lat === null) continue;
    const place = { longitude: sample.lon, latitude: sample.lat };
    const point = await subject.engine.run({ kind: "point", source: subject.source, ...place });
    const where = `lon ${sample.lon.toFixed(6)} lat ${sample.lat.toFixed(6)}`;
    if (!point) comparison.found.push(`${where} is outside, GDAL: col ${sample.col} row ${sample.row}`);
    else if (point.col !== sample.col || point.row !== sample.row) {
      comparison.found.push(`${where} is pixel ${point.col}, ${point.row}, GDAL: ${sample.col}, ${sample.row}`);
    } else comparison.add(sample, point.values, where);
  }
  return verdict("point", digits(comparison.worst()), comparison.found);
}

function compare(expected: ExpectedFile) {
  const allowed = toleranceOf(expected);
  const found: string[] = [];
  let worst = 0;
  const add = (sample: ExpectedSample, values: readonly (number | null)[], where: string) => {
    const valid = sample.valid;
    const isValid = (index: number) => (typeof valid === "boolean" ? valid : valid[index]);
    if (values.length !== sample.values.length) found.push(`${values.length} bands, GDAL: ${sample.values.length}`);
    for (const [index, ours] of values.entries()) {
      const theirs = numberOf(sample.values[index] ?? "nan");
      // GDAL measures an alpha band everywhere; we mask it as the others.
      const skip = expected.color_interp[index] === "Alpha" && ours === null;
      if (skip) continue;
      const name = `${where} band ${index + 1}`;
      if (!isValid(index)) {
        if (ours !== null) found.push(`${name} is ${ours}, GDAL: masked`);
      } else if (ours === null) found.push(`${name} is masked, GDAL: ${theirs}`);
      else {
        worst = Math.max(worst, Math.abs(ours - theirs));
        if (!(Math.abs(ours - theirs) <= allowed.value + allowed.relative * Math.abs(theirs)))
          found.push(`${name} is ${ours}, GDAL: ${theirs}`);
      }
    }
  };
  return { add, found, worst: () => worst };
}
