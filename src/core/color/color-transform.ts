/** The channels that a transform changes: `r`, `g`, `b`, or their numbers 1, 2, 3 in Terracotta's grammar. */
export type Channel = "r" | "g" | "b";

/**
 * A change of stretched values in [0, 1], as Terracotta's `color_transform` names it: `gamma` raises to 1/gamma, `sigmoidal` raises
 * the contrast around `bias` (and lowers it where `contrast` is negative), `saturation` multiplies the chroma of RGB. One band is
 * channel `r`.
 */
export type ColorTransform = ChannelTransform | { readonly kind: "saturation"; readonly proportion: number };

/** A transform that changes each of its channels for itself. All of them rise with their input, from 0 at 0 to 1 at 1. */
export type ChannelTransform =
  | { readonly kind: "gamma"; readonly channels: readonly Channel[]; readonly gamma: number }
  | {
      readonly kind: "sigmoidal";
      readonly channels: readonly Channel[];
      readonly contrast: number;
      readonly bias: number;
    };

/** Those of the transforms that change a channel for itself, in order. */
export function channelTransforms(
  transforms: readonly ColorTransform[] | undefined,
  channel: Channel,
): readonly ChannelTransform[] {
  return (transforms ?? []).filter(
    (transform): transform is ChannelTransform =>
      transform.kind !== "saturation" && transform.channels.includes(channel),
  );
}

/** The transform as a function from [0, 1] to [0, 1]. */
export function transformCurve(transform: ChannelTransform): (t: number) => number {
  if (transform.kind === "sigmoidal") return sigmoidal(transform.contrast, transform.bias);
  const { gamma } = transform;
  if (gamma === 1) return (t) => t;
  // t ** (1 / gamma), in a third of the time.
  return (t) => Math.exp(Math.log(t) / gamma);
}

/** Below this the curve differs from the diagonal by less than rounding does, and its formula loses its digits. */
const leastContrast = 1e-8;

/**
 * The logistic function 1 / (1 + exp(contrast · (bias − t))), scaled to run through (0, 0) and (1, 1); for a negative contrast the
 * inverse of that for the positive one. (H. Farid, Fundamentals of Image Processing; so in rio-color.)
 */
function sigmoidal(contrast: number, bias: number): (t: number) => number {
  const steepness = Math.abs(contrast);
  if (steepness < leastContrast) return (t) => t;
  const logistic = (t: number) => 1 / (1 + Math.exp(steepness * (bias - t)));
  const start = logistic(0);
  const height = logistic(1) - start;
  if (contrast > 0) return (t) => clip((logistic(t) - start) / height);
  return (t) => clip(bias - Math.log(1 / (start + t * height) - 1) / steepness);
}

const clip = (t: number) => Math.min(1, Math.max(0, t));
