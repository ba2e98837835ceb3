import type { BandRule } from "./product-rules.ts";

/** A factor this large is a divisor: MODIS files write 10000 for 0.0001. */
const leastDivisor = 10;

/**
 * What metadata items of a whole file say of its values, where they are written in other conventions than GDAL's: `scale_factor` and
 * `add_offset` (CF, HDF-EOS; so HLS's files), or the factors of Landsat's MTL file for a band of that code. Undefined where there are none.
 */
export function itemRule(
  items: Readonly<Record<string, string>>,
  band: string,
): Pick<BandRule, "product" | "scale" | "offset"> | undefined {
  const code = /(?:^|[^a-z0-9])b(?:and[ _]?)?0*(\d{1,2})(?![0-9a-z])/i.exec(band)?.[1];
  const names = [
    ["scale_factor", "add_offset"],
    [`REFLECTANCE_MULT_BAND_${code}`, `REFLECTANCE_ADD_BAND_${code}`],
  ] as const;
  for (const [factor, summand] of names) {
    const scale = numberOf(items[factor]);
    const offset = numberOf(items[summand] ?? "0");
    if (scale === undefined || scale <= 0 || offset === undefined) continue;
    return { product: `the file’s metadata (${factor})`, scale: scale >= leastDivisor ? 1 / scale : scale, offset };
  }
  return undefined;
}

function numberOf(text: string | undefined): number | undefined {
  const value = text === undefined || text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}
