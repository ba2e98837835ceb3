import type { FileInfo } from "../../../src/engine/engine.ts";
import { type Check, digits, verdict } from "../check.ts";
import { type ExpectedFile, type JsonNumber, numberOf } from "../expected.ts";

/** Size, bands, data type, nodata, overviews and geotransform. */
export function checkFacts(info: FileInfo, expected: ExpectedFile): Check {
  const found: string[] = [];
  const same = (name: string, ours: unknown, theirs: unknown) => {
    if (JSON.stringify(ours) !== JSON.stringify(theirs)) {
      found.push(`${name} is ${JSON.stringify(ours)}, GDAL: ${JSON.stringify(theirs)}`);
    }
  };
  same("size", [info.width, info.height], [expected.width, expected.height]);
  same("bands", info.bands.length, expected.bands);
  same("data type", info.dataType, expected.dtype);
  if (!expected.sidecars?.some((name) => name.endsWith(".ovr"))) {
    const overviews = info.overviews.filter(({ level }) => level > 0).map(({ width, height }) => [width, height]);
    same(
      "overviews",
      overviews,
      [...expected.overviews].sort(([a], [b]) => b - a),
    );
  }
  for (const [index, band] of info.bands.entries()) {
    const theirs = isList(expected.nodata) ? (expected.nodata[index] ?? null) : expected.nodata;
    const value = theirs === null ? undefined : numberOf(theirs);
    if (!Object.is(band.nodata, value) && !(band.nodata === undefined && !isStorable(value, info.dataType))) {
      found.push(`nodata of band ${index + 1} is ${band.nodata}, GDAL: ${value}`);
    }
  }
  if ("transform" in info.georeference && expected.geotransform) {
    const [a, b, c, d, e, f] = info.georeference.transform;
    for (const [index, ours] of [c, a, b, f, d, e].entries()) {
      const theirs = expected.geotransform[index] ?? Number.NaN;
      if (!(Math.abs(ours - theirs) <= 1e-9 * Math.abs(theirs) + 1e-12)) {
        found.push(`geotransform[${index}] is ${ours}, GDAL: ${theirs}`);
      }
    }
  }
  return verdict("facts", "", found);
}

/** The box in longitude and latitude. GDAL's own is coarse where it had to look at a grid of pixels. */
export function checkBounds(info: FileInfo, expected: ExpectedFile): Check {
  if (!expected.bounds_4326) return verdict("bounds", "GDAL has none");
  const worst = difference(info, expected.bounds_4326);
  const how = expected.bounds_how ?? "";
  const allowed = how.startsWith("corners") ? 0.001 : how.includes("grid") ? 0.1 : 0.03;
  const ours = info.bounds.map((value) => value.toFixed(5)).join(", ");
  const found = worst <= allowed ? [] : [`bounds are ${ours}, GDAL: ${expected.bounds_4326.join(", ")}`];
  return verdict("bounds", `${digits(worst)} of the extent`, found);
}

/** The largest difference of an edge, as a share of the extent; longitudes modulo 360, latitudes cut at the poles. */
function difference(info: FileInfo, theirs: readonly number[]): number {
  const [west = 0, south = 0, east = 0, north = 0] = theirs;
  const width = east - west >= 0 ? east - west : east - west + 360;
  const turn = (degrees: number) => Math.abs(degrees - 360 * Math.round(degrees / 360));
  const cut = (latitude: number) => Math.max(-90, Math.min(90, latitude));
  // A box around the whole world may start anywhere.
  const wholeWorld = width >= 359 && info.bounds[2] - info.bounds[0] >= 359;
  const longitudes = wholeWorld ? 0 : Math.max(turn(info.bounds[0] - west), turn(info.bounds[2] - east)) / width;
  const height = cut(north) - cut(south);
  const latitudes = Math.max(Math.abs(info.bounds[1] - cut(south)), Math.abs(info.bounds[3] - cut(north))) / height;
  return Math.max(longitudes, latitudes);
}

/** Whether a finite value can equal `nodata`: GDAL keeps one that none can, and leaving it out means the same. */
function isStorable(nodata: number | undefined, dataType: string): boolean {
  if (nodata === undefined) return false;
  if (!dataType.includes("int")) return Number.isFinite(nodata);
  const bits = Number(/\d+/.exec(dataType));
  const [low, high] = dataType.startsWith("u") ? [0, 2 ** bits - 1] : [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1];
  return Number.isInteger(nodata) && nodata >= low && nodata <= high;
}

function isList(nodata: ExpectedFile["nodata"]): nodata is readonly (JsonNumber | null)[] {
  return Array.isArray(nodata);
}
