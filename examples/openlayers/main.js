import "ol/ol.css";
import TileLayer from "ol/layer/Tile.js";
import OpenLayersMap from "ol/Map.js";
import { fromLonLat } from "ol/proj.js";
import ImageTile from "ol/source/ImageTile.js";
import View from "ol/View.js";
import { PooledEngine, Protocol } from "terracotta-web";

const protocol = new Protocol(new PooledEngine());
const url = new URL("../samples/elevation-float32.tif", location.href).href;
const style = new URLSearchParams({ url, stretch_range: "[1200,2400]", resampling: "nearest" });

const source = new ImageTile({
  interpolate: false,
  async loader(z, x, y) {
    const { image } = await protocol.answer(`terracotta://cog/tiles/${z}/${x}/${y}.png?${style}`);
    return createImageBitmap(image ? new ImageData(image.data, image.width, image.height) : new ImageData(256, 256));
  },
});

new OpenLayersMap({
  target: "map",
  layers: [new TileLayer({ source })],
  view: new View({ center: fromLonLat([7.09711409423143, 45.9205647075667]), zoom: 15 }),
});
