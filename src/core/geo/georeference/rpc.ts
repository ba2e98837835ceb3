import { failure } from "../../errors.ts";
import type { PixelMapping } from "./pixel-mapping.ts";

/**
 * Rational polynomial coefficients (RPC00B): a satellite camera's way from longitude, latitude and height to line and sample, which count
 * from the centre of the first pixel. Each offset and scale takes one of the five to about [-1, 1].
 */
export interface Rpc {
  readonly line: Scaled;
  readonly sample: Scaled;
  readonly latitude: Scaled;
  readonly longitude: Scaled;
  /** Metres above the ellipsoid of WGS 84. */
  readonly height: Scaled;
  /** 20 coefficients each, in the order of RPC00B. */
  readonly lineNumerator: readonly number[];
  readonly lineDenominator: readonly number[];
  readonly sampleNumerator: readonly number[];
  readonly sampleDenominator: readonly number[];
}

export interface Scaled {
  readonly offset: number;
  readonly scale: number;
}

/** A step of Newton's method that is shorter ends it, pixels. */
const foundWithin = 1e-7;
const mostSteps = 40;
/** Normalized places from which the middle is looked for, each way. */
const starts = [0.05, -0.35, 0.45, -0.75, 0.85];
/** So far from the middle of what it was made for, an RPC says nothing. */
const mostNormalized = 2;
const nowhere = [-1e9, -1e9] as const;

/**
 * The mapping of an RPC at one height: where terrain is higher or lower, places are off. The RPC's own mean height (HEIGHT_OFF) is nearest to
 * it; GDAL, unless told of a height or a DEM, takes 0. Throws NO_GEOREFERENCE for an RPC that gives the image no place there.
 */
export function rpcMapping(rpc: Rpc, metres = rpc.height.offset): PixelMapping {
  const { line, sample, latitude, longitude } = rpc;
  const h = (metres - rpc.height.offset) / rpc.height.scale;
  const rowOf = quotient(rpc.lineNumerator, rpc.lineDenominator, h);
  const colOf = quotient(rpc.sampleNumerator, rpc.sampleDenominator, h);

  /** From normalized longitude and latitude to the pixel, corner-based. */
  const pixelAt = (l: number, p: number): readonly [number, number] => [
    sample.offset + sample.scale * colOf(l, p) + 0.5,
    line.offset + line.scale * rowOf(l, p) + 0.5,
  ];
  const search = (
    col: number,
    row: number,
    start: readonly [number, number],
  ): readonly [number, number] | undefined => {
    let [l, p] = start;
    for (let step = 0; step < mostSteps; step++) {
      const [c, r] = pixelAt(l, p);
      const delta = 1e-6;
      const [right, up] = [pixelAt(l + delta, p), pixelAt(l, p + delta)];
      const [colL, rowL] = [(right[0] - c) / delta, (right[1] - r) / delta];
      const [colP, rowP] = [(up[0] - c) / delta, (up[1] - r) / delta];
      const determinant = colL * rowP - colP * rowL;
      const [offCol, offRow] = [col - c, row - r];
      if (Math.hypot(offCol, offRow) < foundWithin) return [l, p];
      l += (rowP * offCol - colP * offRow) / determinant;
      p += (colL * offRow - rowL * offCol) / determinant;
      if (!(Math.abs(l) < 1e3 && Math.abs(p) < 1e3)) return undefined;
    }
    // What single numbers allow: a hundredth of a pixel is near enough.
    const [c, r] = pixelAt(l, p);
    return Math.hypot(col - c, row - r) < 0.01 ? [l, p] : undefined;
  };

  const isNear = (place: readonly [number, number] | undefined) =>
    place !== undefined && Math.max(Math.abs(place[0]), Math.abs(place[1])) <= mostNormalized;
  let middle: readonly [number, number] | undefined;
  for (const l of starts)
    for (const p of starts) middle = isNear(middle) ? middle : search(sample.offset, line.offset, [l, p]);
  if (middle === undefined || !isNear(middle)) {
    throw failure(
      "NO_GEOREFERENCE",
      "The file's RPC (rational polynomial coefficients) gives the image no place on Earth",
      {
        hint: "Where the image comes with an RPC of its own (.RPB, _RPC.TXT), GDAL takes that: gdalwarp -rpc IN OUT.tif",
      },
    );
  }
  const centre = middle;
  return {
    toPixel: (x, y) => {
      const turned = x - longitude.offset;
      const l = (turned - 360 * Math.round(turned / 360)) / longitude.scale;
      const p = (y - latitude.offset) / latitude.scale;
      const pixel = pixelAt(l, p);
      return Number.isFinite(pixel[0]) && Number.isFinite(pixel[1]) ? pixel : nowhere;
    },
    toCrs: (col, row) => {
      const found = search(col, row, centre);
      if (found === undefined) return [Number.NaN, Number.NaN];
      return [longitude.offset + longitude.scale * found[0], latitude.offset + latitude.scale * found[1]];
    },
  };
}

/** An RPCCoefficientTag (RPCs in GeoTIFF, 2.0): two errors, five offsets, five scales, four times twenty coefficients. Throws NO_GEOREFERENCE. */
export function readRpc(numbers: readonly number[]): Rpc {
  const scaled = (offset: number, scale: number) => ({ offset: numbers[offset] ?? 0, scale: numbers[scale] ?? 0 });
  const coefficients = (first: number) => numbers.slice(first, first + 20);
  const rpc = {
    line: scaled(2, 7),
    sample: scaled(3, 8),
    latitude: scaled(4, 9),
    longitude: scaled(5, 10),
    height: scaled(6, 11),
    lineNumerator: coefficients(12),
    lineDenominator: coefficients(32),
    sampleNumerator: coefficients(52),
    sampleDenominator: coefficients(72),
  };
  const scales = numbers.slice(7, 12);
  if (numbers.length >= 92 && numbers.every(Number.isFinite) && scales.every((scale) => scale !== 0)) return rpc;
  throw failure(
    "NO_GEOREFERENCE",
    "The file's RPC (rational polynomial coefficients) holds numbers that make no sense",
    {
      hint: "Where the image comes with an RPC of its own (.RPB, _RPC.TXT), GDAL takes that: gdalwarp -rpc IN OUT.tif",
    },
  );
}

/** How far the middle of what the RPC was made for moves with a hundred metres of height, degrees of longitude and latitude. */
export function rpcShiftPer100Metres(rpc: Rpc): readonly [number, number] {
  const at = (metres: number) => rpcMapping(rpc, metres).toCrs(rpc.sample.offset, rpc.line.offset);
  const [low, high] = [at(rpc.height.offset), at(rpc.height.offset + 100)];
  return [high[0] - low[0], high[1] - low[1]];
}

/** The quotient of two cubics of RPC00B in normalized longitude and latitude at one normalized height. */
function quotient(
  numerator: readonly number[],
  denominator: readonly number[],
  h: number,
): (l: number, p: number) => number {
  const above = atHeight(numerator, h);
  const below = atHeight(denominator, h);
  return (l, p) => cubic(above, l, p) / cubic(below, l, p);
}

/**
 * The coefficients of 1, L, P, LP, L², P², L³, LP², L²P, P³ at a height. RPC00B has 1, L, P, H, LP, LH, PH, L², P², H², LPH, L³, LP², LH²,
 * L²P, P³, PH², L²H, P²H, H³.
 */
function atHeight(c: readonly number[], h: number): Float64Array {
  const at = (i: number) => c[i] ?? 0;
  return Float64Array.of(
    at(0) + h * (at(3) + h * (at(9) + h * at(19))),
    at(1) + h * (at(5) + h * at(13)),
    at(2) + h * (at(6) + h * at(16)),
    at(4) + h * at(10),
    at(7) + h * at(17),
    at(8) + h * at(18),
    at(11),
    at(12),
    at(14),
    at(15),
  );
}

function cubic(c: Float64Array, l: number, p: number): number {
  return (
    c[0]! +
    l * (c[1]! + p * (c[3]! + p * c[7]!) + l * (c[4]! + p * c[8]! + l * c[6]!)) +
    p * (c[2]! + p * (c[5]! + p * c[9]!))
  );
}
