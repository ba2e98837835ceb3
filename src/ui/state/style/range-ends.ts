import type { StretchRange } from "../../../core/color/style.ts";

/** How a band's own values come of its samples: `sample · scale + offset`. */
export interface ValueScale {
  readonly scale: number;
  readonly offset: number;
}

/** The ends of a range as a person reads them: in the band's own units, the lesser first. */
export function rangeEnds([low, high]: StretchRange<number>, band: ValueScale): readonly [number, number] {
  const [one, other] = [toValue(low, band), toValue(high, band)];
  return one <= other ? [one, other] : [other, one];
}

/**
 * A range of samples whose lesser (0) or greater (1) end, as a person reads them, is another value of the band's own units. The sample of
 * the other end stays exactly as it is, and what is inverted stays so; ends that are moved past each other change places.
 */
export function withEnd(
  range: StretchRange<number>,
  end: 0 | 1,
  value: number,
  band: ValueScale,
): StretchRange<number> {
  const [lesser, greater] = [Math.min(...range), Math.max(...range)];
  const sample = withoutNoise((value - band.offset) / band.scale);
  const isLesser = (end === 0) === band.scale > 0;
  const ends = isLesser ? [sample, greater] : [lesser, sample];
  const [least, greatest] = [Math.min(...ends), Math.max(...ends)];
  return isInverted(range) ? [greatest, least] : [least, greatest];
}

/** Whether a range runs from its greater end to its lesser one: bright is dark then. */
export const isInverted = ([low, high]: StretchRange<number>): boolean => low > high;

/** A sample in the band's own units. */
export const toValue = (sample: number, { scale, offset }: ValueScale): number => sample * scale + offset;

/** Without the last digits, where a division leaves its rounding: 0.35 / 0.0001 is 3500. */
const withoutNoise = (value: number): number => Number(value.toPrecision(12));
