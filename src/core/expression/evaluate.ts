import type { Raster } from "../raster/raster.ts";
import type { Checked } from "./check.ts";
import { type Column, columnLength, createColumn } from "./columns.ts";

/** The values of operands: a band each. */
export interface Operands extends Raster {
  /** The masks of the single bands, where they differ; `mask` is then the least opacity of all of them. */
  readonly masks?: readonly Uint8Array[] | undefined;
}

/** Runs the steps over a raster, a column of pixels at a time. Returns float64, 0 where masked. */
export function evaluate({ steps, height }: Checked, { width, height: rows, bands, mask, masks }: Operands): Raster {
  const values = new Float64Array(mask.length);
  const valid = new Uint8Array(mask.length);
  const constants = new Map(steps.flatMap((step) => (step.kind === "constant" ? [[step, constant(step.value)]] : [])));
  const { masked, maskedWords } = createColumn();
  const operands = bands.map(() =>
    masks ? createColumn() : { values: new Float64Array(columnLength), masked, maskedWords },
  );
  const results = Array.from({ length: height }, createColumn);
  const opacity = new Uint8Array(columnLength);
  const ownOpacity = new Uint8Array(columnLength);
  const stack: Column[] = [];

  for (let start = 0; start < mask.length; start += columnLength) {
    const end = Math.min(start + columnLength, mask.length);
    for (const [index, { values }] of operands.entries()) values.set(bands[index]!.subarray(start, end));
    opacity.set(mask.subarray(start, end));
    const opaque = maskTransparent(opacity, masked, maskedWords);
    for (const [index, own] of masks?.entries() ?? []) {
      ownOpacity.set(own.subarray(start, end));
      maskTransparent(ownOpacity, operands[index]!.masked, operands[index]!.maskedWords);
    }
    for (const step of steps) {
      if (step.kind === "constant") stack.push(constants.get(step)!);
      else if (step.kind === "operand") stack.push(operands[step.index]!);
      else {
        const { arity, run } = step.operation;
        const first = stack.length - arity;
        const [a, b, c] = [stack[first]!, stack[first + 1], stack[first + 2]];
        // Of the arguments only the first can be this column.
        const out = results[first]!;
        run(out, a, b ?? a, c ?? a);
        stack.length = first;
        stack.push(out);
      }
    }
    const result = stack.pop()!;
    finish(result, opacity, opaque, values.subarray(start, end), valid.subarray(start, end));
  }
  return { width, height: rows, bands: [values], mask: valid };
}

function constant(value: number): Column {
  const column = createColumn();
  column.values.fill(value);
  return column;
}

/** Masks what is fully transparent. Returns whether everything is opaque, which is looked at four pixels at a time. */
function maskTransparent(opacity: Uint8Array, masked: Uint8Array, maskedWords: Int32Array): boolean {
  const words = new Int32Array(opacity.buffer);
  let opaque = -1;
  for (let i = 0; i < words.length; i++) {
    opaque &= words[i]!;
    if (words[i] === -1) maskedWords[i] = 0;
    else for (let pixel = 4 * i; pixel < 4 * i + 4; pixel++) masked[pixel] = opacity[pixel] === 0 ? 1 : 0;
  }
  return opaque === -1;
}

/** Keeps what is neither masked nor NaN nor ±inf. It is as opaque as it was; what was masked and has a value now, is opaque. */
function finish(result: Column, opacity: Uint8Array, opaque: boolean, values: Float64Array, mask: Uint8Array): void {
  const { values: computed, masked } = result;
  if (opaque && isWhole(result)) {
    values.set(computed.subarray(0, values.length));
    mask.fill(255);
    return;
  }
  for (let i = 0; i < mask.length; i++) {
    const value = computed[i]!;
    if (masked[i] !== 0 || value - value !== 0) continue;
    values[i] = value;
    mask[i] = opacity[i] || 255;
  }
}

/** Whether nothing is masked, NaN or ±inf. */
function isWhole({ values, maskedWords }: Column): boolean {
  let masked = 0;
  for (let i = 0; i < maskedWords.length; i++) masked |= maskedWords[i]!;
  // A finite number differs from itself by 0, the others by NaN.
  let difference = 0;
  for (let i = 0; i < values.length; i++) difference += values[i]! - values[i]!;
  return masked === 0 && difference === 0;
}
