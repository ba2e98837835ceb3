import type { Map as MapLibreMap } from "maplibre-gl";

const id = "warm lines";

/**
 * Draws a line that nobody sees, once the map is at rest: MapLibre makes its program for lines with the first one, which would otherwise
 * come into view in the middle of a movement. Without a graphics card that takes a quarter of a second.
 */
export function warmLines(map: MapLibreMap): void {
  map.once("idle", () => {
    const { lng, lat } = map.getCenter();
    const coordinates = [-1e-6, 1e-6].map((step) => [lng + step, lat + step]);
    const data: GeoJSON.LineString = { type: "LineString", coordinates };
    map.addSource(id, { type: "geojson", data });
    // Fully transparent lines are not drawn at all.
    map.addLayer({ id, type: "line", source: id, paint: { "line-opacity": 0.004 } });
    map.once("idle", () => {
      map.removeLayer(id);
      map.removeSource(id);
    });
  });
}
