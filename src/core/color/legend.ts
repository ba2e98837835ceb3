import { type Colormap, identityColormap } from "./colormaps/colormap.ts";
import type { StretchRange, Style } from "./style.ts";

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
  | { readonly kind: "classes"; readonly entries: readonly LegendEntry[] }
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
  /** The values that occur; every visible entry of the palette if absent. */
  readonly values?: readonly number[] | undefined;
  /** Class names by value. */
  readonly labels?: Readonly<Record<number, string>> | undefined;
  /** The file's bands in order: `low` and `high` are given as `value · scale + offset`. */
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
  if (style.kind === "palette") return { kind: "classes", entries: classEntries(facts) };
  if (style.kind === "rgb") {
    const channels = (["red", "green", "blue"] as const).map((channel, index) => {
      const band = style.bands[index] as number;
      const [low, high] = displayed(style.ranges[index] as StretchRange<number>, facts.bands?.[band - 1]);
      return { channel, band, name: facts.bands?.[band - 1]?.name || `Band ${band}`, low, high };
    });
    return { kind: "rgb", channels };
  }
  const band = facts.bands?.[style.band - 1];
  const [low, high] = displayed(style.range, band);
  const colormap = facts.colormap ?? identityColormap;
  const colors = Array.from({ length: colormap.length / 4 }, (_, entry) => cssColor(colormap, entry));
  return { kind: "ramp", colors, low, high, unit: band?.unit };
}

function classEntries({ palette = new Uint8Array(0), values, labels }: LegendFacts): LegendEntry[] {
  const all = values ?? Array.from({ length: palette.length / 4 }, (_, value) => value);
  return all
    .filter((value) => (palette[4 * value + 3] ?? 0) > 0)
    .map((value) => ({ value, color: cssColor(palette, value), label: labels?.[value] ?? String(value) }));
}

function displayed([low, high]: StretchRange<number>, band: LegendBand | undefined): StretchRange<number> {
  const { scale, offset } = band ?? { scale: 1, offset: 0 };
  return [low * scale + offset, high * scale + offset];
}

function cssColor(rgba: Uint8Array, entry: number): string {
  const hex = (channel: number): string => (rgba[4 * entry + channel] ?? 0).toString(16).padStart(2, "0");
  const alpha = hex(3);
  return `#${hex(0)}${hex(1)}${hex(2)}${alpha === "ff" ? "" : alpha}`;
}
