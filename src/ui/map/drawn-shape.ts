import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { placesAlong } from "../../core/geo/great-circle.ts";
import type { ProbeShape } from "../state/probe/probe-shape.ts";
import type { Place } from "./view.ts";

/** Blue between two white edges: it lies on data, so it is the same in light and dark. */
export const drawnColor = "#1a5fb4";
export const drawnEdgeColor = "#ffffff";

const id = "drawn";
/** The layers, from the bottom to the top. */
export const drawnLayers = ["drawn edge", "drawn line", "drawn place"] as const;
/** Places on a great circle: enough to look round on any screen. */
const placesOnLine = 256;
/** Edges of an area are straight in longitude and latitude: pieces of them, degrees. */
const longestPiece = 1;

/** Shows a line or an area, and a place on it, above all layers. */
export class DrawnShape {
  readonly #map: MapLibreMap;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  show(shape: ProbeShape | undefined, place: Place | undefined): void {
    const features: GeoJSON.Feature[] = [];
    if (shape) features.push({ type: "Feature", geometry: asDrawn(shape), properties: {} });
    if (place) {
      const geometry: GeoJSON.Point = { type: "Point", coordinates: [place.longitude, place.latitude] };
      features.push({ type: "Feature", geometry, properties: {} });
    }
    const source = this.#map.getSource(id) as GeoJSONSource | undefined;
    if (source === undefined && features.length === 0) return;
    const data: GeoJSON.FeatureCollection = { type: "FeatureCollection", features };
    if (source) source.setData(data);
    else this.#add(data);
  }

  #add(data: GeoJSON.FeatureCollection): void {
    const [edge, line, place] = drawnLayers;
    const joined = { "line-join": "round", "line-cap": "round" } as const;
    this.#map.addSource(id, { type: "geojson", data, tolerance: 0 });
    const paint = (color: string, width: number) => ({ "line-color": color, "line-width": width });
    this.#map.addLayer({ id: edge, source: id, type: "line", layout: joined, paint: paint(drawnEdgeColor, 5) });
    this.#map.addLayer({ id: line, source: id, type: "line", layout: joined, paint: paint(drawnColor, 2.5) });
    this.#map.addLayer({
      id: place,
      source: id,
      type: "circle",
      filter: ["==", ["geometry-type"], "Point"],
      paint: {
        "circle-radius": 6,
        "circle-color": drawnColor,
        "circle-stroke-color": drawnEdgeColor,
        "circle-stroke-width": 2.5,
      },
    });
  }
}

/** Where the shape runs on the flat map: great circles, or rings whose edges are cut so that they bend as they should. */
function asDrawn(shape: ProbeShape): GeoJSON.Geometry {
  if (shape.type === "LineString") {
    const places = placesAlong(shape.coordinates, placesOnLine);
    const corners = places.map(({ longitude, latitude }) => [longitude, latitude]);
    return { type: "LineString", coordinates: corners };
  }
  const rings = shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat();
  return { type: "MultiLineString", coordinates: rings.map(cutRing) };
}

function cutRing(ring: readonly GeoJSON.Position[]): GeoJSON.Position[] {
  const cut = ring.flatMap(([x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    const pieces = Math.max(1, Math.ceil(Math.max(Math.abs(nextX - x), Math.abs(nextY - y)) / longestPiece));
    return Array.from({ length: pieces }, (_, piece) => [
      x + ((nextX - x) * piece) / pieces,
      y + ((nextY - y) * piece) / pieces,
    ]);
  });
  return [...cut, ring[0] ?? []];
}
