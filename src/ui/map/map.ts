import {
  type AddProtocolAction,
  AttributionControl,
  addProtocol,
  type GeoJSONSource,
  Map as MapLibreMap,
  type MapMouseEvent,
  NavigationControl,
  ScaleControl,
  setMaxParallelImageRequests,
  setWorkerUrl,
} from "maplibre-gl";
import type { Place, View } from "./view.ts";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import type { Bounds } from "../../core/geo/bounds.ts";
import { mercatorLatitude, type Tile, tileAt } from "../../core/geo/tile.ts";
import { loadBasemap } from "./basemap.ts";
import { builtInLayers, emptyStyle, withBasemap } from "./basemap-style.ts";
import { controlWords } from "./control-words.ts";
import { countedTiles } from "./counted-tiles.ts";
import type { MapLayer } from "./map-layer.ts";
import { MapLayers } from "./map-layers.ts";
import { mapColors } from "./map-style.ts";
import { secondMapOver } from "./second-map.ts";
import { tileSize } from "./tile-size.ts";
import { addTileSource } from "./tile-source.ts";
import { warmPrograms } from "./warm-programs.ts";

/** What the map tells: places in degrees, longitudes wrapped into ±180. */
export interface MapListener {
  moved(view: View): void;
  hovered(place: PointedPlace | undefined): void;
  clicked(place: PointedPlace): void;
  tilesInFlight(count: number): void;
  /** Layers whose last picture is held until the next one is complete. */
  framesUnderWay(count: number): void;
  tileFailed(layerId: string, error: unknown): void;
  tileCame(layerId: string): void;
  /** A style of the user's could not be loaded. */
  basemapFailed(address: string): void;
}

/** A place that somebody points at. */
export interface PointedPlace extends Place {
  /** Whether the map that lies over this one is seen there. */
  readonly onOther: boolean;
}

/** Screen pixels that other elements cover at each side. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface MapViewOptions {
  readonly container: HTMLElement;
  readonly protocol: { readonly name: string; readonly tile: AddProtocolAction };
  readonly view: View | undefined;
  readonly dark: boolean;
  readonly listener: MapListener;
}

setWorkerUrl(workerUrl);
// The engine itself orders and merges reads, the better the more of a view it knows.
setMaxParallelImageRequests(64);

/** The map: draws layers and the basemap, and reports where the person looks and points. The only user of MapLibre. */
export class MapView {
  readonly map: MapLibreMap;
  readonly #listener: MapListener;
  readonly #layers: MapLayers;
  #wanted: readonly MapLayer[] = [];
  #ready = false;
  #dark: boolean;
  #basemap = true;
  /** Layers of the basemap: the built-in one, or a style of the user's. */
  #basemapLayers: readonly string[] = builtInLayers;
  #basemapAddress: string | undefined;

  constructor({ container, protocol, view, dark, listener }: MapViewOptions) {
    this.#listener = listener;
    this.#dark = dark;
    addProtocol(
      protocol.name,
      countedTiles(protocol.tile, (count) => listener.tilesInFlight(count)),
    );
    addTileSource(protocol.tile);
    this.map = new MapLibreMap({
      container,
      style: emptyStyle(dark),
      locale: controlWords(),
      center: view ? [view.longitude, view.latitude] : [8, 24],
      zoom: view?.zoom ?? 1.6,
      bearing: view?.bearing ?? 0,
      pitch: view?.pitch ?? 0,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      maxZoom: 24,
      fadeDuration: 0,
    });
    this.#layers = new MapLayers(this.map, mapColors(dark).outline, (count) => listener.framesUnderWay(count));
    this.map.touchZoomRotate.disableRotation();
    this.map.keyboard.disableRotation();
    this.map.addControl(new NavigationControl({ showCompass: false }), "top-right");
    this.map.addControl(new AttributionControl({ compact: true }), "bottom-right");
    this.map.addControl(new ScaleControl({ maxWidth: 96 }), "bottom-right");
    // Folded until asked for: the credits of several files would cover the map. MapLibre unfolds what is not yet compact.
    container.querySelector(".maplibregl-ctrl-attrib")?.classList.add("maplibregl-compact");
    container.querySelector(".maplibregl-ctrl-attrib")?.removeAttribute("open");
    this.map.on("style.load", () => {
      this.#ready = true;
      this.#layers.show(this.#wanted);
      if (this.#basemapLayers === builtInLayers) void this.#loadBasemap("coarse").then(() => this.#refineBasemap());
    });
    warmPrograms(this.map);
    this.#report();
  }

  /** Draws these layers, from the bottom to the top, and no others. */
  show(layers: readonly MapLayer[]): void {
    this.#wanted = layers;
    if (this.#ready) this.#layers.show(layers);
  }

  /** Shows the whole box at once, without the tiles on the way there. */
  fit([west, south, east, north]: Bounds, padding: Padding): void {
    const clamp = (latitude: number) => Math.max(-mercatorLatitude, Math.min(mercatorLatitude, latitude));
    const end = west > east ? east + 360 : east;
    const box: [number, number, number, number] = [west, clamp(south), end, clamp(north)];
    this.map.fitBounds(box, { padding, animate: false, maxZoom: 20 });
  }

  /** Moves the map up, until a place lies under none of these boxes of the window. */
  keepInSight({ longitude, latitude }: Place, covers: readonly DOMRect[]): void {
    const { x, y } = this.map.project([longitude, latitude]);
    const tops = covers.filter(({ left, right, top, bottom }) => x > left && x < right && y > top - 12 && y < bottom);
    const by = y - Math.min(...tops.map(({ top }) => top)) + 28;
    // There is nothing to be seen above what reaches to the top.
    if (tops.length > 0 && y - by > 40) this.map.panBy([0, by], { duration: 250 });
  }

  look({ zoom, latitude, longitude, bearing = 0, pitch = 0 }: View): void {
    this.map.jumpTo({ zoom, center: [longitude, latitude], bearing, pitch });
  }

  /** Tilts and turns the view by degrees, as far as the map allows it. */
  tilt({ pitch, bearing }: { readonly pitch: number; readonly bearing: number }): void {
    const { map } = this;
    const wanted = Math.max(0, Math.min(map.getMaxPitch(), map.getPitch() + pitch));
    map.easeTo({ pitch: wanted, bearing: map.getBearing() + bearing });
  }

  /** Marks the pinned place, or none. */
  mark(pinned: Place | undefined): void {
    const data: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };
    if (pinned) {
      const geometry: GeoJSON.Point = { type: "Point", coordinates: [pinned.longitude, pinned.latitude] };
      data.features.push({ type: "Feature", geometry, properties: {} });
    }
    (this.map.getSource("pin") as GeoJSONSource | undefined)?.setData(data);
  }

  /** Outlines an area in EPSG:4326 above everything else, or none. Not filled: colours below it stay what they are. */
  highlight(area: GeoJSON.Polygon | undefined): void {
    const features: GeoJSON.Feature[] = area ? [{ type: "Feature", geometry: area, properties: {} }] : [];
    const data: GeoJSON.FeatureCollection = { type: "FeatureCollection", features };
    (this.map.getSource("highlight") as GeoJSONSource | undefined)?.setData(data);
  }

  get center(): Place {
    return place(this.map.getCenter());
  }

  /** The tile that is drawn at a place for a source of 256-pixel tiles up to `maximumZoom`. */
  tileUnder({ longitude, latitude }: Place, maximumZoom: number): Tile {
    const zoom = Math.round(this.map.getZoom() + Math.log2(512 / tileSize));
    return tileAt(longitude, latitude, Math.max(0, Math.min(maximumZoom, zoom)));
  }

  /** The tiles that cover the view for such a source, each once. */
  tilesInView(maximumZoom: number): readonly Tile[] {
    const bounds = this.map.getBounds();
    const {
      x: left,
      y: top,
      z,
    } = this.tileUnder({ longitude: bounds.getWest(), latitude: bounds.getNorth() }, maximumZoom);
    const { y: bottom } = this.tileUnder({ longitude: bounds.getEast(), latitude: bounds.getSouth() }, maximumZoom);
    const count = 2 ** z;
    const columns = Math.min(count, Math.ceil(((bounds.getEast() - bounds.getWest()) / 360) * count) + 1);
    const tiles: Tile[] = [];
    for (let y = top; y <= bottom; y++) {
      for (let i = 0; i < columns; i++) tiles.push({ z, x: (left + i) % count, y });
    }
    return tiles;
  }

  showBasemap(shown: boolean): void {
    this.#basemap = shown;
    if (!this.#ready) return;
    const isBuiltIn = this.#basemapLayers === builtInLayers;
    for (const id of this.#basemapLayers) {
      // The built-in one leaves its ground.
      if (isBuiltIn && id === "water") this.map.setPaintProperty(id, "background-color", this.#water());
      else this.map.setLayoutProperty(id, "visibility", shown ? "visible" : "none");
    }
  }

  /** Puts a MapLibre style, or without one the built-in basemap, below what the page draws. A style that cannot be loaded changes nothing. */
  useBasemap(address: string | undefined): void {
    this.map.setStyle(address ?? emptyStyle(this.#dark), {
      transformStyle: (current, next) => {
        const { style, basemapLayers } = withBasemap(next, current ?? emptyStyle(this.#dark), this.#basemapLayers);
        this.#basemapLayers = address === undefined ? builtInLayers : basemapLayers;
        return style;
      },
    });
    this.#basemapAddress = address;
    this.map.once("styledata", () => this.showBasemap(this.#basemap));
    if (address === undefined) void this.#loadBasemap("coarse").then(() => this.#refineBasemap());
  }

  setDark(dark: boolean): void {
    if (dark === this.#dark) return;
    this.#dark = dark;
    if (!this.#ready) return;
    const colors = mapColors(dark);
    this.#layers.setOutlineColor(colors.outline);
    this.map.setPaintProperty("highlight", "line-color", colors.outline);
    if (this.#basemapLayers !== builtInLayers) return;
    this.map.setPaintProperty("water", "background-color", this.#water());
    this.map.setPaintProperty("land", "fill-color", colors.land);
    this.map.setPaintProperty("land", "fill-outline-color", colors.coast);
    this.map.setPaintProperty("borders", "line-color", colors.border);
    this.map.setPaintProperty("names", "text-color", colors.text);
    this.map.setPaintProperty("names", "text-halo-color", colors.halo);
  }

  #water(): string {
    const colors = mapColors(this.#dark);
    return this.#basemap ? colors.water : colors.land;
  }

  #report(): void {
    const { map } = this;
    const listener = this.#listener;
    map.on("moveend", () => {
      const { lng, lat } = map.getCenter();
      const [bearing, pitch] = [map.getBearing(), map.getPitch()];
      const turned = bearing === 0 && pitch === 0 ? {} : { bearing, pitch };
      listener.moved({ zoom: map.getZoom(), latitude: lat, longitude: lng, ...turned });
    });
    const pointed = ({ lngLat, point }: MapMouseEvent): PointedPlace => {
      const second = secondMapOver(map);
      return { ...place(lngLat), onOther: second !== undefined && point.x >= second.left };
    };
    map.on("mousemove", (event) => listener.hovered(pointed(event)));
    map.on("mouseout", () => listener.hovered(undefined));
    map.on("click", (event) => listener.clicked(pointed(event)));
    map.on("idle", () => this.#layers.removePreviews());
    const layerOf = (sourceId: string) => /^(?:tiles|hillshade|terrain) (\S+)/.exec(sourceId)?.[1];
    map.on("sourcedata", ({ sourceId, tile }) => {
      const id = tile?.state === "loaded" ? layerOf(sourceId) : undefined;
      if (id !== undefined) listener.tileCame(id);
    });
    map.on("error", (event) => {
      const id = layerOf("sourceId" in event ? String(event.sourceId) : "");
      if (id !== undefined) listener.tileFailed(id, event.error);
      const { url } = event.error as { readonly url?: unknown };
      if (url !== undefined && url === this.#basemapAddress) listener.basemapFailed(this.#basemapAddress);
    });
  }

  async #loadBasemap(detail: "coarse" | "fine"): Promise<void> {
    const { land, borders, names } = await loadBasemap(detail);
    const set = (id: string, data: GeoJSON.GeoJSON) =>
      (this.map.getSource(id) as GeoJSONSource | undefined)?.setData(data);
    set("land", land);
    set("borders", borders);
    if (detail === "coarse") set("names", names);
  }

  /** The finer coast is fetched only when somebody looks close enough to see it. */
  #refineBasemap(): void {
    const check = () => {
      if (this.map.getZoom() < 3.5) return;
      this.map.off("moveend", check);
      const load = () => void this.#loadBasemap("fine").catch(() => undefined);
      if ("requestIdleCallback" in window) requestIdleCallback(load, { timeout: 2000 });
      else setTimeout(load, 500);
    };
    this.map.on("moveend", check);
    check();
  }
}

const place = (position: { lng: number; lat: number }): Place => ({
  longitude: ((((position.lng + 180) % 360) + 360) % 360) - 180,
  latitude: position.lat,
});
