import { drawingRoutes, pixelSelectionParameter } from "../drawing/drawing-routes.ts";
import { encodingParameter, groundParameter, resamplingParameter } from "../request/style-parameters.ts";

/** `terrain/<keys…>/…`: the heights of a dataset as colours, for a source of MapLibre's type `raster-dem`. */
export const terrain = drawingRoutes({
  name: "terrain",
  subject: "heights as colours that raster-dem sources read, with * in a key of a mosaic",
  outside:
    "opaque everywhere: around a dataset and in its gaps lies the nearest height, which sinks to the lowest within a quarter of its size; around a mosaic lies its lowest",
  parameters: {
    encoding: encodingParameter,
    ground: groundParameter,
    resampling: resamplingParameter,
    pixel_selection: pixelSelectionParameter,
  },
  combine: ({ encoding, ground, resampling, pixel_selection }) => ({
    style: { kind: "terrain", band: 1, encoding, ground, resampling },
    pixelSelection: pixel_selection,
  }),
});
