import type { Scaling } from "./scaling.ts";

/** What a document says of a band: names as in STAC's raster extension 1.1. */
export interface DescribedBand {
  readonly scale?: number;
  readonly offset?: number;
  readonly unit?: string;
  /** JSON has no NaN: `"nan"`. */
  readonly nodata?: number | "nan" | "inf" | "-inf";
}

/** Where a dataset's own metadata keep it: one for each band of its file, or one for all. */
export const describedBandsKey = "raster:bands";

/** What takes the place of what a file says. */
export interface Described {
  readonly scaling?: readonly (Scaling | undefined)[];
  readonly nodata?: number;
}

const longestUnit = 60;
const specialNumbers: Readonly<Record<string, number>> = { nan: Number.NaN, inf: Infinity, "-inf": -Infinity };

/** What the own metadata of a dataset (a band of a file, counted from 1) say of its values; empty where they say nothing that makes sense. */
export function describedBands(metadata: unknown, band: number): Described {
  const said = isFields(metadata) ? metadata[describedBandsKey] : undefined;
  if (!Array.isArray(said)) return {};
  const bands = said.map((one) => readBand(one));
  const own = bands.length === 1 ? bands[0] : bands[band - 1];
  const nodata = typeof own?.nodata === "string" ? specialNumbers[own.nodata] : own?.nodata;
  const scaling = bands.map((one) => scalingOf(one));
  return {
    ...(scaling.some((one) => one !== undefined) ? { scaling } : {}),
    ...(nodata === undefined ? {} : { nodata }),
  };
}

/** A band as a document describes it, checked: what makes no sense is left out. */
export function readBand(said: unknown): DescribedBand {
  if (!isFields(said)) return {};
  const { scale, offset, unit, nodata } = said;
  const isScaled = isNumber(scale) && scale !== 0;
  return {
    ...(isScaled ? { scale } : {}),
    ...(isNumber(offset) ? { offset } : {}),
    ...(typeof unit === "string" && unit !== "" ? { unit: unit.slice(0, longestUnit) } : {}),
    ...(isNumber(nodata) ? { nodata } : {}),
    ...(nodata === "nan" || nodata === "inf" || nodata === "-inf" ? { nodata } : {}),
  };
}

function scalingOf({ scale, offset, unit }: DescribedBand): Scaling | undefined {
  if (scale === undefined && offset === undefined) return undefined;
  return { scale: scale ?? 1, offset: offset ?? 0, unit, from: "document" };
}

const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
