/** A number along a ramp. */
export interface LegendTick {
  readonly value: number;
  /** Where it lies: 0 at the first colour, 1 at the last one. */
  readonly share: number;
}

/**
 * Round numbers along a ramp from `low` to `high`, rising or falling: multiples of the largest step of 1, 2 or 5 times a power of ten
 * that gives three of them at least; one tick in the middle where there is no span.
 */
export function legendTicks(low: number, high: number): readonly LegendTick[] {
  const [least, greatest] = [Math.min(low, high), Math.max(low, high)];
  const span = greatest - least;
  if (!(span > 0) || !Number.isFinite(span)) return [{ value: low, share: 0.5 }];
  const power = 10 ** Math.ceil(Math.log10(span));
  const step = [1, 0.5, 0.2, 0.1, 0.05].map((part) => part * power).find((one) => within(one, least, greatest) >= 3);
  const chosen = step ?? 0.02 * power;
  const first = Math.ceil(least / chosen - tolerance);
  return Array.from({ length: within(chosen, least, greatest) }, (_, i) => {
    const value = Number(((first + i) * chosen).toPrecision(12));
    return { value, share: Math.min(1, Math.max(0, (value - low) / (high - low))) };
  });
}

/**
 * Those of evenly spaced ticks whose labels do not touch: every one, every second one … `width` is that of a label, as a share of the ramp;
 * the outermost labels do not reach beyond it.
 */
export function spacedTicks(ticks: readonly LegendTick[], width: number): readonly LegendTick[] {
  const gap = Math.abs((ticks[1]?.share ?? 1) - (ticks[0]?.share ?? 0));
  // A label at the end lies beside its tick, all others are centred on theirs.
  const every = Math.max(1, Math.ceil((1.5 * width) / gap));
  return ticks.filter((_, i) => i % every === 0);
}

/**
 * The ends of a ramp, and between them the round numbers whose labels touch neither each other nor those of the ends. `width` is that of a
 * label, as a share of the ramp.
 */
export function ticksWithEnds(low: number, high: number, width: number): readonly LegendTick[] {
  const round = legendTicks(low, high);
  if (low === high) return round;
  const room = 1.8 * width;
  const between = spacedTicks(
    round.filter(({ share }) => share > room && share < 1 - room),
    width,
  );
  return [{ value: low, share: 0 }, ...between, { value: high, share: 1 }];
}

/** Of a step: an end that lies so near to a round number counts as one. */
const tolerance = 1e-6;

/** How many multiples of a step lie between two numbers. */
const within = (step: number, least: number, greatest: number): number =>
  Math.floor(greatest / step + tolerance) - Math.ceil(least / step - tolerance) + 1;
