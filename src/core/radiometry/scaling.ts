import type { BandRule } from "./product-rules.ts";

/** How stored values become those of a quantity: `value · scale + offset`, in a unit. */
export interface Scaling {
  readonly scale: number;
  readonly offset: number;
  readonly unit?: string | undefined;
  /** Who says so in the place of the file: a person, or a document that describes it (STAC). */
  readonly from: "user" | "document";
}

/** What is known of a band's values: the numbers in force, who says so, and what its product is known for. */
export interface ScaledBand {
  readonly scale: number;
  readonly offset: number;
  readonly unit?: string | undefined;
  /** Undefined where nobody says anything: scale is 1 and offset 0. */
  readonly scaledBy?: "user" | "document" | "file" | "product" | undefined;
  readonly rule?: BandRule | undefined;
}

/** What the values of a band mean, by the surest source: a person, a document, the file's own scale, its product. Undefined: nobody knows. */
export function meaningOf(band: ScaledBand): BandRule | ScaledBand | undefined {
  if (band.scaledBy === "product") return band.rule;
  if (band.scaledBy !== undefined) return band;
  // Whoever made a band by hand, without saying who gave its scale.
  if (band.scale !== 1 || band.offset !== 0) return { ...band, scaledBy: "file" };
  return band.rule;
}

/**
 * A band as values of it are shown: in the unit of a product that is no reflectance (a temperature, an index), where neither file nor document
 * says how. Reflectances are shown as they are stored, which is how people know them.
 */
export function shownBand<B extends ScaledBand>(band: B): B {
  const { rule, scaledBy } = band;
  if (rule === undefined || rule.quantity === "reflectance") return band;
  if (scaledBy === undefined && band.scale === 1 && band.offset === 0) {
    const { scale, offset } = rule;
    return { ...band, scale, offset, unit: band.unit ?? rule.unit, scaledBy: "product" };
  }
  return { ...band, unit: band.unit ?? (scaledBy === "user" ? undefined : rule.unit) };
}
