import { msg, str } from "@lit/localize";
import { type Layer, openedLayer } from "../layers/layer.ts";
import { type Scene, sceneFrame, sceneTitle } from "../layers/scene.ts";

/** The scene that a layer's histograms, presets and first look are of, where the layer has stepped to another one since. */
export function measuredElsewhere(layer: Layer): Scene | undefined {
  const measured = openedLayer(layer)?.measuredScene;
  if (layer.scene === undefined || measured === undefined) return undefined;
  return sceneFrame(measured) === sceneFrame(layer.scene) ? undefined : measured;
}

/** Which scene that is, in words. */
export function measuredNote(layer: Layer): string | undefined {
  const measured = measuredElsewhere(layer);
  return (
    measured && msg(str`Histogram and presets are those of ${sceneTitle(measured)}, so that all steps share one range.`)
  );
}
