import { firstLook, firstLookBands } from "../../src/core/color/first-look.ts";
import type { Style } from "../../src/core/color/style.ts";
import { isTerracottaError } from "../../src/core/errors.ts";
import { invertAffine } from "../../src/core/geo/affine.ts";
import type { Engine, FileInfo, Source } from "../../src/engine/engine.ts";
import type { Check } from "./check.ts";
import type { Report } from "./reports.ts";

/** Checks a file of the folder `reports/`: everything that its row says, or the refusal that the row allows. */
export async function checkReport(engine: Engine, source: Source, report: Report): Promise<Check> {
  const problems: string[] = [];
  try {
    const info = await engine.run({ kind: "info", source });
    problems.push(...checkInfo(info, report), ...(await checkPlaces(engine, info, source, report)));
    problems.push(...(await checkValues(engine, source, report)), ...(await checkLook(engine, info, source, report)));
  } catch (error) {
    const { code, message, hint } = isTerracottaError(error)
      ? error
      : { code: "no code", message: String(error), hint: "" };
    const reason = `${code}: ${message} ${hint ?? ""}`;
    const allowed = report.refusal?.codes.includes(code) && report.refusal.names.test(reason);
    return { check: "report", worst: "", verdict: allowed ? "unsupported" : "fail", reason };
  }
  return { check: "report", worst: "", verdict: problems.length > 0 ? "fail" : "pass", reason: problems.join("; ") };
}

function checkInfo(info: FileInfo, { bandCount, bands = {}, overviews }: Report): string[] {
  const problems: string[] = [];
  const same = (what: string, ours: unknown, right: unknown) => {
    if (JSON.stringify(ours) !== JSON.stringify(right)) problems.push(`${what} is ${ours}, right is ${right}`);
  };
  if (bandCount !== undefined) same("number of bands", info.bands.length, bandCount);
  for (const [number, right] of Object.entries(bands)) {
    const band = info.bands[Number(number) - 1];
    for (const key of ["name", "scale", "offset", "nodata"] as const) {
      if (right[key] !== undefined) same(`${key} of band ${number}`, band?.[key], right[key]);
    }
  }
  if (overviews !== undefined) {
    const ours = info.overviews.filter(({ level }) => level > 0).map(({ width, height }) => [width, height]);
    same("overviews", ours, overviews);
  }
  return problems;
}

async function checkPlaces(engine: Engine, info: FileInfo, source: Source, { places = [] }: Report): Promise<string[]> {
  const problems: string[] = [];
  for (const { pixel, at, within = 0.1 } of places) {
    const inside = pixel[0] >= 0.1 && pixel[1] >= 0.1;
    const point = await engine.run({ kind: "point", source, longitude: at[0], latitude: at[1] });
    const inverse = "transform" in info.georeference ? invertAffine(info.georeference.transform) : undefined;
    let ours: readonly [number, number] | undefined;
    if (point && inverse) {
      const [a, b, c, d, e, f] = inverse;
      ours = [a * point.x + b * point.y + c, d * point.x + e * point.y + f];
      if (Math.hypot(ours[0] - pixel[0], ours[1] - pixel[1]) <= within) continue;
    } else if (point) {
      ours = [point.col, point.row];
      if (ours[0] === Math.floor(pixel[0]) && ours[1] === Math.floor(pixel[1])) continue;
    } else if (!inside && nearestCorner(info, at) < 2e-6) continue;
    problems.push(`${at} is pixel ${ours ?? "none"}, right is ${pixel}`);
  }
  return problems;
}

/** How far the nearest corner of the outline is from a place, degrees: a corner itself may lie just outside of the image. */
function nearestCorner({ footprint }: FileInfo, [longitude, latitude]: readonly [number, number]): number {
  const corners = footprint.coordinates.flat(2);
  return Math.min(...corners.map(([x = 0, y = 0]) => Math.hypot(x - longitude, y - latitude)));
}

async function checkValues(engine: Engine, source: Source, { values = [] }: Report): Promise<string[]> {
  const problems: string[] = [];
  for (const { level = 0, pixel, are, bands = are.map((_, index) => index + 1) } of values) {
    const window = { level, x: pixel[0], y: pixel[1], width: 1, height: 1, bands };
    const raster = await engine.run({ kind: "read", source, ...window });
    const ours = raster.mask[0] === 0 ? bands.map(() => null) : raster.bands.map((band) => band[0]);
    if (JSON.stringify(ours) !== JSON.stringify(are))
      problems.push(`level ${level} ${pixel} is ${ours}, right is ${are}`);
  }
  return problems;
}

async function checkLook(engine: Engine, info: FileInfo, source: Source, { colors, rgb }: Report): Promise<string[]> {
  if (colors === undefined && rgb === undefined) return [];
  const problems: string[] = [];
  const wanted = firstLookBands(info);
  const found = wanted.length > 0 ? await engine.run({ kind: "statistics", source, bands: wanted }) : [];
  const { style } = firstLook(info, new Map(wanted.map((band, index) => [band, found[index]])));
  const shown = style.kind === "rgb" ? style.bands : style.kind;
  if (rgb !== undefined && String(shown) !== String(rgb))
    problems.push(`the first look shows ${shown}, right is ${rgb}`);
  if (colors === undefined) return problems;
  const { width, height } = info;
  const nearest: Style = { ...style, resampling: "nearest" };
  const { data } = await engine.run({ kind: "preview", source, width, height, fill: true, style: nearest });
  for (const { pixel, is, within = 0 } of colors) {
    const start = 4 * (pixel[1] * width + pixel[0]);
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(start, start + 4);
    const ours = alpha === 0 ? null : [red, green, blue];
    const right =
      is === null || ours === null
        ? is === ours
        : alpha === 255 && ours.every((value, i) => Math.abs(value - (is[i] ?? 0)) <= within);
    if (!right) problems.push(`${pixel} looks ${ours ?? "empty"} (alpha ${alpha}), right is ${is ?? "empty"}`);
  }
  return problems;
}
