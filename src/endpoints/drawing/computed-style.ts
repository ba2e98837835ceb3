import type { ColorTransform } from "../../core/color/color-transform.ts";
import type { ColorClass, StretchRange, Style } from "../../core/color/style.ts";
import { failure } from "../../core/errors.ts";
import { longestText } from "../../core/expression/expression.ts";
import type { ResamplingMethod } from "../../core/raster/resampling.ts";
import { json, type Parameter, text } from "../request/parameter.ts";
import { refusal } from "../request/refusal.ts";
import { bandStyle, type ColormapChoice, explicitName, paletteName, toRange } from "../request/style-parameters.ts";

/** `expression` of operands that the description names. */
export function expressionParameter(operands: string): Parameter<string | undefined> {
  const described = text(`What is computed of ${operands}, as (v1 - v2) / (v1 + v2)`);
  return { ...described, schema: { type: "string", maxLength: longestText } };
}

const allowed = "[low, high], two numbers, high above low";

/** `stretch_range` of what is computed, of which nobody knows percentiles. */
export const computedRangeParameter = json({
  description: "The values shown: [low, high], two numbers, high above low. Needed unless colormap=explicit",
  schema: { type: "array", items: { type: "number" }, minItems: 2, maxItems: 2 },
  allowed,
  check: toComputedRange,
});

/** The style of what is computed, which is band 1. Throws INVALID_ARGUMENT. */
export function computedStyle({ stretch_range: range, colormap, ...query }: ComputedStyleQuery): Style {
  if (colormap === paletteName) throw refusal("colormap", colormap, "any other: what is computed has no palette");
  if (range === undefined && colormap !== explicitName) {
    throw failure("INVALID_ARGUMENT", 'The parameter "stretch_range" is missing', {
      details: { parameter: "stretch_range" },
    });
  }
  const { color_transform: transforms, resampling } = query;
  return bandStyle({ band: 1, range: range ?? [0, 1], transforms, resampling }, colormap, query.explicit_color_map);
}

interface ComputedStyleQuery {
  readonly stretch_range: StretchRange<number> | undefined;
  readonly colormap: ColormapChoice;
  readonly explicit_color_map: readonly ColorClass[] | undefined;
  readonly color_transform: readonly ColorTransform[] | undefined;
  readonly resampling: ResamplingMethod | undefined;
}

function toComputedRange(value: unknown): StretchRange<number> | undefined {
  const [low, high] = toRange(value) ?? [];
  return typeof low === "number" && typeof high === "number" && high > low ? [low, high] : undefined;
}
