/** What a person wants of the way the map is looked at while heights stand up. */
export type ReliefIntent = {
  readonly kind: "relief-tilt";
  /** Degrees by which the view is tilted further, or back where negative. */
  readonly pitch: number;
  /** Degrees by which the view is turned clockwise. */
  readonly bearing: number;
};
