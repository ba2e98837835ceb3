/** A registered shift from a datum to WGS 84, and where it is meant for. */
export interface DatumShift {
  /** As `+towgs84`: metres; with seven numbers also arc seconds (position vector) and parts per million. */
  readonly towgs84: readonly number[];
  /** Metres; 0 where nobody tells. */
  readonly accuracy: number;
  /** Degrees; west > east where it crosses 180°. */
  readonly box: readonly [west: number, south: number, east: number, north: number];
}

/**
 * The shift for a place: the first whose box holds it, as tables have the best first. So does PROJ, whose lists without grids
 * the tables are. Undefined where none is meant for the place, as PROJ then makes none.
 */
export function shiftAt(shifts: readonly DatumShift[], longitude: number, latitude: number): DatumShift | undefined {
  const [nearest, distance] = nearestShift(shifts, longitude, latitude);
  return distance === 0 ? nearest : undefined;
}

/** The same for a place that is known roughly: the nearest shift, if none holds it. */
export function shiftNear(shifts: readonly DatumShift[], longitude: number, latitude: number): DatumShift | undefined {
  return nearestShift(shifts, longitude, latitude)[0];
}

function nearestShift(
  shifts: readonly DatumShift[],
  longitude: number,
  latitude: number,
): readonly [shift: DatumShift | undefined, distance: number] {
  let best: DatumShift | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const shift of shifts) {
    const apart = distanceToBox(shift.box, longitude, latitude);
    if (apart < distance) [best, distance] = [shift, apart];
  }
  return [best, distance];
}

/** Whether it is for a part of the world. */
export function isLocal({ box: [west, south, east, north] }: DatumShift): boolean {
  return !(west <= -180 && east >= 180 && south <= -90 && north >= 90);
}

function distanceToBox([west, south, east, north]: DatumShift["box"], longitude: number, latitude: number): number {
  const width = turned(east - west) || 360;
  const inside = turned(longitude - west);
  const dx = inside <= width ? 0 : Math.min(inside - width, 360 - inside);
  return Math.hypot(dx, Math.max(south - latitude, 0, latitude - north));
}

function turned(degrees: number): number {
  return ((degrees % 360) + 360) % 360;
}

/** Whether a warning is about the shift of a datum. */
export const isShiftWarning = (warning: string): boolean =>
  /^(The shift of its datum|No shift of its datum|The datum grid) /.test(warning);
