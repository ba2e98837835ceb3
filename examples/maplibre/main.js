import * as maplibregl from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import maplibreWorker from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import { PooledEngine, Protocol } from "terracotta-web";

maplibregl.setWorkerUrl(maplibreWorker);
const protocol = new Protocol(new PooledEngine());
maplibregl.addProtocol("terracotta", protocol.tile);

const url = new URL("../samples/elevation-float32.tif", location.href).href;
const style = new URLSearchParams({ url, stretch_range: "[1200,2400]", resampling: "nearest" });
const map = new maplibregl.Map({
  container: "map",
  center: [7.09711409423143, 45.9205647075667],
  zoom: 15,
  style: {
    version: 8,
    sources: { elevation: { type: "raster", tileSize: 256, url: `terracotta://cog/tilejson.json?${style}` } },
    layers: [{ id: "elevation", type: "raster", source: "elevation", paint: { "raster-resampling": "nearest" } }],
  },
});

map.on("click", async ({ lngLat: { lng, lat } }) => {
  const { json } = await protocol.answer(`terracotta://cog/point/${lng},${lat}?${new URLSearchParams({ url })}`);
  const text = json.values[0] === null ? "No data" : `${json.values[0].toFixed(1)} m`;
  new maplibregl.Popup().setLngLat([lng, lat]).setText(text).addTo(map);
});
