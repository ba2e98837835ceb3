import { drawingLayers } from "./drawing.ts";
import { drawnLayers } from "./drawn-shape.ts";

/** Parts of the map that stay above all layers, from the bottom to the top. */
export const layersOnTop: readonly string[] = ["highlight", ...drawnLayers, ...drawingLayers, "pin"];
