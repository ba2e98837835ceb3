import { Deck } from "@deck.gl/core";
import { TileLayer } from "@deck.gl/geo-layers";
import { BitmapLayer } from "@deck.gl/layers";
import { PooledEngine, Protocol } from "terracotta-web";

const protocol = new Protocol(new PooledEngine());
const url = new URL("../samples/elevation-float32.tif", location.href).href;
const style = new URLSearchParams({ url, stretch_range: "[1200,2400]", resampling: "nearest" });

const elevation = new TileLayer({
  id: "elevation",
  tileSize: 256,
  async getTileData({ index: { x, y, z }, signal }) {
    const { image } = await protocol.answer(`terracotta://cog/tiles/${z}/${x}/${y}.png?${style}`, signal);
    return image && new ImageData(image.data, image.width, image.height);
  },
  renderSubLayers({ id, data, tile }) {
    const [[west, south], [east, north]] = tile.boundingBox;
    const textureParameters = { minFilter: "nearest", magFilter: "nearest" };
    return data && new BitmapLayer({ id, image: data, bounds: [west, south, east, north], textureParameters });
  },
});

new Deck({
  parent: document.getElementById("map"),
  initialViewState: { longitude: 7.09711409423143, latitude: 45.9205647075667, zoom: 14 },
  controller: true,
  layers: [elevation],
});
