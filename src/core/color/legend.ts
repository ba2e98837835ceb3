import { failure } from "../errors.ts";
import { byteCurve, curveByte } from "./byte-curve.ts";
import { channelTransforms } from "./color-transform.ts";
import { type Colormap, identityColormap, identityName } from "./colormaps/colormap.ts";
import { toColormap } from "./colormaps/to-colormap.ts";
import { cssColor } from "./rgba.ts";
import { stretchByte, widenedRange } from "./stretch.ts";
import type { ColorClass, StretchRange, Style, TerrainEncoding } from "./style.ts";

/** What a reader needs to understand the colours. Colours are CSS `#rrggbb` or `#rrggbbaa`; `title` is what the facts say. */
export type Legend = { readonly title?: string | undefined } & (
  | {
      readonly kind: "ramp";
      /** Those of values from low to high, evenly spaced: what transforms change is in them. */
      readonly colors: readonly string[];
      readonly low: number;
      readonly high: number;
      readonly unit: string | undefined;
    }
  | {
      readonly kind: "classes";
      readonly entries: readonly LegendEntry[];
      /** So many of the entries, the first ones, are of values that were found; undefined where nobody has looked. */
      readonly foundCount: number | undefined;
      readonly unit?: string | undefined;
    }
  | { readonly kind: "rgb"; readonly channels: readonly LegendChannel[] }
  /** Heights in metres, which only a program reads. */
  | { readonly kind: "terrain"; readonly encoding: TerrainEncoding }
);

/** A class. Its values are samples of the file; the label has them with scale and offset applied, unless it is a name. */
export interface LegendEntry {
  /** The only value, or an end of the interval: the low one, unless that is open. */
  readonly value: number;
  /** The ends of an interval, `low ≤ sample < high`; infinite where it is open. Absent for a single value. */
  readonly low?: number;
  readonly high?: number;
  readonly color: string;
  readonly label: string;
}

export interface LegendChannel {
  readonly channel: "red" | "green" | "blue";
  readonly band: number;
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly unit?: string | undefined;
}

/** What is known of the file beyond the style. */
export interface LegendFacts {
  readonly title?: string | undefined;
  /** The colormap that the style names; unused where it brings its own colours. */
  readonly colormap?: Colormap | undefined;
  /** RGBA, 4 bytes an entry, index = value. */
  readonly palette?: Uint8Array | undefined;
  /** The values that were found. A band without palette is shown as classes where they are given. */
  readonly values?: readonly number[] | undefined;
  /** Whether `values` are all that occur; otherwise the other classes of the palette follow them. */
  readonly complete?: boolean | undefined;
  /** Class names by value. */
  readonly labels?: Readonly<Record<number, string>> | undefined;
  /** How numbers in labels are written; as plain as can be unless given. */
  readonly numberWords?: ((value: number) => string) | undefined;
  /** The file's bands in order: `low` and `high` are given as `value · scale + offset`, and change places where it is negative. */
  readonly bands?: readonly LegendBand[] | undefined;
}

export interface LegendBand {
  readonly name: string;
  readonly unit: string | undefined;
  readonly scale: number;
  readonly offset: number;
}

/** The legend of a style, whose named colormap is among the facts. Throws `INVALID_ARGUMENT` if it is not, or if the style's own colours are no colormap. */
export function legend(style: Style<number>, facts: LegendFacts = {}): Legend {
  return { title: facts.title, ...legendOf(style, facts) };
}

function legendOf(style: Style<number>, facts: LegendFacts): Legend {
  if (style.kind === "palette") return paletteClasses(facts);
  if (style.kind === "terrain") return { kind: "terrain", encoding: style.encoding };
  if (style.kind === "rgb") {
    const channels = (["red", "green", "blue"] as const).map((channel, index) => {
      const number = style.bands[index] as number;
      const band = facts.bands?.[number - 1];
      const [low, high] = displayed(style.ranges[index] as StretchRange<number>, band);
      return { channel, band: number, name: band?.name || `Band ${number}`, low, high, unit: band?.unit };
    });
    return { kind: "rgb", channels };
  }
  const band = facts.bands?.[style.band - 1];
  if (style.kind === "classes") return ownClasses(style.classes, band, facts.numberWords);
  const colorAt = rampColors(style, facts.colormap);
  if (facts.values !== undefined) return stretchedClasses(style, facts, facts.values, colorAt);
  const [low, high] = displayed(style.range, band);
  const colors = Array.from({ length: rampSteps + 1 }, (_, step) => colorAt(step / rampSteps));
  if ((band?.scale ?? 1) < 0) colors.reverse();
  return { kind: "ramp", colors, low, high, unit: band?.unit };
}

/** As many as there are from the first entry of a colormap to the last. */
const rampSteps = 254;

/** The colours along a style's range, from 0 at its low end to 1 at its high one. */
function rampColors(style: SinglebandStyle, named: Colormap | undefined): (t: number) => string {
  const known = style.colormap === identityName ? identityColormap : named;
  const colormap = style.colors ? toColormap(style.colors) : known;
  if (colormap === undefined) {
    throw failure("INVALID_ARGUMENT", `The colours of ${style.colormap} are not among the facts of the legend`, {
      hint: "Give { colormap: await colormap(style.colormap) }",
    });
  }
  const curve = byteCurve(channelTransforms(style.transforms, "r"));
  return (t) => colorOf(colormap, (curve ? curveByte(curve, t) : stretchByte(t, 0, 1)) - 1);
}

type SinglebandStyle = Style<number> & { readonly kind: "singleband" };

/** The user's classes, in their order. */
function ownClasses(classes: readonly ColorClass[], band: LegendBand | undefined, number = numberWords): Legend {
  const entries = classes.map(({ low, high, color, label }) => {
    const words = label ?? rangeWords(displayed([low, high], band), number);
    if (low === high) return { value: low, color: cssColor(color), label: words };
    return { value: Number.isFinite(low) ? low : high, low, high, color: cssColor(color), label: words };
  });
  return { kind: "classes", entries, foundCount: undefined, unit: band?.unit };
}

function rangeWords([low, high]: StretchRange<number>, number: (value: number) => string): string {
  if (low === high) return number(low);
  if (Number.isFinite(low)) return Number.isFinite(high) ? `${number(low)} – ${number(high)}` : `≥ ${number(low)}`;
  return Number.isFinite(high) ? `< ${number(high)}` : "any value";
}

/** As many digits as people read, which leaves out a scale's rounding: 3 · 0.1 is 0.3. Whole numbers are named in full. */
const numberWords = (value: number): string => String(Number.isInteger(value) ? value : Number(value.toPrecision(6)));

/** The values found, then what else the palette can show. */
function paletteClasses({ palette = new Uint8Array(0), values, complete, labels }: LegendFacts): Legend {
  const entry = (value: number) => ({
    value,
    color: colorOf(palette, value),
    label: labels?.[value] ?? String(value),
  });
  const visible = (value: number) => (palette[4 * value + 3] ?? 0) > 0;
  const found = (values ?? []).filter(visible).map(entry);
  const others: LegendEntry[] = [];
  if (values === undefined || !complete) {
    const known = new Set(found.map(({ value }) => value));
    const unused = fillers(palette);
    for (let value = 0; value < palette.length / 4; value++) {
      if (known.has(value) || !visible(value)) continue;
      if (labels?.[value] !== undefined || !unused.has(value)) others.push(entry(value));
    }
  }
  return { kind: "classes", entries: [...found, ...others], foundCount: values && found.length };
}

/** The entries with which palettes are filled up: black ones if there are several, and the repetitions of a colour. */
function fillers(palette: Uint8Array): ReadonlySet<number> {
  const seen = new Map<string, number>();
  const repeated = new Set<number>();
  for (let value = 0; value < palette.length / 4; value++) {
    const color = colorOf(palette, value);
    const first = seen.get(color);
    if (first === undefined) seen.set(color, value);
    else repeated.add(value);
    if (first !== undefined && color === "#000000") repeated.add(first);
  }
  return repeated;
}

/** The colours that a stretch gives to single values. */
function stretchedClasses(
  style: SinglebandStyle,
  { labels, bands, numberWords: number = numberWords }: LegendFacts,
  values: readonly number[],
  colorAt: (t: number) => string,
): Legend {
  const [low, high] = widenedRange(style.range);
  const { scale, offset, unit } = bands?.[style.band - 1] ?? { scale: 1, offset: 0, unit: undefined };
  const entries = values.map((value) => ({
    value,
    color: colorAt((value - low) / (high - low)),
    label: labels?.[value] ?? number(value * scale + offset),
  }));
  return { kind: "classes", entries, foundCount: entries.length, unit };
}

function displayed([low, high]: StretchRange<number>, band: LegendBand | undefined): StretchRange<number> {
  const { scale, offset } = band ?? { scale: 1, offset: 0 };
  const ends = [low * scale + offset, high * scale + offset] as const;
  return scale < 0 ? [ends[1], ends[0]] : ends;
}

function colorOf(rgba: Uint8Array, entry: number): string {
  const part = (channel: number) => rgba[4 * entry + channel] ?? 0;
  return cssColor([part(0), part(1), part(2), part(3)]);
}
