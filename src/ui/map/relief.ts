import { type Map as MapLibreMap, NavigationControl, type RasterDEMTileSource } from "maplibre-gl";
import type { MapLayer, MapRelief } from "./map-layer.ts";
import { tileSize } from "./tile-size.ts";

/** Degrees by which the view is tilted when a landscape begins to stand. */
const firstPitch = 55;

/** Draws heights: as light and shade over the colours of their layers, and one of them as a landscape. */
export class ReliefLayers {
  readonly #map: MapLibreMap;
  /** Only shown while there is something to walk around. */
  readonly #compass = new NavigationControl({ showZoom: false, visualizePitch: true });
  #standing: string | undefined;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** Draws the shade of a layer, whose colours are drawn already; `hillshade ID` is then to be moved along with them. */
  draw({ id, relief, hidden, bounds }: MapLayer): void {
    const shade = `hillshade ${id}`;
    if (relief?.hillshade === undefined) {
      this.#removePart(shade);
      return;
    }
    this.#keepSource(shade, { ...relief, tiles: relief.shadeTiles }, bounds);
    if (this.#map.getLayer(shade) === undefined) this.#map.addLayer({ id: shade, type: "hillshade", source: shade });
    const { direction, strength } = relief.hillshade;
    this.#map.setPaintProperty(shade, "hillshade-illumination-anchor", "map");
    this.#map.setPaintProperty(shade, "hillshade-illumination-direction", direction);
    this.#map.setPaintProperty(shade, "hillshade-exaggeration", strength);
    this.#map.setLayoutProperty(shade, "visibility", hidden ? "none" : "visible");
  }

  remove(id: string): void {
    this.#removePart(`hillshade ${id}`);
  }

  /** Lets the uppermost of these layers stand that should, or lays the map flat. */
  stand(layers: readonly MapLayer[]): void {
    const standing = layers.findLast(
      ({ relief, hidden }) => !hidden && relief !== undefined && relief.exaggeration > 0,
    );
    const { relief } = standing ?? {};
    if (standing === undefined || relief === undefined) {
      this.#lie();
      return;
    }
    const source = `terrain ${standing.id}`;
    if (this.#standing !== undefined && this.#standing !== source) this.#letGo(this.#standing);
    // Beyond the bounds of a source MapLibre's ground is at 0 m, and edges would be walls; the tiles know the ground everywhere.
    this.#keepSource(source, relief);
    const { exaggeration } = relief;
    const now = this.#map.getTerrain();
    if (now?.source !== source || now.exaggeration !== exaggeration) this.#map.setTerrain({ source, exaggeration });
    if (this.#standing === undefined) this.#rise();
    this.#standing = source;
  }

  #rise(): void {
    this.#map.addControl(this.#compass, "top-right");
    this.#map.dragRotate.enable();
    this.#map.keyboard.enableRotation();
    this.#map.touchZoomRotate.enableRotation();
    this.#map.touchPitch.enable();
    // A link may have come with a tilt of its own.
    if (this.#map.getPitch() === 0) this.#map.easeTo({ pitch: firstPitch });
  }

  #lie(): void {
    if (this.#standing === undefined) return;
    this.#letGo(this.#standing);
    this.#standing = undefined;
    this.#map.removeControl(this.#compass);
    this.#map.dragRotate.disable();
    this.#map.keyboard.disableRotation();
    this.#map.touchZoomRotate.disableRotation();
    this.#map.touchPitch.disable();
    this.#map.easeTo({ pitch: 0, bearing: 0 });
  }

  #letGo(source: string): void {
    this.#map.setTerrain(null);
    this.#map.removeSource(source);
  }

  /** Terrain and shade each have a source: MapLibre draws them at different zooms. */
  #keepSource(id: string, { tiles, maximumZoom }: MapRelief, bounds: MapLayer["bounds"] = [-180, -90, 180, 90]): void {
    const [west, south, east, north] = bounds;
    const source = this.#map.getSource(id) as RasterDEMTileSource | undefined;
    if (source === undefined) {
      this.#map.addSource(id, {
        type: "raster-dem",
        tiles: [tiles],
        tileSize,
        encoding: "terrarium",
        maxzoom: maximumZoom,
        bounds: west > east ? [-180, south, 180, north] : [west, south, east, north],
      });
    } else if (source.tiles[0] !== tiles) source.setTiles([tiles]);
  }

  #removePart(id: string): void {
    if (this.#map.getLayer(id)) this.#map.removeLayer(id);
    if (this.#map.getSource(id)) this.#map.removeSource(id);
  }
}
