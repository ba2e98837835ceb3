import { Map as MapLibreMap } from "maplibre-gl";
import "./compare-map.css";
import { layerOfTiles } from "./frames.ts";
import type { MapLayer } from "./map-layer.ts";
import { MapLayers } from "./map-layers.ts";
import { type SecondMap, setSecondMap } from "./second-map.ts";
import { baseOf, StyleMirror } from "./style-mirror.ts";
import { warmPrograms } from "./warm-programs.ts";

/** Where what is shown begins: 0 to 1 along the part of the map that nothing covers. */
type Clip = number | "all" | "nothing";

/** Names the credits of what only the second map shows, among those of the first. */
const creditsId = "compare credits";

/**
 * A second map over the first: the same place, the same basemap, pin and drawings, other layers; clipped at the left. It follows the
 * first one's camera in the same frame, and takes no events of its own.
 */
export class CompareMap implements SecondMap {
  readonly map: MapLibreMap;
  readonly #first: MapLibreMap;
  readonly #container: HTMLElement;
  readonly #layers: MapLayers;
  readonly #mirror: StyleMirror;
  readonly #stop = new AbortController();
  #wanted: readonly MapLayer[] = [];
  #ready = false;
  #moved = false;
  #credits = "";
  #clipped: Clip = 0.5;

  /** `failed` is told of tiles that could not be drawn. */
  constructor(first: MapLibreMap, failed: (layerId: string, error: unknown) => void) {
    this.#first = first;
    this.#container = document.createElement("div");
    this.#container.className = "compare-map";
    this.#container.inert = true;
    first.getCanvasContainer().after(this.#container);
    this.map = new MapLibreMap({
      container: this.#container,
      style: baseOf(first),
      ...cameraOf(first),
      attributionControl: false,
      interactive: false,
      maxZoom: first.getMaxZoom(),
      maxPitch: first.getMaxPitch(),
      fadeDuration: 0,
    });
    this.#layers = new MapLayers(this.map, outlineColor(first));
    this.#mirror = new StyleMirror(first, this.map);
    setSecondMap(first, this);
    warmPrograms(this.map);
    this.map.once("style.load", () => {
      this.#ready = true;
      this.#mirror.sync();
      this.#layers.show(this.#wanted);
      this.#follow();
    });
    this.map.on("idle", () => this.#layers.removePreviews());
    this.map.on("render", () => {
      this.#container.ariaBusy = String(!this.map.areTilesLoaded());
    });
    this.map.on("error", (event) => {
      const sourceId = "sourceId" in event ? String(event.sourceId) : "";
      const layerId = layerOfTiles(sourceId);
      if (layerId !== undefined) failed(layerId, event.error);
    });
  }

  /** Draws these layers, from the bottom to the top, and no others. */
  show(layers: readonly MapLayer[]): void {
    this.#wanted = layers;
    if (this.#ready) this.#layers.show(layers);
    this.#credit(layers);
  }

  /** Shows what lies to the right of a place: 0 to 1 along the part of the map that nothing covers; all of it, or nothing. */
  clip(from: Clip): void {
    this.#clipped = from;
    const { style } = this.#container;
    style.visibility = from === "nothing" ? "hidden" : "visible";
    style.clipPath =
      typeof from === "number" ? `inset(0 0 0 calc(var(--map-start) + (100% - var(--map-start)) * ${from}))` : "none";
  }

  get left(): number {
    const { clientWidth } = this.#container;
    if (this.#clipped === "all") return 0;
    if (this.#clipped === "nothing") return clientWidth;
    const start = document.createElement("div");
    start.style.cssText = "position: absolute; width: var(--map-start)";
    this.#container.append(start);
    const covered = start.offsetWidth;
    start.remove();
    return covered + (clientWidth - covered) * this.#clipped;
  }

  /** Ends it and frees what the graphics card holds for it. */
  remove(): void {
    this.#stop.abort();
    setSecondMap(this.#first, undefined);
    this.map.remove();
    this.#container.remove();
    this.#removeCredits();
  }

  /** Keeps camera and basemap those of the first map. */
  #follow(): void {
    const first = this.#first;
    const follow = () => {
      this.map.jumpTo(cameraOf(first));
      this.#moved = true;
    };
    const render = () => {
      if (this.#mirror.sync()) this.#layers.setOutlineColor(outlineColor(first));
      // Not a frame later: the two would part at the divider.
      if (this.#moved) this.map.redraw();
      this.#moved = false;
    };
    const restyled = () => {
      this.#mirror.stale = true;
    };
    const changed = ({ source }: { readonly source?: { readonly type: string } }) => {
      if (source?.type === "geojson") this.#mirror.stale = true;
    };
    follow();
    const subscriptions = [
      first.on("move", follow),
      first.on("resize", follow),
      first.on("render", render),
      first.on("styledata", restyled),
      first.on("sourcedata", changed),
    ];
    this.#stop.signal.addEventListener("abort", () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
    });
  }

  #credit(layers: readonly MapLayer[]): void {
    const known = layers.map(({ attribution }) => attribution).filter((credit) => credit !== undefined);
    const credits = [...new Set(known)].join(" | ");
    if (credits === this.#credits) return;
    this.#credits = credits;
    this.#removeCredits();
    if (credits === "") return;
    const data: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };
    this.#first.addSource(creditsId, { type: "geojson", data, attribution: credits });
    this.#first.addLayer({ id: creditsId, type: "line", source: creditsId });
  }

  #removeCredits(): void {
    if (this.#first.getLayer(creditsId)) this.#first.removeLayer(creditsId);
    if (this.#first.getSource(creditsId)) this.#first.removeSource(creditsId);
  }
}

const cameraOf = (map: MapLibreMap) => ({
  center: map.getCenter(),
  zoom: map.getZoom(),
  bearing: map.getBearing(),
  pitch: map.getPitch(),
});

/** The colour that the first map outlines with, which depends on the theme. */
function outlineColor(first: MapLibreMap): string {
  return first.getLayer("highlight") ? String(first.getPaintProperty("highlight", "line-color")) : "#a8431f";
}
