import { childOf, childrenOf, numberAt, type WktNode } from "./wkt-tree.ts";

const degreesPerRadian = 180 / Math.PI;
/** Sizes that writers cut off after some digits. */
const exactDegrees = [1, 0.9, degreesPerRadian, 1 / 60, 1 / 3600];

/** The size of the unit that stands in an element itself: degrees for angles, metres for lengths. */
export function unitOf(node: WktNode | undefined, kind: "angle" | "length"): number | undefined {
  const unit = childOf(node, kind === "angle" ? "ANGLEUNIT" : "LENGTHUNIT", "UNIT", "LINUNIT");
  const size = numberAt(unit, 1);
  if (!size || size < 0) return undefined;
  if (kind === "length") return size;
  const degrees = size * degreesPerRadian;
  return exactDegrees.find((exact) => Math.abs(degrees / exact - 1) < 1e-8) ?? degrees;
}

/** Degrees of one unit of a geographic CRS's angles. */
export function angularUnit(node: WktNode): number {
  return unitOf(node, "angle") ?? axisUnit(node, "angle") ?? 1;
}

/** Metres of one unit of a projected CRS. */
export function linearUnit(node: WktNode): number {
  return unitOf(node, "length") ?? axisUnit(node, "length") ?? 1;
}

function axisUnit(node: WktNode, kind: "angle" | "length"): number | undefined {
  return childrenOf(node, "AXIS")
    .map((axis) => unitOf(axis, kind))
    .find((size) => size !== undefined);
}
