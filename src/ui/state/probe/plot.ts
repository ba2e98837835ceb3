import { msg, str } from "@lit/localize";
import { timeWords } from "../axis/axis-words.ts";
import { digitsWithin, formatNumber } from "../format.ts";
import type { BandInArea } from "./area-statistics.ts";
import { formatMetres } from "./format-distance.ts";
import type { Profile } from "./profile.ts";
import type { Series } from "./series.ts";

/** What a plot shows: lines over x, or bars between edges. Plain data; what draws it knows no rasters. */
export interface Plot {
  readonly kind: "line" | "bars";
  /** The whole in words, for whoever does not see it. */
  readonly summary: string;
  readonly x: {
    readonly title: string;
    /** What a place on the axis is called, on the axis and in the table. */
    readonly words: (value: number) => string;
    /** Whether its places are dates or steps, which lie at no round numbers. */
    readonly isStepped: boolean;
  };
  readonly y: { readonly title: string };
  /** One x a row; of bars their middles. */
  readonly xs: readonly number[];
  readonly lines: readonly PlotLine[];
  /** The same as a table: first what x is. */
  readonly table: PlotTable;
  /** The name of a file with the table. */
  readonly fileName: string;
}

export interface PlotLine {
  readonly name: string;
  /** One value an x; null is a gap. */
  readonly values: readonly (number | null)[];
}

export interface PlotTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Values at a place through time, or through the values of another key. */
export function seriesPlot({ key, steps, dates, lines, longitude, latitude }: Series): Plot {
  const columns = lines.map(({ name, unit }) => withUnit(name, unit));
  const known = lines.flatMap(({ values }) => values.filter((value) => value !== null));
  const range =
    known.length === 0 ? msg("no value") : rangeWords(Math.min(...known), Math.max(...known), commonUnit(lines));
  const count = steps.length === 1 ? msg("1 value") : msg(str`${steps.length} values`);
  const gaps = lines.reduce((count, { values }) => count + values.filter((value) => value === null).length, 0);
  return {
    kind: "line",
    summary:
      gaps > 0
        ? msg(str`${columns.join(", ")} at ${count} of ${key}: ${range}, ${gaps} without data.`)
        : msg(str`${columns.join(", ")} at ${count} of ${key}: ${range}.`),
    x: {
      title: key,
      words: dates ? (time) => timeWords(time, time % dayMs !== 0) : (value) => steps[Math.round(value)] ?? "",
      isStepped: true,
    },
    y: { title: commonUnit(lines) },
    xs: dates ?? steps.map((_, i) => i),
    lines,
    table: {
      columns: [key, ...columns],
      rows: steps.map((step, i) => [step, ...lines.map(({ values }) => values[i] ?? null)]),
    },
    fileName: `series ${longitude.toFixed(5)} ${latitude.toFixed(5)}.csv`,
  };
}

/** Values along a line, over metres. */
export function profilePlot({ places, lines }: Profile): Plot {
  const length = places.at(-1)?.distance ?? 0;
  const columns = lines.map(({ name, unit }) => withUnit(name, unit));
  const words = lines.map(({ name, unit, summary }) =>
    summary === undefined
      ? msg(str`${name} has no value there`)
      : `${name} ${rangeWords(summary.minimum, summary.maximum, unit)}`,
  );
  return {
    kind: "line",
    summary: msg(str`Profile of ${formatMetres(length)}: ${words.join("; ")}.`),
    x: { title: msg("Distance"), words: formatMetres, isStepped: false },
    y: { title: commonUnit(lines) },
    xs: places.map(({ distance }) => distance),
    lines,
    table: {
      columns: ["distance (m)", "longitude", "latitude", ...columns],
      rows: places.map(({ distance, longitude, latitude }, i) => [
        Number(distance.toFixed(2)),
        Number(longitude.toFixed(7)),
        Number(latitude.toFixed(7)),
        ...lines.map(({ values }) => values[i] ?? null),
      ]),
    },
    fileName: "profile.csv",
  };
}

/** How often values occur within an area; undefined where there is none. */
export function histogramPlot({ name, unit, values }: BandInArea): Plot | undefined {
  if (values === undefined) return undefined;
  const { minimum, maximum, mean, edges, counts } = values;
  const digits = digitsWithin(minimum, maximum);
  const middles = counts.map((_, i) => ((edges[i] ?? 0) + (edges[i + 1] ?? 0)) / 2);
  return {
    kind: "bars",
    summary: msg(str`Histogram of ${name}: ${rangeWords(minimum, maximum, unit)}, mean ${formatNumber(mean, digits)}.`),
    x: { title: withUnit(name, unit), words: (value) => formatNumber(value, digits), isStepped: false },
    y: { title: msg("Pixels") },
    xs: middles,
    lines: [{ name, values: counts }],
    table: {
      columns: [`from${unit && ` (${unit})`}`, "to", "pixels"],
      rows: counts.map((count, i) => [edges[i] ?? null, edges[i + 1] ?? null, count]),
    },
    fileName: `histogram ${name}.csv`,
  };
}

const withUnit = (name: string, unit: string): string => (unit === "" ? name : `${name} (${unit})`);

/** The unit that all lines have; empty where they differ. */
function commonUnit(lines: readonly { readonly unit: string }[]): string {
  const units = new Set(lines.map(({ unit }) => unit));
  return units.size === 1 ? ([...units][0] ?? "") : "";
}

function rangeWords(minimum: number, maximum: number, unit: string): string {
  const digits = digitsWithin(minimum, maximum);
  const words = msg(str`from ${formatNumber(minimum, digits)} to ${formatNumber(maximum, digits)}`);
  return unit === "" ? words : `${words} ${unit}`;
}

const dayMs = 86_400_000;
