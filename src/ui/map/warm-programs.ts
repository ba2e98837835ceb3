import type { LayerSpecification, Map as MapLibreMap } from "maplibre-gl";

const source = "warm";
/** Fully transparent things are not drawn at all. */
const faint = 0.004;

/** A layer of each kind that the basemap and the marks of the page have. */
const layers: readonly LayerSpecification[] = [
  {
    id: "warm fill",
    type: "fill",
    source,
    paint: { "fill-opacity": faint, "fill-color": "#888", "fill-outline-color": "#999" },
  },
  { id: "warm line", type: "line", source, paint: { "line-opacity": faint } },
  { id: "warm circle", type: "circle", source, paint: { "circle-opacity": faint, "circle-stroke-width": 2 } },
  {
    id: "warm symbol",
    type: "symbol",
    source,
    layout: { "text-field": "·", "text-font": ["sans-serif"], "text-allow-overlap": true },
    paint: { "text-opacity": faint, "text-halo-color": "#888", "text-halo-width": 1 },
  },
];

/**
 * Draws things that nobody sees, once the map is at rest: MapLibre makes its program for a kind of layer with the first one that comes into
 * view, which would be in the middle of a movement. Without a graphics card that takes a quarter of a second.
 */
export function warmPrograms(map: MapLibreMap): void {
  map.once("idle", () => {
    const { lng, lat } = map.getCenter();
    const ring = [
      [lng, lat],
      [lng + 1e-6, lat],
      [lng, lat + 1e-6],
      [lng, lat],
    ];
    map.addSource(source, { type: "geojson", data: { type: "Polygon", coordinates: [ring] } });
    for (const layer of layers) map.addLayer(layer);
    map.once("idle", () => {
      for (const { id } of layers) map.removeLayer(id);
      map.removeSource(source);
    });
  });
}
