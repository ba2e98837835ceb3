import { drawingRoutes, pixelSelectionParameter } from "../drawing/drawing-routes.ts";
import {
  bandStyle,
  colormapParameter,
  colorTransformParameter,
  explicitColorMapParameter,
  rangeParameter,
  resamplingParameter,
} from "../request/style-parameters.ts";

/** `singleband/<keys…>/…`: a dataset, coloured. */
export const singleband = drawingRoutes({
  name: "singleband",
  subject: "a dataset, or with * in a key a mosaic",
  parameters: {
    stretch_range: rangeParameter("The values shown, inverted where low is above high"),
    colormap: colormapParameter,
    explicit_color_map: explicitColorMapParameter,
    color_transform: colorTransformParameter(1),
    resampling: resamplingParameter,
    pixel_selection: pixelSelectionParameter,
  },
  combine({ stretch_range: range, color_transform: transforms, resampling, colormap, explicit_color_map, ...query }) {
    const style = bandStyle({ band: 1, range, transforms, resampling }, colormap, explicit_color_map);
    return { style, pixelSelection: query.pixel_selection };
  },
});
