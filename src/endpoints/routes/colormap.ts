import { colormapEntries } from "../../core/color/colormap-entries.ts";
import { colormap as namedColormap } from "../../core/color/colormaps/colormap.ts";
import { toColormap } from "../../core/color/colormaps/to-colormap.ts";
import { endpoint } from "../request/endpoint.ts";
import { integer, json, required, withDefault } from "../request/parameter.ts";
import { refusal } from "../request/refusal.ts";
import { colormapParameter, explicitName, paletteName, toNumbers } from "../request/style-parameters.ts";

/** One for each value of a range of 16 bits with a sign, and more. */
const mostValues = 100_001;

/** `colormap`: values across a range and their colours, for a legend. */
export const colormap = endpoint({
  path: "colormap",
  summary: "Values across a range, and the colours that they are drawn in",
  parameters: {
    stretch_range: required(
      json({
        description: "The first value and the last one: [low, high], two numbers; inverted where low is above high",
        schema: { type: "array", items: { type: "number" }, minItems: 2, maxItems: 2 },
        allowed: "[low, high], two numbers",
        check: toNumbers,
      }),
    ),
    colormap: colormapParameter,
    num_values: withDefault(integer("How many values", 1, mostValues), 255),
  },
  combine({ stretch_range: range, colormap: choice, num_values: count }) {
    if (choice === paletteName || choice === explicitName) {
      throw refusal("colormap", choice, "a colormap of a range of values");
    }
    return { range, choice, count };
  },
  async answer(_, { query: { range, choice, count } }) {
    const colormap = typeof choice === "string" ? await namedColormap(choice) : toColormap(choice);
    return { json: { colormap: colormapEntries({ range, colormap, count }) } };
  },
});
