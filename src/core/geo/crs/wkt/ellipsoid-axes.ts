import { parameterOf } from "../proj4-definition.ts";

/** Whether two ellipsoids in PROJ parameters (`+a=… +rf=…`, `+a=… +b=…`, `+ellps=WGS84`) have the same axes, within a metre. */
export function hasAxes(one: string, other: string): boolean {
  const [a, b] = axesOf(one);
  const [c, d] = axesOf(other);
  return Math.abs(a - c) < 1 && Math.abs(b - d) < 1;
}

function axesOf(ellipsoid: string): readonly [a: number, b: number] {
  if (ellipsoid === "+ellps=WGS84") return [6378137, 6356752.314245];
  const a = Number(parameterOf(ellipsoid, "a"));
  const b = parameterOf(ellipsoid, "b");
  return [a, b === undefined ? a * (1 - 1 / Number(parameterOf(ellipsoid, "rf"))) : Number(b)];
}
