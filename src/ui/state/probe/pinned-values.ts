import { msg, str } from "@lit/localize";
import { evaluateExpression, parseExpression } from "../../../core/expression/expression.ts";
import type { BandInfo, FileInfo, PointValues } from "../../../engine/engine.ts";
import { formatNumber, formatValue, shownUnit } from "../format.ts";
import { type Layer, openedLayer } from "../layers/layer.ts";
import { bandNames } from "../layers/layer-url.ts";
import { probedBands } from "./probe-bands.ts";

/** Digits that tell any two floats of 32 bits apart. */
const exactDigits = 9;

/** A stored value of a band as a person reads it: with its class, or scaled, with its unit. */
export function valueWords(layer: Layer, value: number | null, band: BandInfo | undefined): string {
  if (value === null) return msg("No data");
  const label = classLabel(layer, value);
  if (label !== undefined) return `${formatNumber(value, exactDigits)} · ${label}`;
  const { scale = 1, offset = 0 } = band ?? {};
  const unit = shownUnit(band?.unit);
  const words = formatValue(value * scale + offset, unit, exactDigits);
  return scale === 1 && offset === 0 ? words : msg(str`${words} (stored ${formatNumber(value, exactDigits)})`);
}

/** The class that a value has in the style, in the sample's own list, or in the file. */
function classLabel(layer: Layer, value: number): string | undefined {
  const { style, sample } = layer;
  const styled =
    style?.kind === "classes"
      ? style.classes.find(({ low, high }) => (low === high ? value === low : value >= low && value < high))?.label
      : undefined;
  return (
    styled || sample?.labels?.[value] || openedLayer(layer)?.classes?.find((found) => found.value === value)?.label
  );
}

/** What a layer shows at a pinned place, in words: the bands of its style, or what its expression makes of their values. */
export function shownWords(layer: Layer, info: FileInfo, { values }: PointValues): string {
  const { expression } = layer;
  if (expression !== undefined) return formatOrNone(computed(expression, layer, values));
  const bands = probedBands(layer, info).map(({ band }) => band ?? 1);
  return bands.map((band) => valueWords(layer, values[band - 1] ?? null, info.bands[band - 1])).join(" / ");
}

const formatOrNone = (value: number | null): string =>
  value === null ? msg("No data") : formatNumber(value, exactDigits);

/** An expression over the values of one pixel; null where it has no value. */
function computed(expression: string, layer: Layer, values: PointValues["values"]): number | null {
  const names = bandNames(layer, values.length);
  const parsed = parseExpression(expression, names);
  const operands = parsed.operands.map((name) => values[names.indexOf(name)] ?? null);
  const masks = operands.map((value) => Uint8Array.of(value === null ? 0 : 255));
  const bands = operands.map((value) => Float64Array.of(value ?? 0));
  const mask = Uint8Array.of(masks.every(([opacity]) => opacity === 255) ? 255 : 0);
  const result = evaluateExpression(parsed, { width: 1, height: 1, bands, mask, masks });
  return result.mask[0] ? (result.bands[0]?.[0] ?? null) : null;
}
