import { type Colormap, identityColormap } from "./colormaps/colormap.ts";
import { stretchByte, widenedRange } from "./stretch.ts";
import type { ColorClass, StretchRange, Style } from "./style.ts";

/** What a reader needs to understand the colours. Colours are CSS `#rrggbb` or `#rrggbbaa`. */
export type Legend =
  | {
      readonly kind: "ramp";
      /** From low to high, evenly spaced. */
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
    }
  | { readonly kind: "rgb"; readonly channels: readonly LegendChannel[] };

export interface LegendEntry {
  readonly value: number;
  readonly color: string;
  readonly label: string;
}

export interface LegendChannel {
  readonly channel: "red" | "green" | "blue";
  readonly band: number;
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

/** What is known of the file beyond the style. */
export interface LegendFacts {
  readonly colormap?: Colormap | undefined;
  /** RGBA, 4 bytes an entry, index = value. */
  readonly palette?: Uint8Array | undefined;
  /** The values that were found. A band without palette is shown as classes where they are given. */
  readonly values?: readonly number[] | undefined;
  /** Whether `values` are all that occur; otherwise the other classes of the palette follow them. */
  readonly complete?: boolean | undefined;
  /** Class names by value. */
  readonly labels?: Readonly<Record<number, string>> | undefined;
  /** The file's bands in order: `low` and `high` are given as `value · scale + offset`, and change places where it is negative. */
  readonly bands?: readonly LegendBand[] | undefined;
}

export interface LegendBand {
  readonly name: string;
  readonly unit: string | undefined;
  readonly scale: number;
  readonly offset: number;
}

/** The legend of a style. */
export function legend(style: Style<number>, facts: LegendFacts = {}): Legend {
  if (style.kind === "palette") return paletteClasses(facts);
  if (style.kind === "rgb") {
    const channels = (["red", "green", "blue"] as const).map((channel, index) => {
      const band = style.bands[index] as number;
      const [low, high] = displayed(style.ranges[index] as StretchRange<number>, facts.bands?.[band - 1]);
      return { channel, band, name: facts.bands?.[band - 1]?.name || `Band ${band}`, low, high };
    });
    return { kind: "rgb", channels };
  }
  if (style.kind === "classes") return ownClasses(style.classes);
  if (style.kind === "terrain") return { kind: "rgb", channels: [] };
  if (facts.values !== undefined) return stretchedClasses(style, facts, facts.values);
  const band = facts.bands?.[style.band - 1];
  const [low, high] = displayed(style.range, band);
  const colormap = facts.colormap ?? identityColormap;
  const colors = Array.from({ length: colormap.length / 4 }, (_, entry) => cssColor(colormap, entry));
  if ((band?.scale ?? 1) < 0) colors.reverse();
  return { kind: "ramp", colors, low, high, unit: band?.unit };
}

/** The user's classes, in their order. */
function ownClasses(classes: readonly ColorClass[]): Legend {
  const entries = classes.map(({ low, high, color, label }) => ({
    value: low,
    color: cssColor(Uint8Array.from(color), 0),
    label: label ?? (low === high ? String(low) : `${low} – ${high}`),
  }));
  return { kind: "classes", entries, foundCount: undefined };
}

/** The values found, then what else the palette can show. */
function paletteClasses({ palette = new Uint8Array(0), values, complete, labels }: LegendFacts): Legend {
  const entry = (value: number) => ({
    value,
    color: cssColor(palette, value),
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
    const color = cssColor(palette, value);
    const first = seen.get(color);
    if (first === undefined) seen.set(color, value);
    else repeated.add(value);
    if (first !== undefined && color === "#000000") repeated.add(first);
  }
  return repeated;
}

/** The colours that a range and a colormap give to single values. */
function stretchedClasses(
  style: Style<number> & { readonly kind: "singleband" },
  { colormap = identityColormap, labels, bands }: LegendFacts,
  values: readonly number[],
): Legend {
  const [low, high] = widenedRange(style.range);
  const { scale, offset } = bands?.[style.band - 1] ?? { scale: 1, offset: 0 };
  const entries = values.map((value) => ({
    value,
    color: cssColor(colormap, stretchByte(value, low, high) - 1),
    label: labels?.[value] ?? String(value * scale + offset),
  }));
  return { kind: "classes", entries, foundCount: entries.length };
}

function displayed([low, high]: StretchRange<number>, band: LegendBand | undefined): StretchRange<number> {
  const { scale, offset } = band ?? { scale: 1, offset: 0 };
  const ends = [low * scale + offset, high * scale + offset] as const;
  return scale < 0 ? [ends[1], ends[0]] : ends;
}

function cssColor(rgba: Uint8Array, entry: number): string {
  const hex = (channel: number): string => (rgba[4 * entry + channel] ?? 0).toString(16).padStart(2, "0");
  const alpha = hex(3);
  return `#${hex(0)}${hex(1)}${hex(2)}${alpha === "ff" ? "" : alpha}`;
}
