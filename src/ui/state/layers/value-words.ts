import { msg, str } from "@lit/localize";
import type { BandRule } from "../../../core/radiometry/product-rules.ts";
import { meaningOf, type ScaledBand } from "../../../core/radiometry/scaling.ts";
import { formatNumber } from "../format.ts";

/** `stored × 0.0001 + 5`; empty where values are as they are stored. */
export function scaleText({ scale, offset }: Partial<Pick<ScaledBand, "scale" | "offset">> = {}): string {
  const factor = scale === undefined || scale === 1 ? "" : ` × ${factorText(scale)}`;
  const sign = (offset ?? 0) < 0 ? "−" : "+";
  const summand = offset === undefined || offset === 0 ? "" : ` ${sign} ${formatNumber(Math.abs(offset), 9)}`;
  return factor + summand === "" ? "" : msg(str`stored${factor}${summand}`);
}

/** As handbooks write factors: 0.0000275, not 2.75e−5. */
const factorText = (scale: number): string =>
  scale > 1e-6 && scale < 1e-4 ? String(Number(scale.toPrecision(6))) : formatNumber(scale, 9);

/** Who says what values mean. */
export function sourceWords(meaning: BandRule | ScaledBand): string {
  if ("product" in meaning) return msg(str`As in ${meaning.product}.`);
  const { scaledBy } = meaning;
  if (scaledBy === "user") return msg("Given by hand.");
  if (scaledBy === "document") return msg("The document that lists the file (STAC) gives this scale.");
  return msg("The file gives this scale.");
}

/** How stored values become those of a quantity, and who says so; empty where nobody does, or values are stored as they are. */
export function meaningWords(band: ScaledBand): string {
  const meaning = meaningOf(band);
  const text = scaleText(meaning);
  if (meaning === undefined || text === "") return "";
  const unit = meaning.unit === undefined ? "" : ` ${meaning.unit}`;
  return `${text}${unit}. ${sourceWords(meaning)}`;
}
