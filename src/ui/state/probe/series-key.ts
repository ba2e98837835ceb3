import { datesOf } from "../axis/series-dates.ts";
import type { Scene } from "../layers/scene.ts";

/** The key along which a scene has a series: the axis, or else the one that is called so, or whose value is a date, or the first. */
export function seriesKey({ keys, values }: Scene, axisKey: string | undefined): string | undefined {
  if (axisKey !== undefined && keys.includes(axisKey)) return axisKey;
  const others = keys.slice(0, -1);
  return (
    others.find((key) => /date|time|day|month|year|datum|acquired/i.test(key)) ??
    others.find((_, i) => datesOf([values[i] ?? ""]) !== undefined) ??
    others[0]
  );
}
