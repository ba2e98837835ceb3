import { msg, str } from "@lit/localize";
import { type Layer, layerInfo } from "../layers/layer.ts";
import { layerUrl } from "../layers/layer-url.ts";
import { withoutSecrets } from "../links/secrets.ts";
import { terracottaTiles, titilerTiles } from "./server-tiles.ts";
import { leafletCode, maplibreCode, openLayersCode } from "./share-snippets.ts";

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
    const note = msg("A file of this computer has no address that others could use.");
    return [{ id: "tiles", title: msg("Tile address"), text: undefined, note }];
  }
  const url = layerUrl({ ...layer, source: { ...source, url: withoutSecrets(source.url).url } }, style);
  const bounds = layerInfo(layer)?.bounds ?? [-180, -85, 180, 85];
  const noted = (note: string) =>
    scene === undefined
      ? note
      : msg(
          str`${note} Its catalog must be loaded there: export it as JSON and follow it, as the library's README tells.`,
        );
  return [
    {
      id: "tiles",
      title: msg("Tile address"),
      text: url,
      note: noted(msg("For any map with Terracotta Web's protocol.")),
    },
    { id: "maplibre", title: "MapLibre", text: maplibreCode(url, bounds), note: noted(msg(str`After ${install}.`)) },
    {
      id: "leaflet",
      title: "Leaflet",
      text: leafletCode(url),
      note: noted(msg(str`After ${"npm install terracotta-web leaflet"}.`)),
    },
    {
      id: "openlayers",
      title: "OpenLayers",
      text: openLayersCode(url),
      note: noted(msg(str`After ${"npm install terracotta-web ol"}.`)),
    },
    { id: "terracotta", title: msg("Terracotta server"), ...terracottaTiles(layer, style) },
    { id: "titiler", title: msg("TiTiler server"), ...titilerTiles(layer, style) },
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

const escapeAttribute = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
