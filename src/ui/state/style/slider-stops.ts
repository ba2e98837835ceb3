/** The places of a slider: round numbers between two ends, and the ends themselves. */
export interface SliderStops {
  /** The last place; the first is 0. */
  readonly last: number;
  valueAt(place: number): number;
  /** The place next to a value. */
  placeOf(value: number): number;
}

/** Steps from end to end, at least, where values are continuous: enough to look smooth, few enough to walk through. */
const fewestSteps = 250;

/** Stops from `least` to `greatest`, the multiples of 1, 2 or 5 times a power of ten between them; no step is smaller than `leastStep`. */
export function sliderStops(least: number, greatest: number, leastStep = 0): SliderStops {
  const step = Math.max(roundStep((greatest - least) / fewestSteps), leastStep);
  if (!(greatest > least)) return { last: 0, valueAt: () => least, placeOf: () => 0 };
  const first = Math.floor(least / step + 1e-9) + 1;
  const last = Math.max(1, Math.ceil(greatest / step - 1e-9) - first + 1);
  return {
    last,
    valueAt(place) {
      if (place <= 0) return least;
      return place >= last ? greatest : withoutNoise((first + place - 1) * step);
    },
    placeOf(value) {
      if (value <= least) return 0;
      if (value >= greatest) return last;
      return Math.min(last, Math.max(0, Math.round(value / step) - first + 1));
    },
  };
}

/** The largest of 1, 2 and 5 times a power of ten that is not above a number. */
export function roundStep(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const found = [5, 2].find((digit) => digit * power <= most * (1 + 1e-9)) ?? 1;
  return withoutNoise(found * power);
}

/** Without the last digits, where a multiplication leaves its rounding: 3 · 0.1 is 0.3. */
const withoutNoise = (value: number): number => Number(value.toPrecision(12));
