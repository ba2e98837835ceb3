/** One key of a catalog as an axis, mostly the date: all layers of that catalog which have a value for it step together. */
export interface AxisState {
  readonly catalogId: string;
  readonly key: string;
  /** The values that the catalog has, in their order. */
  readonly values: readonly string[];
  /** Whether any of the layers has a dataset for it: those without one are left out while playing. */
  readonly filled: readonly boolean[];
  readonly index: number;
  readonly playing: boolean;
  readonly loop: boolean;
  /** Steps a second while playing, as far as the tiles come in time. */
  readonly speed: number;
  /** The value whose tiles are not all there yet: the last frame is held meanwhile. */
  readonly loading: boolean;
}

/** Steps a second that can be chosen. */
export const speeds = [0.5, 1, 2, 3, 5, 10] as const;

/** The next value that some layer has a dataset for; undefined at the end, unless it is a loop. */
export function nextIndex({ filled, index, loop }: Pick<AxisState, "filled" | "index" | "loop">, by: 1 | -1) {
  const count = filled.length;
  for (let steps = 1; steps < count; steps++) {
    const at = index + by * steps;
    if (!loop && (at < 0 || at >= count)) return undefined;
    const turned = ((at % count) + count) % count;
    if (filled[turned]) return turned;
  }
  return undefined;
}
