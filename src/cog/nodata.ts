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
/** What C's `atof` and GDAL's `CPLAtofM` find at the start of a text: a hexadecimal or decimal number, with a point or a comma, or a word. */
const leadingNumber =
  /^([+-]?)(?:(0x(?:[\da-f]+(?:\.[\da-f]*)?|\.[\da-f]+)(?:p[+-]?\d+)?)|(1\.#(?:inf|qnan|snan|ind)|inf|nan)|((?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?))/i;

/** The nodata of a file, and why its text has no effect, or not the one that it seems to have. */
export interface NodataOfText {
  readonly nodata: Nodata | undefined;
  readonly warning: string | undefined;
}

/**
 * The nodata value of the GDAL_NODATA tag for samples of a type. As GDAL does, the number at the start of the text counts, and what
 * follows it (other numbers, words) does not. Undefined, with a warning, where no sample can equal it: not a number at all, which GDAL
 * takes for 0, a value that the type cannot hold, a fraction of integers.
 *
 * Floats compare as GDAL's mask band does (ARE_REAL_EQUAL: within two units of relative precision, where the sum of two
 * huge values overflows to infinity and so equals anything).
 */
export function parseNodata(text: string | undefined, dataType: DataType): NodataOfText {
  const trimmed = text?.slice(0, maxText).trim() ?? "";
  if (trimmed === "") return { nodata: undefined, warning: undefined };
  const said = `The file's nodata value is "${trimmed.slice(0, 40)}"`;
  const found = leadingNumber.exec(trimmed);
  if (found === null) return { nodata: undefined, warning: `${said}, which is no number: no value counts as nodata.` };
  const value = numberOf(found);
  const nodata = nodataOf(value, dataType);
  if (nodata === undefined) {
    return { nodata, warning: `${said}, which no ${dataType} sample can be: no value counts as nodata.` };
  }
  const rest = trimmed.slice(found[0].length).trim();
  // Windows writes 1.#QNAN0, -nan(ind), Infinity.
  const isWord = found[3] !== undefined && /^(\d*|\(\w*\)|inity)$/i.test(rest);
  const isPlain = (rest === "" || isWord) && found[2] === undefined && !found[0].includes(",");
  return { nodata, warning: isPlain ? undefined : `${said}, which is read as ${value}, as GDAL does.` };
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

function numberOf([, sign, hexadecimal, word, decimal = ""]: RegExpExecArray): number {
  const size =
    word !== undefined ? wordValue(word) : hexadecimal !== undefined ? hexValue(hexadecimal) : decimalValue(decimal);
  return sign === "-" ? -size : size;
}

function wordValue(word: string): number {
  return /inf/i.test(word) ? Number.POSITIVE_INFINITY : Number.NaN;
}

function decimalValue(text: string): number {
  return Number(text.replace(",", "."));
}

/** C99's hexadecimal numbers: 0x1.8p1 is 3. */
function hexValue(text: string): number {
  const [mantissa = "", exponent = "0"] = text.slice(2).toLowerCase().split("p");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return Number.parseInt(whole + fraction, 16) * 2 ** (Number(exponent) - 4 * fraction.length);
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
