import type { Bounds } from "../../../core/geo/bounds.ts";

/** A page that shows tiles in MapLibre. */
export const maplibreCode = (
  url: string,
  [west, south, east, north]: Bounds,
): string => `import * as maplibregl from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import maplibreWorker from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import { PooledEngine, Protocol } from "terracotta-web";

maplibregl.setWorkerUrl(maplibreWorker);
maplibregl.addProtocol("terracotta", new Protocol(new PooledEngine()).tile);
const map = new maplibregl.Map({
  container: "map",
  bounds: ${JSON.stringify([west, south, east < west ? east + 360 : east, north].map(rounded))},
  style: {
    version: 8,
    sources: { raster: { type: "raster", tileSize: 256, tiles: [${JSON.stringify(url)}] } },
    layers: [{ id: "raster", type: "raster", source: "raster" }],
  },
});
`;

/** A layer of Leaflet, added to a `map` that is there. */
export const leafletCode = (url: string): string => `import L from "leaflet";
import { PooledEngine, Protocol } from "terracotta-web";

const protocol = new Protocol(new PooledEngine());
const Terracotta = L.GridLayer.extend({
  createTile({ z, x, y }, done) {
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = 256;
    const url = ${JSON.stringify(url)};
    protocol.answer(url.replace("{z}", z).replace("{x}", x).replace("{y}", y)).then(({ image }) => {
      if (image) canvas.getContext("2d").putImageData(new ImageData(image.data, image.width, image.height), 0, 0);
      done(null, canvas);
    }, done);
    return canvas;
  },
});
new Terracotta().addTo(map);
`;

/** A layer of OpenLayers, added to a `map` that is there. */
export const openLayersCode = (url: string): string => `import TileLayer from "ol/layer/Tile.js";
import ImageTile from "ol/source/ImageTile.js";
import { PooledEngine, Protocol } from "terracotta-web";

const protocol = new Protocol(new PooledEngine());
const url = ${JSON.stringify(url)};
const source = new ImageTile({
  async loader(z, x, y) {
    const { image } = await protocol.answer(url.replace("{z}", z).replace("{x}", x).replace("{y}", y));
    const pixels = image ? new ImageData(image.data, image.width, image.height) : new ImageData(256, 256);
    return createImageBitmap(pixels);
  },
});
map.addLayer(new TileLayer({ source }));
`;

const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
