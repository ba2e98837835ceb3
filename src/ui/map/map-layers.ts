import type { GeoJSONSource, ImageSource, Map as MapLibreMap, RasterTileSource } from "maplibre-gl";
import type { Bounds } from "../../core/geo/bounds.ts";
import { Frames } from "./frames.ts";
import { layersOnTop } from "./layers-on-top.ts";
import type { MapLayer } from "./map-layer.ts";
import { outlineOf } from "./outline.ts";
import { ReliefLayers } from "./relief.ts";
import { Repaints } from "./repaints.ts";
import { setRasterPaint, setVisible } from "./set-property.ts";
import { tileSize } from "./tile-size.ts";
import { tileSourceType } from "./tile-source.ts";

/** Draws layers on a map whose style is loaded, and keeps them as they should be. */
export class MapLayers {
  readonly #map: MapLibreMap;
  readonly #relief: ReliefLayers;
  readonly #repaints: Repaints;
  readonly #frames: Frames;
  #outlineColor: string;
  #drawn: readonly MapLayer[] = [];

  /** `framesChanged` is told how many layers wait for their next picture. */
  constructor(map: MapLibreMap, outlineColor: string, framesChanged: (underWay: number) => void = () => undefined) {
    this.#map = map;
    this.#frames = new Frames(map, framesChanged);
    this.#relief = new ReliefLayers(map);
    this.#repaints = new Repaints(map);
    this.#outlineColor = outlineColor;
  }

  /** Draws these layers, from the bottom to the top, and no others. */
  show(wanted: readonly MapLayer[]): void {
    const before = new Map(this.#drawn.map((layer) => [layer.id, layer]));
    for (const { id } of this.#drawn) if (!wanted.some((layer) => layer.id === id)) this.#remove(id);
    this.#drawn = wanted;
    for (const layer of wanted) this.#drawLayer(layer, before.get(layer.id));
    this.#arrange(wanted);
    this.#relief.stand(wanted);
  }

  setOutlineColor(color: string): void {
    this.#outlineColor = color;
    for (const { id } of this.#drawn) this.#map.setPaintProperty(`outline ${id}`, "line-color", color);
  }

  /** Takes away the coarse pictures of layers whose tiles are there. */
  removePreviews(): void {
    for (const { id, tiles } of this.#drawn) if (tiles !== undefined) this.#removePart(`preview ${id}`);
  }

  /** Puts what is drawn in its order, where it is in another: every move makes MapLibre draw a frame. */
  #arrange(layers: readonly MapLayer[]): void {
    const parts = layers.flatMap(({ id }) => [`preview ${id}`, ...this.#frames.parts(id), `hillshade ${id}`]);
    const outlines = layers.map(({ id }) => `outline ${id}`);
    const order = [...parts, ...outlines, ...layersOnTop].filter((id) => this.#map.getLayer(id));
    const known = new Set(order);
    const now = this.#map.getLayersOrder().filter((id) => known.has(id));
    if (order.join("\n") !== now.join("\n")) for (const id of order) this.#map.moveLayer(id);
  }

  #drawLayer(layer: MapLayer, before: MapLayer | undefined): void {
    if (layer === before) return;
    this.#drawOutline(layer, before);
    this.#drawPreview(layer, before);
    this.#drawTiles(layer, before);
    this.#relief.draw(layer);
  }

  #drawOutline(layer: MapLayer, before: MapLayer | undefined): void {
    const id = `outline ${layer.id}`;
    const data: GeoJSON.Feature = { type: "Feature", geometry: outlineOf(layer.footprint), properties: {} };
    if (before === undefined) {
      this.#map.addSource(id, { type: "geojson", data });
      const paint = { "line-color": this.#outlineColor, "line-width": 1.5, "line-opacity": 0.9 };
      this.#map.addLayer({ id, source: id, type: "line", paint });
    } else if (before.footprint !== layer.footprint) {
      (this.#map.getSource(id) as GeoJSONSource).setData(data);
    }
    setVisible(this.#map, id, layer.outlined && !layer.hidden);
  }

  #drawPreview(layer: MapLayer, before: MapLayer | undefined): void {
    const id = `preview ${layer.id}`;
    if (layer.preview === undefined || layer.preview !== before?.preview) this.#removePart(id);
    if (layer.preview === undefined) return;
    if (layer.preview !== before?.preview) {
      const { data, width, height, bounds } = layer.preview;
      this.#map.addSource(id, { type: "image", coordinates: corners(bounds) });
      (this.#map.getSource(id) as ImageSource).updateImage({ image: new ImageData(data, width, height) });
      this.#map.addLayer({ id, source: id, type: "raster", paint: { "raster-fade-duration": 0 } });
    }
    if (this.#map.getLayer(id) === undefined) return;
    setRasterPaint(this.#map, id, "raster-opacity", layer.opacity);
    setVisible(this.#map, id, !layer.hidden);
  }

  #drawTiles(layer: MapLayer, before: MapLayer | undefined): void {
    if (layer.tiles === undefined) return;
    const isStep = before?.tiles !== undefined && before.frame !== layer.frame;
    const id = isStep ? this.#frames.begin(layer.id) : (this.#frames.parts(layer.id).at(-1) as string);
    const source = this.#map.getSource(id) as RasterTileSource | undefined;
    if (source === undefined) {
      const [west, south, east, north] = layer.bounds;
      this.#map.addSource(id, {
        type: tileSourceType as "raster",
        tiles: [layer.tiles],
        tileSize,
        maxzoom: layer.maximumZoom,
        // MapLibre knows no box across the antimeridian: the whole belt, most of whose tiles are empty at once.
        bounds: west > east ? [-180, south, 180, north] : [west, south, east, north],
        ...(layer.attribution === undefined ? {} : { attribution: layer.attribution }),
      });
      const paint = { "raster-fade-duration": 0, "raster-opacity-transition": { duration: 0 } };
      this.#map.addLayer({ id, source: id, type: "raster", paint });
    } else if (before?.attempt !== layer.attempt) {
      source.setTiles([layer.tiles]);
    } else if (before.tiles !== layer.tiles) {
      this.#repaints.show(id, layer.tiles);
    }
    this.#frames.setOpacity(layer.id, layer.opacity);
    for (const part of this.#frames.parts(layer.id)) {
      setRasterPaint(this.#map, part, "raster-resampling", layer.smooth ? "linear" : "nearest");
      setVisible(this.#map, part, !layer.hidden);
    }
  }

  #remove(id: string): void {
    for (const part of ["outline", "preview"]) this.#removePart(`${part} ${id}`);
    this.#frames.remove(id);
    this.#relief.remove(id);
  }

  #removePart(id: string): void {
    if (this.#map.getLayer(id)) this.#map.removeLayer(id);
    if (this.#map.getSource(id)) this.#map.removeSource(id);
  }
}

type Corner = [longitude: number, latitude: number];

/** The corners of a box in degrees, clockwise from the north-west; a box across the antimeridian runs on beyond 180°. */
function corners([west, south, east, north]: Bounds): [Corner, Corner, Corner, Corner] {
  const end = west > east ? east + 360 : east;
  return [
    [west, north],
    [end, north],
    [end, south],
    [west, south],
  ];
}
