import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import fineUrl from "world-atlas/countries-50m.json?url";
import coarseUrl from "world-atlas/countries-110m.json?url";
import { unrollGeometry } from "./unroll.ts";

/** Land, borders and country names of the world, from the Natural Earth data in the package world-atlas. */
export interface Basemap {
  readonly land: GeoJSON.FeatureCollection;
  readonly borders: GeoJSON.Geometry;
  /** Points with `name` and `rank` (0 the largest country). */
  readonly names: GeoJSON.FeatureCollection<GeoJSON.Point, CountryName>;
}

export interface CountryName {
  readonly name: string;
  readonly rank: number;
}

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;

/** Loads the basemap from the page's own files: 1:110 million for the world, 1:50 million for a closer look. */
export async function loadBasemap(detail: "coarse" | "fine"): Promise<Basemap> {
  const response = await fetch(detail === "coarse" ? coarseUrl : fineUrl);
  const atlas = (await response.json()) as Atlas;
  const { countries, land } = atlas.objects;
  const features = feature(atlas, countries).features;
  const places = features.flatMap(({ geometry, properties }) => {
    const place = labelPlace(unrollGeometry(geometry));
    return place === undefined ? [] : [{ ...place, name: properties.name }];
  });
  places.sort((one, other) => other.area - one.area);
  return {
    land: {
      type: "FeatureCollection",
      features: feature(atlas, land).features.map((part) => ({ ...part, geometry: unrollGeometry(part.geometry) })),
    },
    borders: unrollGeometry(mesh(atlas, countries, (one, other) => one !== other)),
    names: {
      type: "FeatureCollection",
      features: places.map(({ position, name }, rank) => ({
        type: "Feature",
        geometry: { type: "Point", coordinates: position },
        properties: { name, rank },
      })),
    },
  };
}

/** The centroid and the area (square degrees, only for order) of the largest part of a country. */
function labelPlace(geometry: GeoJSON.Geometry): { position: GeoJSON.Position; area: number } | undefined {
  const parts =
    geometry.type === "Polygon" ? [geometry.coordinates] : geometry.type === "MultiPolygon" ? geometry.coordinates : [];
  let best: { position: GeoJSON.Position; area: number } | undefined;
  for (const [ring = []] of parts) {
    let area = 0;
    let x = 0;
    let y = 0;
    for (let i = 1; i < ring.length; i++) {
      const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
      const [x2 = 0, y2 = 0] = ring[i] ?? [];
      const cross = x1 * y2 - x2 * y1;
      area += cross;
      x += (x1 + x2) * cross;
      y += (y1 + y2) * cross;
    }
    if (area !== 0 && Math.abs(area) > (best?.area ?? 0)) {
      best = { position: [x / (3 * area), y / (3 * area)], area: Math.abs(area) };
    }
  }
  return best;
}
