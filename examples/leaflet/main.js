import L from "leaflet";
import "leaflet/dist/leaflet.css";
import { PooledEngine, Protocol } from "terracotta-web";

const protocol = new Protocol(new PooledEngine());
const url = new URL("../samples/elevation-float32.tif", location.href).href;
const style = new URLSearchParams({ url, stretch_range: "[1200,2400]", resampling: "nearest" });

const Terracotta = L.GridLayer.extend({
  createTile({ x, y, z }, done) {
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = 256;
    protocol.answer(`terracotta://cog/tiles/${z}/${x}/${y}.png?${style}`).then(({ image }) => {
      if (image) canvas.getContext("2d").putImageData(new ImageData(image.data, image.width, image.height), 0, 0);
      done(null, canvas);
    }, done);
    return canvas;
  },
});

const map = L.map("map", { center: [45.9205647075667, 7.09711409423143], zoom: 15 });
new Terracotta().addTo(map);
