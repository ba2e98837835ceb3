import type { Cog } from "../cog/cog.ts";

/** How a band's values (counted from 1) become physical ones, `value · scale + offset`; 1 and 0 where the file says nothing sensible. */
export function scaleOf({ metadata }: Cog, band: number): { readonly scale: number; readonly offset: number } {
  const { scale = 1, offset = 0 } = metadata.bands.get(band) ?? {};
  return Number.isFinite(scale) && scale !== 0 && Number.isFinite(offset) ? { scale, offset } : { scale: 1, offset: 0 };
}
