import { msg } from "@lit/localize";
import type { StyleSpecification } from "maplibre-gl";
import { mapColors } from "./map-style.ts";

/** The layers of the built-in basemap, from the bottom to the top. */
export const builtInLayers: readonly string[] = ["water", "land", "borders", "names"];

/** A style with the basemap of `next`, and above it whatever `current` draws besides its own basemap. */
export function withBasemap(
  next: StyleSpecification,
  current: StyleSpecification | undefined,
  currentBasemap: readonly string[],
): { readonly style: StyleSpecification; readonly basemapLayers: readonly string[] } {
  const overlays = current?.layers.filter(({ id }) => !currentBasemap.includes(id)) ?? [];
  const kept = new Set(overlays.map(({ id }) => id));
  const basemap = next.layers.filter(({ id }) => !kept.has(id));
  const sources = { ...next.sources };
  for (const layer of overlays) {
    const source = "source" in layer && typeof layer.source === "string" ? layer.source : undefined;
    const found = source === undefined ? undefined : current?.sources[source];
    if (source !== undefined && found !== undefined) sources[source] = found;
  }
  return { style: { ...next, sources, layers: [...basemap, ...overlays] }, basemapLayers: basemap.map(({ id }) => id) };
}

/** The basemap's layers over empty sources: no font, sprite or tile from anywhere; labels are drawn with local fonts. */
export function emptyStyle(dark: boolean): StyleSpecification {
  const colors = mapColors(dark);
  const data: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };
  return {
    version: 8,
    sources: {
      land: { type: "geojson", data, attribution: msg("Basemap: Natural Earth"), maxzoom: 8 },
      borders: { type: "geojson", data, maxzoom: 8 },
      names: { type: "geojson", data, maxzoom: 8 },
      highlight: { type: "geojson", data },
      pin: { type: "geojson", data },
    },
    layers: [
      { id: "water", type: "background", paint: { "background-color": colors.water } },
      {
        id: "land",
        type: "fill",
        source: "land",
        // The outline of the fill: a line layer of the coast would double the work of a frame.
        paint: { "fill-color": colors.land, "fill-outline-color": colors.coast },
      },
      { id: "borders", type: "line", source: "borders", paint: { "line-color": colors.border, "line-width": 1 } },
      {
        id: "names",
        type: "symbol",
        source: "names",
        filter: ["<=", ["get", "rank"], ["step", ["zoom"], 14, 2, 40, 3, 90, 4, 260]],
        layout: {
          "text-field": ["get", "name"],
          "text-font": ["sans-serif"],
          "text-size": ["interpolate", ["linear"], ["zoom"], 1, 11, 5, 14],
          "text-max-width": 7,
          "symbol-sort-key": ["get", "rank"],
        },
        paint: { "text-color": colors.text, "text-halo-color": colors.halo, "text-halo-width": 1.2 },
      },
      {
        id: "highlight",
        type: "line",
        source: "highlight",
        paint: { "line-color": colors.outline, "line-width": 3 },
      },
      {
        id: "pin",
        type: "circle",
        source: "pin",
        paint: {
          "circle-radius": 6,
          "circle-color": "#ffffff",
          "circle-stroke-color": "#1a1a1a",
          "circle-stroke-width": 2.5,
        },
      },
    ],
  };
}
