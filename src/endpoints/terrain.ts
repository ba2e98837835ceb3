import { drawingRoutes, pixelSelectionParameter } from "./drawing-routes.ts";
import { encodingParameter, resamplingParameter } from "./style-parameters.ts";

/** `terrain/<keys…>/…`: the heights of a dataset as colours, for a source of MapLibre's type `raster-dem`. */
export const terrain = drawingRoutes({
  name: "terrain",
  subject: "heights as colours that raster-dem sources read, opaque everywhere; with * in a key of a mosaic",
  parameters: {
    encoding: encodingParameter,
    resampling: resamplingParameter,
    pixel_selection: pixelSelectionParameter,
  },
  combine: ({ encoding, resampling, pixel_selection }) => ({
    style: { kind: "terrain", band: 1, encoding, resampling },
    pixelSelection: pixel_selection,
  }),
});
