import type { StretchRange } from "../../core/color/style.ts";
import { drawingRoutes, pixelSelectionParameter } from "../drawing/drawing-routes.ts";
import { required, text } from "../request/parameter.ts";
import { refusal } from "../request/refusal.ts";
import { colorTransformParameter, rangeParameter, resamplingParameter } from "../request/style-parameters.ts";

const band = (color: string) => required(text(`Value of the last key that is shown ${color}`));
const range = (color: string) => rangeParameter(`The values shown of the ${color} one, high not below low`);

/** `rgb/<all keys but the last>/…`: three datasets as red, green and blue. */
export const rgb = drawingRoutes({
  name: "rgb",
  subject: "three datasets as red, green and blue; with * in a key of mosaics",
  parameters: {
    r: band("red"),
    g: band("green"),
    b: band("blue"),
    r_range: range("red"),
    g_range: range("green"),
    b_range: range("blue"),
    color_transform: colorTransformParameter(3),
    resampling: resamplingParameter,
    pixel_selection: pixelSelectionParameter,
  },
  combine({ r, g, b, r_range, g_range, b_range, color_transform: transforms, resampling, pixel_selection }) {
    for (const [name, range] of Object.entries({ r_range, g_range, b_range })) checkRange(name, range);
    const ranges = [r_range, g_range, b_range] as const;
    return {
      style: { kind: "rgb", bands: [1, 2, 3], ranges, ...(transforms && { transforms }), resampling },
      pixelSelection: pixel_selection,
      bands: [r, g, b],
    };
  },
});

function checkRange(name: string, [low, high]: StretchRange): void {
  if (typeof low !== "number" || typeof high !== "number" || low <= high) return;
  throw refusal(name, JSON.stringify([low, high]), "[low, high] with high not below low");
}
