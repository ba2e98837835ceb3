/** A number as JSON can hold it; complex samples are pairs. */
export type JsonNumber = number | "nan" | "inf" | "-inf" | readonly [real: number, imaginary: number];

/** What GDAL reads from a file: a record of `expected.json`. Geotransform in GDAL's order `[c, a, b, f, d, e]`. */
export interface ExpectedFile {
  readonly width: number;
  readonly height: number;
  readonly bands: number;
  readonly dtype: string;
  readonly lossy: boolean;
  readonly block: readonly [width: number, height: number];
  readonly compression: string;
  readonly nodata: JsonNumber | null | readonly (JsonNumber | null)[];
  readonly mask: "all_valid" | "nodata" | "mask_band" | "alpha";
  readonly color_interp: readonly string[];
  readonly overviews: readonly (readonly [width: number, height: number])[];
  readonly geotransform: readonly number[] | null;
  readonly bounds_4326: readonly number[] | null;
  readonly bounds_how: string | null;
  readonly sidecars?: readonly string[];
  readonly stats: readonly ExpectedStatistics[];
  readonly samples: readonly ExpectedSample[];
}

/** Of the valid and finite values at full resolution; an alpha band is measured over all pixels. */
export interface ExpectedStatistics {
  readonly min: JsonNumber | null;
  readonly max: JsonNumber | null;
  readonly mean: number | null;
  readonly std: number | null;
  readonly valid_count: number;
}

export interface ExpectedSample {
  readonly col: number;
  readonly row: number;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly values: readonly JsonNumber[];
  readonly valid: boolean | readonly boolean[];
}

/** A tile that `gdalwarp` made: a record of `expected-tiles.json`. */
export interface ExpectedTile {
  readonly file: string;
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly method: "near" | "bilinear";
  readonly ovr: "NONE" | "AUTO";
  readonly overview_used: number | null;
  readonly overview_size: readonly [width: number, height: number];
  readonly bands: number;
  readonly dtype: string;
  readonly bin: string;
  /** Share of pixel centres on edges of source pixels, where nearest has two right answers. */
  readonly ties_percent?: number;
}

/** A file of `broken/`, as GDAL sees it. */
export interface ExpectedBroken {
  readonly gdal_opens: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** The number that a JSON entry stands for; the magnitude of a complex one. */
export function numberOf(value: JsonNumber): number {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return Math.hypot(...value);
  return { nan: Number.NaN, inf: Number.POSITIVE_INFINITY, "-inf": Number.NEGATIVE_INFINITY }[value];
}

/** How far single values, extremes and the mean may be off, relative to the value and absolutely. */
export interface Tolerance {
  readonly relative: number;
  readonly value: number;
  readonly extreme: number;
  readonly mean: number;
}

/** None; but decoders of lossy codecs differ, and a magnitude is a rounded root (float32). */
export function toleranceOf({ lossy, compression, dtype }: ExpectedFile): Tolerance {
  const relative = dtype.startsWith("complex") ? 2e-7 : 0;
  if (!lossy) return { relative, value: 0, extreme: 0, mean: 0 };
  return { relative, value: compression.includes("WEBP") ? 16 : 12, extreme: 6, mean: 1 };
}
