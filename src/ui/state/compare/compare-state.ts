/** Two pictures of one place: the map as it is, and the same with something else in the place of one layer. */
export interface CompareState {
  readonly kind: "swipe" | "blink";
  /** The layer that is shown on the left. */
  readonly layerId: string;
  /** What is shown in its place on the right. */
  readonly other: Counterpart;
  /** Where the divider is: 0 at the left end of the part of the map that nothing covers, 1 at its right end. */
  readonly position: number;
  /** Of blink: which of the two is shown now. */
  readonly showsOther: boolean;
  /** Of blink: whether the two take turns by themselves. */
  readonly takesTurns: boolean;
}

/** Another layer, or the same scene where the axis has another value. */
export type Counterpart = { readonly layerId: string } | { readonly axisValue: string };
