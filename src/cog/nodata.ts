import type { DataType } from "../core/raster/raster.ts";

/** The value that means "no data", and the range of samples that count as equal to it. NaN and infinities never are data. */
export interface Nodata {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const integerRanges: Readonly<Partial<Record<DataType, readonly [number, number]>>> = {
  uint8: [0, 255],
  int8: [-128, 127],
  uint16: [0, 65535],
  int16: [-32768, 32767],
  uint32: [0, 4294967295],
  int32: [-2147483648, 2147483647],
  uint64: [0, 2 ** 64],
  int64: [-(2 ** 63), 2 ** 63],
};

interface FloatType {
  readonly epsilon: number;
  readonly largest: number;
  /** Half the distance between the two largest values: what must be added to the largest to overflow. */
  readonly halfUlp: number;
}

const float32: FloatType = { epsilon: 2 ** -23, largest: (2 - 2 ** -23) * 2 ** 127, halfUlp: 2 ** 103 };
const float64: FloatType = { epsilon: 2 ** -52, largest: Number.MAX_VALUE, halfUlp: 2 ** 970 };

/** Characters that are looked at; no number is as long. */
const maxText = 128;

/**
 * The nodata value of the GDAL_NODATA tag for samples of a type. Undefined where the tag has no effect: empty, not a
 * number, not a value that the type can hold.
 *
 * Floats compare as GDAL's mask band does (ARE_REAL_EQUAL: within two units of relative precision, where the sum of two
 * huge values overflows to infinity and so equals anything).
 */
export function parseNodata(text: string | undefined, dataType: DataType): Nodata | undefined {
  const trimmed = text?.slice(0, maxText).trim() ?? "";
  if (!/^[+-]?(\d+\.?\d*(e[+-]?\d+)?|\.\d+(e[+-]?\d+)?|inf(inity)?|nan|1\.#(inf|qnan|ind).*)$/i.test(trimmed))
    return undefined;
  return nodataOf(parse(trimmed), dataType);
}

/** The same for a number. */
export function nodataOf(value: number, dataType: DataType): Nodata | undefined {
  const range = integerRanges[dataType];
  if (range !== undefined) {
    const fits = Number.isInteger(value) && value >= range[0] && value <= range[1];
    return fits ? { value, low: value, high: value } : undefined;
  }
  if (Number.isNaN(value) || !Number.isFinite(value)) return { value, low: value, high: value };
  const isDouble = dataType === "float64" || dataType === "complex128" || dataType === "complex_int32";
  if (isDouble) return around(value, float64);
  // A lowest float32 written with few digits (-3.4028235e+38) is a little too large, and is rounded back.
  const rounded = Math.fround(value);
  return Number.isFinite(rounded) ? around(rounded, float32) : undefined;
}

function parse(text: string): number {
  if (/nan|ind/i.test(text)) return Number.NaN;
  if (/inf/i.test(text)) return text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number(text);
}

/** All v with |v - value| < 2ε·|v + value|; where `v + value` overflows the type, that is all v as huge. */
function around(value: number, { epsilon, largest, halfUlp }: FloatType): Nodata {
  const size = Math.abs(value);
  const factor = (1 + 2 * epsilon) / (1 - 2 * epsilon);
  const overflows = size > largest / 2;
  const low = overflows ? Math.min(size / factor, largest - size + halfUlp) : size / factor;
  const high = overflows ? Number.POSITIVE_INFINITY : size * factor;
  return value < 0 ? { value, low: -high, high: -low } : { value, low, high };
}
