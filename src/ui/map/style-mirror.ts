import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import { layersOnTop } from "./layers-on-top.ts";

/** What `MapLayers` draws, a part and a layer's id; and what nobody sees: credits and warmed programs. */
const ofLayers = /^(tiles|preview|outline|hillshade|terrain|compare|warm) /;

/** The style of a map without its layers of data: basemap, pin, drawings. */
export function baseOf(map: MapLibreMap): StyleSpecification {
  const { terrain: _, ...style } = map.getStyle();
  const sources = Object.entries(style.sources).filter(([id]) => !ofLayers.test(id));
  return {
    ...style,
    sources: Object.fromEntries(sources),
    layers: style.layers.filter(({ id }) => !ofLayers.test(id)),
  };
}

/** Keeps the base of one map as that of another, whatever changes there. */
export class StyleMirror {
  /** Whether something may have changed since the last look. */
  stale = true;
  readonly #from: MapLibreMap;
  readonly #to: MapLibreMap;
  readonly #data = new Map<string, unknown>();
  readonly #layers = new Map<string, string>();

  /** `to` was made with the base of `from`. */
  constructor(from: MapLibreMap, to: MapLibreMap) {
    this.#from = from;
    this.#to = to;
  }

  /** Takes over what has changed; whether anything had. */
  sync(): boolean {
    if (!this.stale) return false;
    this.stale = false;
    const { sources, layers } = baseOf(this.#from);
    const sourcesChanged = this.#syncSources(sources);
    const layersChanged = this.#syncLayers(layers);
    for (const id of [...this.#data.keys()].filter((id) => sources[id] === undefined)) {
      this.#to.removeSource(id);
      this.#data.delete(id);
    }
    return sourcesChanged || layersChanged;
  }

  #syncSources(sources: StyleSpecification["sources"]): boolean {
    let changed = false;
    for (const [id, source] of Object.entries(sources)) {
      const data = source.type === "geojson" ? source.data : undefined;
      const there = this.#to.getSource(id);
      if (there === undefined) this.#to.addSource(id, source);
      else if (data === this.#data.get(id) && this.#data.has(id)) continue;
      else if (source.type === "geojson") (there as GeoJSONSource).setData(source.data);
      this.#data.set(id, data);
      changed = true;
    }
    return changed;
  }

  #syncLayers(layers: readonly LayerSpecification[]): boolean {
    let changed = false;
    for (const id of [...this.#layers.keys()].filter((id) => !layers.some((layer) => layer.id === id))) {
      this.#to.removeLayer(id);
      this.#layers.delete(id);
      changed = true;
    }
    for (const layer of layers) {
      const text = JSON.stringify(layer);
      if (this.#layers.get(layer.id) === text) continue;
      this.#layers.set(layer.id, text);
      if (this.#to.getLayer(layer.id) === undefined) this.#to.addLayer(layer, this.#above(layer.id));
      else setProperties(this.#to, layer);
      changed = true;
    }
    return changed;
  }

  /** The layer that a new one must lie below: of the basemap the lowest of the data and of what stays above them. */
  #above(id: string): string | undefined {
    if (layersOnTop.includes(id)) return undefined;
    return this.#to.getLayersOrder().find((other) => ofLayers.test(other) || layersOnTop.includes(other));
  }
}

/** Gives a layer that is there the looks of another. */
function setProperties(map: MapLibreMap, { id, paint, layout }: LayerSpecification): void {
  for (const [name, value] of Object.entries(paint ?? {})) map.setPaintProperty(id, name as "fill-color", value);
  for (const [name, value] of Object.entries(layout ?? {})) map.setLayoutProperty(id, name as "visibility", value);
}
