import { msg, str } from "@lit/localize";
import { sceneFrame, sceneTitle } from "../layers/scene.ts";
import { type Layer, openedLayer } from "../page-state.ts";

/** Which scene histograms and presets are of, where the layer has stepped to another one; undefined where there is nothing to tell. */
export function measuredNote(layer: Layer): string | undefined {
  const measured = openedLayer(layer)?.measuredScene;
  if (layer.scene === undefined || measured === undefined) return undefined;
  if (sceneFrame(measured) === sceneFrame(layer.scene)) return undefined;
  return msg(str`Histogram and presets are those of ${sceneTitle(measured)}, so that all steps share one range.`);
}
