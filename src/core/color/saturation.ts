/**
 * Multiplies the chroma of colours in place, in CIE LCh with the white of D65. Red, green and blue are sRGB in [0, 1], and clipped to
 * that; a colour with a NaN becomes NaN. Constants: IEC 61966-2-1 (sRGB), CIE 15 (Lab). Exact to about 2e-5, a 200th of a byte.
 */
export function saturate(red: Float64Array, green: Float64Array, blue: Float64Array, proportion: number): void {
  tables ??= { linear: tabulate(linear), root: tabulate(root), encoded: tabulate(encoded) };
  const { linear: linears, root: roots, encoded: encodings } = tables;
  for (let i = 0; i < red.length; i++) {
    const r = lookUp(linears, red[i] as number);
    const g = lookUp(linears, green[i] as number);
    const b = lookUp(linears, blue[i] as number);
    // a* and b* are differences of these roots to that of Y, and L* depends on the latter alone: so chroma is multiplied without
    // going through angles.
    const rootY = lookUp(roots, 0.2126729 * r + 0.7151522 * g + 0.072175 * b);
    const rootX = lookUp(roots, (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / whiteX);
    const rootZ = lookUp(roots, (0.0193339 * r + 0.119192 * g + 0.9503041 * b) / whiteZ);
    const y = cube(rootY);
    const x = whiteX * cube(rootY + proportion * (rootX - rootY));
    const z = whiteZ * cube(rootY + proportion * (rootZ - rootY));
    red[i] = lookUp(encodings, 3.2404542 * x - 1.5371385 * y - 0.4985314 * z);
    green[i] = lookUp(encodings, -0.969266 * x + 1.8760108 * y + 0.041556 * z);
    blue[i] = lookUp(encodings, 0.0556434 * x - 0.2040259 * y + 1.0572252 * z);
  }
}

/** The white of D65; its Y is 1. */
const whiteX = 0.95047;
const whiteZ = 1.08883;

/** Where Lab's root turns into a line, as a root. */
const delta = 6 / 29;

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const encoded = (light: number): number => (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055);
const root = (part: number): number => (part > delta ** 3 ? Math.cbrt(part) : part / (3 * delta * delta) + 4 / 29);
const cube = (part: number): number => (part > delta ? part * part * part : 3 * delta * delta * (part - 4 / 29));

/** Made when they are first needed: powers and roots take 30 times as long as looking them up. */
let tables: Readonly<Record<"linear" | "root" | "encoded", Float64Array>> | undefined;

const cells = 4096;

/** A function's values over [0, 1], one entry more than cells need. */
const tabulate = (of: (x: number) => number): Float64Array =>
  Float64Array.from({ length: cells + 2 }, (_, i) => of(i / cells));

/** Between two entries of the table; x is clipped to [0, 1]. */
function lookUp(table: Float64Array, x: number): number {
  const place = x <= 0 ? 0 : x >= 1 ? cells : x * cells;
  const cell = place | 0;
  const below = table[cell] as number;
  return below + ((table[cell + 1] as number) - below) * (place - cell);
}
