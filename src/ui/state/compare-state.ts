/** Two pictures of one place: the map as it is, and another layer, or another value of the axis, in its stead. */
export interface CompareState {
  readonly kind: "swipe" | "blink";
  readonly other: { readonly layerId: string } | { readonly axisValue: string };
  /** Where the divider is, 0 at the left edge, 1 at the right one. */
  readonly position: number;
  /** Of blink: which of the two is shown now. */
  readonly showsOther: boolean;
}
