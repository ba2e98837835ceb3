import type { FileInfo } from "../../../engine/engine.ts";
import type { MapLayer } from "../../map/map-layer.ts";
import { mapRelief } from "../style/relief-layers.ts";
import { shownResampling } from "../style/shown-resampling.ts";
import { type Layer, layerInfo } from "./layer.ts";
import { layerUrl } from "./layer-url.ts";
import { sceneFrame } from "./scene.ts";

/** What the map has to draw for a layer; undefined while its place is not known. Equal layers give equal objects. */
export const mapLayer = memoize((layer: Layer, selected: boolean): MapLayer | undefined => {
  const info = layerInfo(layer);
  if (info === undefined) return undefined;
  return {
    id: layer.id,
    tiles: layer.style && layerUrl(layer, layer.style),
    bounds: info.bounds,
    maximumZoom: highestZoom(info),
    opacity: layer.opacity,
    hidden: layer.hidden,
    smooth: layer.style !== undefined && !["nearest", "mode"].includes(shownResampling(layer.style)),
    outlined: selected || layer.opening.status === "measuring",
    footprint: info.footprint,
    preview: layer.preview,
    relief: mapRelief(layer, info),
    attribution: layer.sample?.credit,
    frame: layer.scene && sceneFrame(layer.scene),
    attempt: layer.attempt,
  };
});

/** Two zooms beyond full resolution: pixels get sharp edges, and no byte more is read. */
export const highestZoom = ({ zooms }: FileInfo): number => Math.min(24, zooms[1] + 2);

/** Keeps one answer for each layer object and flag. */
function memoize<Answer>(work: (layer: Layer, flag: boolean) => Answer): (layer: Layer, flag: boolean) => Answer {
  const answers = [new WeakMap<Layer, { answer: Answer }>(), new WeakMap<Layer, { answer: Answer }>()] as const;
  return (layer, flag) => {
    const kept = answers[flag ? 1 : 0];
    let entry = kept.get(layer);
    if (entry === undefined) {
      entry = { answer: work(layer, flag) };
      kept.set(layer, entry);
    }
    return entry.answer;
  };
}
