import type { DataType } from "../raster/raster.ts";
import { itemRule } from "./item-rule.ts";
import { type BandFacts, type BandRule, bandRule } from "./product-rules.ts";

/**
 * What a band's stored values mean by the metadata of its file, or else by its product's name: what a file says itself is surer. Undefined
 * where nothing is known, and for types that the product does not have: floats are scaled already, bytes are pictures made of it.
 */
export function describedRule(facts: BandFacts & { readonly dataType: DataType }): BandRule | undefined {
  const { items = {}, band, dataType } = facts;
  const named = bandRule(facts);
  const file = facts.url.split(/[?#]/, 1)[0]?.split("/").at(-1) ?? "";
  const said = itemRule(items, band === "" ? file : band);
  const rule =
    said === undefined ? named : { quantity: named?.quantity ?? ("other" as const), unit: named?.unit, ...said };
  if (rule === undefined || (rule.scale === 1 && rule.offset === 0)) return rule;
  if (!/^u?int/.test(dataType)) return undefined;
  return rule.quantity === "reflectance" && /int8$/.test(dataType) ? undefined : rule;
}
