import type { Cog } from "../cog/cog.ts";
import type { ScaledBand } from "../core/radiometry/scaling.ts";
import type { Source } from "./engine.ts";

/** How a band's values (counted from 1) become physical ones, `value · scale + offset`; 1 and 0 where nobody says anything sensible. */
export function scaleOf(
  { metadata }: Cog,
  { scaling = [] }: Pick<Source, "scaling">,
  band: number,
): Pick<ScaledBand, "scale" | "offset" | "scaledBy"> {
  const given = scaling.length === 1 ? scaling[0] : scaling[band - 1];
  if (given !== undefined && isScale(given.scale, given.offset)) {
    return { scale: given.scale, offset: given.offset, scaledBy: given.from };
  }
  const { scale, offset } = metadata.bands.get(band) ?? {};
  if ((scale === undefined && offset === undefined) || !isScale(scale ?? 1, offset ?? 0))
    return { scale: 1, offset: 0 };
  // Many programs write 1 and 0 where they know nothing.
  const says = (scale ?? 1) !== 1 || (offset ?? 0) !== 0;
  return { scale: scale ?? 1, offset: offset ?? 0, ...(says ? { scaledBy: "file" } : {}) };
}

const isScale = (scale: number, offset: number): boolean =>
  Number.isFinite(scale) && scale !== 0 && Number.isFinite(offset);
