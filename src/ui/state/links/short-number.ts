/** The number as text with the fewest decimals that tell a hundred-thousandth of `span` apart. */
export function shortNumber(value: number, span: number): string {
  const decimals = Math.ceil(5 - Math.log10(span));
  return String(Number(value.toFixed(Math.min(100, Math.max(0, decimals)))));
}

/**
 * Ranges, as a style's parameters have them, with short numbers: of two ends far less is lost than one of 255 colours. A number beside a
 * percentile keeps what a 32-bit float of its size can hold.
 */
export function shortRanges(text: string): string {
  const bounds = text.split(",");
  return bounds.map((bound, i) => shortBound(bound, bounds[i ^ 1])).join(",");
}

function shortBound(bound: string, other = ""): string {
  const value = bound === "" ? Number.NaN : Number(bound);
  if (!Number.isFinite(value)) return bound;
  const span = other === "" ? 0 : Math.abs(Number(other) - value);
  return span > 0 ? shortNumber(value, span) : shortFloat(value);
}

function shortFloat(value: number): string {
  const shorter = Array.from({ length: 9 }, (_, i) => Number(value.toPrecision(i + 1)));
  return String(shorter.find((one) => Math.fround(one) === Math.fround(value)) ?? value);
}
