/** The channels that a transform changes: `r`, `g`, `b`, or their numbers 1, 2, 3 in Terracotta's grammar. */
export type Channel = "r" | "g" | "b";

/**
 * A change of stretched values in [0, 1], as Terracotta's `color_transform` names it: `gamma` raises to 1/gamma, `sigmoidal` raises
 * the contrast around `bias`, `saturation` multiplies the chroma of RGB.
 */
export type ColorTransform =
  | { readonly kind: "gamma"; readonly channels: readonly Channel[]; readonly gamma: number }
  | {
      readonly kind: "sigmoidal";
      readonly channels: readonly Channel[];
      readonly contrast: number;
      readonly bias: number;
    }
  | { readonly kind: "saturation"; readonly proportion: number };
