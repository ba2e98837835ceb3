import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from "maplibre-gl";

const source = "warm shape";
/** Fully transparent things are not drawn at all. */
const faint = 0.004;

/** A layer of each kind that a movement may bring into view. */
const layers: readonly LayerSpecification[] = [
  {
    id: "warm fill",
    type: "fill",
    source,
    paint: { "fill-opacity": faint, "fill-color": "#888", "fill-outline-color": "#999" },
  },
  { id: "warm line", type: "line", source, paint: { "line-opacity": faint } },
  {
    id: "warm symbol",
    type: "symbol",
    source,
    layout: { "text-field": "·", "text-font": ["sans-serif"], "text-allow-overlap": true },
    paint: { "text-opacity": faint, "text-halo-color": "#888", "text-halo-width": 1 },
  },
];

/**
 * Draws things that nobody sees until the first data are there: MapLibre makes its program for a kind of layer with the first one that comes
 * into view, which would be in the middle of a movement. Without a graphics card that takes a quarter of a second.
 */
export function warmPrograms(map: MapLibreMap): void {
  map.once("style.load", () => {
    map.addSource(source, { type: "geojson", data: shapeInView(map) });
    for (const layer of layers) map.addLayer(layer);
    const follow = () => void (map.getSource(source) as GeoJSONSource | undefined)?.setData(shapeInView(map));
    map.on("moveend", follow);
    map.once("idle", () => {
      map.off("moveend", follow);
      for (const { id } of layers) if (map.getLayer(id)) map.removeLayer(id);
      if (map.getSource(source)) map.removeSource(source);
    });
  });
}

/** A triangle of some pixels: what is smaller, MapLibre leaves out. */
function shapeInView(map: MapLibreMap): GeoJSON.Polygon {
  const { lng, lat } = map.getCenter();
  const size = 10 / 2 ** map.getZoom();
  const ring = [
    [lng, lat],
    [lng + size, lat],
    [lng, lat + size / 2],
    [lng, lat],
  ];
  return { type: "Polygon", coordinates: [ring] };
}
