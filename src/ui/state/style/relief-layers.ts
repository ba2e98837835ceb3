import type { Style } from "../../../core/color/style.ts";
import type { FileInfo } from "../../../engine/engine.ts";
import type { MapRelief } from "../../map/map-layer.ts";
import { type Layer, openedLayer } from "../layers/layer.ts";
import { layerUrl } from "../layers/layer-url.ts";
import type { Relief } from "./relief.ts";

/** Where light comes from and how strong shade is, unless somebody says otherwise. */
export const reliefDefaults = { direction: 335, shade: 0.5 } as const;

/** The most that a landscape is heightened. */
export const mostExaggeration = 5;

/** The layers with the relief of one of them changed. Only one at a time stands up: MapLibre has one terrain. */
export function withRelief(layers: readonly Layer[], id: string, relief: Relief | undefined): readonly Layer[] {
  const stands = relief !== undefined && relief.exaggeration > 0;
  return layers.map((layer) => {
    if (layer.id === id) return { ...layer, relief };
    if (!stands || layer.relief === undefined || layer.relief.exaggeration === 0) return layer;
    return { ...layer, relief: layer.relief.hillshade ? { ...layer.relief, exaggeration: 0 } : undefined };
  });
}

/** What the map has to draw of a layer's heights: those of the band that its style shows, or of the first one where that shows more. */
export function mapRelief(
  { relief, style, scene, source, expression }: Layer,
  { zooms }: FileInfo,
): MapRelief | undefined {
  if (relief === undefined || style === undefined) return undefined;
  const band = style.kind === "rgb" || expression !== undefined ? 1 : style.band;
  const heights: Style = { kind: "terrain", band, encoding: "terrarium" };
  const { direction = reliefDefaults.direction, shade = reliefDefaults.shade } = relief;
  return {
    tiles: layerUrl({ source, scene, expression: undefined }, heights),
    // Only heights of the file are shaded: what is laid around them for the landscape to stand on is nobody's measurement.
    shadeTiles: layerUrl({ source, scene, expression: undefined }, { ...heights, ground: 0 }),
    maximumZoom: Math.min(24, zooms[1]),
    hillshade: relief.hillshade ? { direction, strength: shade } : undefined,
    exaggeration: Math.min(mostExaggeration, relief.exaggeration),
  };
}

/** Whether a layer's values are heights, as far as its file tells: it then begins in the colours of terrain. */
export function isElevation(layer: Layer): boolean {
  return layer.expression === undefined && openedLayer(layer)?.firstLook.isElevation === true;
}
