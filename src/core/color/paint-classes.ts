import type { TypedArray } from "../raster/raster.ts";
import { bitPatterns, byPattern, type SmallType, smallType } from "./bit-patterns.ts";
import { countSteps, type StepSearch, stepSearch } from "./step-search.ts";
import type { ColorClass } from "./style.ts";

/** Colours samples by the first class that holds them, whatever the mask says. What none holds, and NaN, stays transparent. */
export function paintClasses(samples: TypedArray, classes: readonly ColorClass[], pixels: Uint32Array): void {
  const colors = classColors(classes);
  const type = smallType(samples);
  if (type === undefined) {
    paintValues(samples, segmentsOf(classes, colors), pixels);
    return;
  }
  const table = colorTable(type, classes, colors);
  const patterns = bitPatterns(samples);
  for (let i = 0; i < pixels.length; i++) pixels[i] = table[patterns[i] as number] as number;
}

/** The classes' colours as pixels in the byte order of this machine. */
function classColors(classes: readonly ColorClass[]): Uint32Array {
  const bytes = new Uint8Array(4 * classes.length);
  for (const [i, { color }] of classes.entries()) if (color[3] !== 0) bytes.set(color, 4 * i);
  return new Uint32Array(bytes.buffer);
}

/** Pixels of every value of a type, by bit pattern; the first classes are filled in last, and stay. */
function colorTable(type: SmallType, classes: readonly ColorClass[], colors: Uint32Array): Uint32Array {
  const table = new Uint32Array(type.count);
  const place = (value: number) => Math.min(type.count, Math.max(0, Math.ceil(value) - type.first));
  for (let i = classes.length - 1; i >= 0; i--) {
    const { low, high } = classes[i] as ColorClass;
    if (low !== high) table.fill(colors[i] as number, place(low), place(high));
    else if (Number.isInteger(low)) table.fill(colors[i] as number, place(low), place(low + 1));
  }
  return byPattern(table, type);
}

/** The number line, cut wherever a class begins or ends. */
interface Segments {
  readonly cuts: StepSearch;
  /** Pixels at the cuts themselves. */
  readonly at: Uint32Array;
  /** Pixels between them: before the first, behind the first, and so on. */
  readonly between: Uint32Array;
}

function segmentsOf(classes: readonly ColorClass[], colors: Uint32Array): Segments {
  const ends = classes.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite);
  const cuts = Float64Array.from(new Set(ends)).sort();
  const colorOf = (holds: (one: ColorClass) => boolean) => colors[classes.findIndex(holds)] ?? 0;
  const at = Uint32Array.from(cuts, (cut) =>
    colorOf(({ low, high }) => (low === high ? cut === low : cut >= low && cut < high)),
  );
  const between = Uint32Array.from({ length: cuts.length + 1 }, (_, i) => {
    const from = cuts[i - 1] ?? Number.NEGATIVE_INFINITY;
    const to = cuts[i] ?? Number.POSITIVE_INFINITY;
    return colorOf(({ low, high }) => low !== high && low <= from && high >= to);
  });
  return { cuts: stepSearch(cuts), at, between };
}

const values = new Float64Array(4096);

function paintValues(samples: TypedArray, { cuts, at, between }: Segments, pixels: Uint32Array): void {
  for (let start = 0; start < samples.length; start += values.length) {
    const part = samples.subarray(start, start + values.length);
    values.set(part);
    for (let i = 0; i < part.length; i++) {
      const value = values[i] as number;
      if (Number.isNaN(value)) continue;
      const count = countSteps(cuts, value);
      const isCut = count > 0 && cuts.steps[count - 1] === value;
      pixels[start + i] = (isCut ? at[count - 1] : between[count]) as number;
    }
  }
}
