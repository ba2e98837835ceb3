import type { ColorClass, Rgba } from "./style.ts";

/** Matplotlib's tab20, by hex digits. */
const firstColors =
  "1f77b4 aec7e8 ff7f0e ffbb78 2ca02c 98df8a d62728 ff9896 9467bd c5b0d5 8c564b c49c94 e377c2 f7b6d2 7f7f7f c7c7c7 bcbd22 dbdb8d 17becf 9edae5"
    .split(" ")
    .map(
      (hex): Rgba =>
        [0, 2, 4, 6].map((at) => (at < 6 ? Number.parseInt(hex.slice(at, at + 2), 16) : 255)) as [
          number,
          number,
          number,
          number,
        ],
    );
/** Turning by it, hues of neighbours lie far apart, and none comes again soon. */
const goldenAngle = 137.508;
/** Saturation and lightness, in turns. */
const tones = [
  [0.6, 0.45],
  [0.75, 0.68],
  [0.5, 0.3],
] as const;
const otherColor: Rgba = [128, 128, 128, 255];

/**
 * The colour of a class by its value alone, an integer from 0 on: the same in every file, at every level, whatever else occurs there. No two
 * values below 256 share one.
 */
export function classColor(value: number): Rgba {
  const known = firstColors[value];
  if (known !== undefined) return known;
  const [saturation, lightness] = tones[value % tones.length] as (typeof tones)[number];
  return fromHsl((value * goldenAngle) % 360, saturation, lightness);
}

/** Classes of single values in their own colours; what was not found among the values that were looked at is grey. */
export function classesOfValues(values: readonly number[]): readonly ColorClass[] {
  return [
    ...values.map((value): ColorClass => ({ low: value, high: value, color: classColor(value) })),
    { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, color: otherColor, label: "other values" },
  ];
}

/** CSS Color 4, section 7.1. */
function fromHsl(hue: number, saturation: number, lightness: number): Rgba {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (turn: number) => {
    const k = (turn + hue / 30) % 12;
    return Math.round(255 * (lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return [channel(0), channel(8), channel(4), 255];
}
