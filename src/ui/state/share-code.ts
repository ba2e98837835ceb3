import { resolveStyle } from "../../core/color/stretch.ts";
import type { Style } from "../../core/color/style.ts";
import type { Bounds } from "../../core/geo/bounds.ts";
import { layerUrl } from "./layer-url.ts";
import { type Layer, layerInfo, openedLayer } from "./page-state.ts";
import { withoutSecrets } from "./secrets.ts";

/** A way to use a layer elsewhere. `text` is what to copy; `missing` says why there is none. */
export interface SharedCode {
  readonly id: string;
  readonly title: string;
  readonly text: string | undefined;
  /** What to know before using it, or why it cannot be. */
  readonly note: string;
}

/** Where the library is described. */
const install = "npm install terracotta-web maplibre-gl";

/** Every way to use a layer elsewhere. */
export function sharedCode(layer: Layer): readonly SharedCode[] {
  const { source, scene, style } = layer;
  if (style === undefined) return [];
  if (source.blob !== undefined) {
    const note = "A file of this computer has no address that others could use.";
    return [{ id: "tiles", title: "Tile address", text: undefined, note }];
  }
  const url = layerUrl({ ...layer, source: { ...source, url: withoutSecrets(source.url).url } }, style);
  const bounds = layerInfo(layer)?.bounds ?? [-180, -85, 180, 85];
  const needsCatalog =
    scene === undefined
      ? ""
      : ` Its catalog must be loaded there: export it as JSON and follow it, as the library's README tells.`;
  return [
    {
      id: "tiles",
      title: "Tile address",
      text: url,
      note: `For any map with Terracotta Web's protocol.${needsCatalog}`,
    },
    { id: "maplibre", title: "MapLibre", text: maplibreCode(url, bounds), note: `After ${install}.${needsCatalog}` },
    {
      id: "leaflet",
      title: "Leaflet",
      text: leafletCode(url),
      note: `After npm install terracotta-web leaflet.${needsCatalog}`,
    },
    {
      id: "openlayers",
      title: "OpenLayers",
      text: openLayersCode(url),
      note: `After npm install terracotta-web ol.${needsCatalog}`,
    },
    terracottaCode(layer, style),
    titilerCode(layer, style),
  ];
}

/** An element that shows the page in another one. */
export const embedCode = (link: string): string =>
  `<iframe src="${escapeAttribute(embedLink(link))}" title="Map" width="800" height="500" style="border: 0" allow="fullscreen" loading="lazy"></iframe>`;

/** The link that shows the map alone. */
export function embedLink(link: string): string {
  const url = new URL(link);
  url.searchParams.set("embed", "");
  return url.href.replace("embed=", "embed");
}

const maplibreCode = (
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

const leafletCode = (url: string): string => `import L from "leaflet";
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

const openLayersCode = (url: string): string => `import TileLayer from "ol/layer/Tile.js";
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

/** The same picture by a Terracotta server that has the catalog. */
function terracottaCode(layer: Layer, style: Style): SharedCode {
  const shared = { id: "terracotta", title: "Terracotta server" };
  const refuse = (note: string) => ({ ...shared, text: undefined, note });
  const { scene } = layer;
  if (scene === undefined) return refuse("Terracotta finds files by keys: show the dataset from a catalog first.");
  if (scene.values.some((value) => value.includes("*"))) return refuse("Terracotta's server has no mosaics.");
  const url = layerUrl({ ...layer, scene: { ...scene, catalogId: "" } }, inNumbers(layer, style));
  const [path = "", query = ""] = url.replace(/^terracotta:\/\/(?:catalogs\/\/)?/, "").split("?");
  const parameters = new URLSearchParams(query);
  const left = ["resampling", "pixel_selection"].filter((name) => parameters.has(name));
  for (const name of left) parameters.delete(name);
  const note = "Put your server's address in the place of the host.";
  const text = `https://terracotta.example.org/${path}?${parameters}`;
  return { ...shared, text, note: left.length === 0 ? note : `${note} Its resampling is the server's setting.` };
}

/** The same picture by a TiTiler server. */
function titilerCode(layer: Layer, style: Style): SharedCode {
  const shared = { id: "titiler", title: "TiTiler server" };
  const refuse = (note: string) => ({ ...shared, text: undefined, note });
  const { scene, source, expression } = layer;
  if (scene !== undefined && (style.kind === "rgb" || expression !== undefined)) {
    return refuse("TiTiler reads one file at a time: several files need its STAC or mosaic routes.");
  }
  if (scene?.values.some((value) => value.includes("*"))) return refuse("TiTiler needs a MosaicJSON for this.");
  const numbers = inNumbers(layer, style);
  const parameters = new URLSearchParams({ url: withoutSecrets(source.url).url });
  if (expression !== undefined) parameters.set("expression", expression);
  if (style.resampling !== undefined) parameters.set("resampling", style.resampling);
  if (source.nodata !== undefined) parameters.set("nodata", String(source.nodata).toLowerCase());
  const bandOf = (band: number) => String(scene === undefined ? band : (layer.band ?? 1));
  if (numbers.kind === "rgb") {
    for (const band of numbers.bands) parameters.append("bidx", bandOf(band));
    for (const range of numbers.ranges) parameters.append("rescale", range.join(","));
  } else if (numbers.kind === "singleband") {
    if (expression === undefined) parameters.set("bidx", bandOf(numbers.band));
    parameters.set("rescale", numbers.range.join(","));
    if (numbers.colors === undefined && numbers.colormap !== "identity")
      parameters.set("colormap_name", numbers.colormap);
  } else if (numbers.kind === "classes") {
    if (expression === undefined) parameters.set("bidx", bandOf(numbers.band));
    const intervals = numbers.classes.map(({ low, high, color }) => [[low, high], color]);
    parameters.set("colormap", JSON.stringify(intervals));
  }
  const text = `https://titiler.example.org/cog/tiles/WebMercatorQuad/{z}/{x}/{y}.png?${parameters}`;
  return { ...shared, text, note: "Put your server's address in the place of the host." };
}

/** The style with percentiles as the numbers that they are for this file: other servers know no percentiles. */
function inNumbers(layer: Layer, style: Style): Style<number> {
  return resolveStyle(style, openedLayer(layer)?.statistics ?? new Map());
}

const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
const escapeAttribute = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
