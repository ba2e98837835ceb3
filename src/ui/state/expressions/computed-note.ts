import { msg, str } from "@lit/localize";
import { formatNumber } from "../format.ts";
import type { Layer } from "../layers/layer.ts";
import { unscaledIndexName } from "./sensor-spectrum.ts";

/** Values that use less of the range than this share look alike. */
const leastShare = 0.25;

/**
 * What a person should know of the values of an expression that are in view: that all are the same, or that the range, which an index
 * keeps so that its colours mean the same everywhere, is wide for them; or that an index is computed of stored values. Undefined where there is nothing to tell.
 */
export function computedNote(layer: Layer): string | undefined {
  const { expression, computed, style } = layer;
  const name = unscaledIndexName(layer);
  if (name !== undefined)
    return msg(
      str`This is ${name} of stored values. Of reflectances, as the button below computes it, it has other values.`,
    );
  const statistics = computed?.expression === expression ? computed?.statistics : undefined;
  if (expression === undefined || statistics === undefined || style?.kind !== "singleband") return undefined;
  const { minimum, maximum, percentiles } = statistics;
  if (minimum === maximum)
    return msg(str`Every value in view is ${formatNumber(minimum)}: there is nothing to tell apart.`);
  const [low, high] = style.range;
  if (typeof low !== "number" || typeof high !== "number") return undefined;
  const [least = minimum, greatest = maximum] = [percentiles[2], percentiles[98]];
  if (greatest - least >= leastShare * Math.abs(high - low)) return undefined;
  const [from, to] = [formatNumber(least, 3), formatNumber(greatest, 3)];
  return msg(
    str`Most values in view lie from ${from} to ${to}, a small part of this range: “Fit to view” tells them apart.`,
  );
}
