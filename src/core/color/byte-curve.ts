import { type ChannelTransform, transformCurve } from "./color-transform.ts";
import { countSteps, type StepSearch, stepSearch } from "./step-search.ts";
import { stretchByte } from "./stretch.ts";

/**
 * What transforms make of the byte of a stretched value. They rise, so 254 steps tell all: where in [0, 1] the bytes 2 to 255 begin.
 * Looking a byte up is exact, and as fast as computing one without transforms.
 */
export type ByteCurve = StepSearch;

/** The curve of transforms one after the other; undefined if there are none. */
export function byteCurve(transforms: readonly ChannelTransform[]): ByteCurve | undefined {
  if (transforms.length === 0) return undefined;
  const curves = transforms.map(transformCurve);
  const steps = new Float64Array(254);
  for (let byte = 2; byte <= 255; byte++) {
    steps[byte - 2] = firstOf(
      (t) =>
        stretchByte(
          curves.reduce((value, curve) => curve(value), t),
          0,
          1,
        ) >= byte,
    );
  }
  return stepSearch(steps);
}

/** The byte of a value, `t` = 0 at the low end of its range and 1 at the high one, 1 to 255; 0 for NaN only. */
export function curveByte(curve: ByteCurve, t: number): number {
  // biome-ignore lint/suspicious/noSelfCompare: told from NaN without a call.
  return t === t ? 1 + countSteps(curve, t) : 0;
}

/** The smallest number in [0, 1] from which on a statement holds; 1 if it holds for none. */
function firstOf(holds: (t: number) => boolean): number {
  if (holds(0)) return 0;
  let before = 0;
  let found = 1;
  for (;;) {
    const middle = (before + found) / 2;
    if (middle <= before || middle >= found) return found;
    if (holds(middle)) found = middle;
    else before = middle;
  }
}
