import { withoutSecrets } from "./secrets.ts";
import type { StyleParameters } from "./style-parameters.ts";

/** Where the map looks. Longitude and latitude in degrees, MapLibre's zoom. */
export interface View {
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** One layer of a link. */
export interface LinkedLayer {
  readonly url: string;
  readonly crs: string | undefined;
  readonly hidden: boolean;
  /** 0 to 1. */
  readonly opacity: number;
  /** What differs from the first look. */
  readonly style: StyleParameters;
}

/** What a link holds: the page but for the data. Layers from the bottom to the top. */
export interface LinkedState {
  readonly view: View | undefined;
  readonly basemap: boolean;
  readonly layers: readonly LinkedLayer[];
}

/** The version of the grammar: a link of another version is not guessed at. */
const version = "1";
const styleNames = ["show", "bands", "range", "colormap", "resampling"] as const;

/**
 * `#v=1&view=9.2/46.5/7.1&cog=https://host/a.tif&colormap=magma&range=0,3000&cog=…`, only what differs from the
 * default; parameters after a `cog` are that layer's. Addresses below `base` are written relative to it. Local files
 * and secrets never go into a link. An empty state gives an empty string.
 */
export function writeHash(state: LinkedState, base: string): string {
  const parts: string[] = [];
  const add = (name: string, value: string) => parts.push(`${name}=${encode(value)}`);
  if (!state.basemap) add("basemap", "off");
  for (const layer of state.layers) {
    if (layer.url.startsWith("local:")) continue;
    const { url } = withoutSecrets(layer.url);
    add("cog", url.startsWith(base) ? url.slice(base.length) : url);
    if (layer.crs !== undefined) add("crs", layer.crs);
    for (const name of styleNames) {
      const value = layer.style[name];
      if (value !== undefined) add(name, value);
    }
    if (layer.opacity !== 1) add("opacity", String(Math.round(layer.opacity * 100) / 100));
    if (layer.hidden) add("hidden", "1");
  }
  if (parts.length === 0) return "";
  const { view } = state;
  if (view !== undefined) {
    const digits = Math.max(2, Math.ceil(view.zoom / 3) + 2);
    parts.unshift(
      `view=${Number(view.zoom.toFixed(2))}/${view.latitude.toFixed(digits)}/${view.longitude.toFixed(digits)}`,
    );
  }
  return `#v=${version}&${parts.join("&")}`;
}

/** What to tell of a link that names another version than the one read here; undefined for every other hash. */
export function strangeVersion(hash: string): string | undefined {
  const found = /^#(?:.*?&)?v=([^&]*)/.exec(hash)?.[1];
  if (found === undefined || found === version) return undefined;
  return `This link is of version ${decode(found).slice(0, 12)}; this page reads version ${version}. It may be out of date: reload it.`;
}

/** The state of a link; undefined when there is none, or it is of another version. Nonsense within it is left out. */
export function readHash(hash: string, base: string): LinkedState | undefined {
  const pairs = hash
    .replace(/^#/, "")
    .split("&")
    .map((pair) => pair.split(/=(.*)/s, 2) as [name: string, value?: string])
    .map(([name, value = ""]) => [name, decode(value)] as const);
  if (pairs.find(([name]) => name === "v")?.[1] !== version) return undefined;
  let view: View | undefined;
  let basemap = true;
  const layers: { -readonly [K in keyof LinkedLayer]: LinkedLayer[K] }[] = [];
  for (const [name, value] of pairs) {
    const layer = layers.at(-1);
    if (name === "view") view = readView(value);
    else if (name === "basemap") basemap = value !== "off";
    else if (name === "cog") {
      const url = absolute(value, base);
      if (url !== undefined) layers.push({ url, crs: undefined, hidden: false, opacity: 1, style: {} });
    } else if (layer === undefined) continue;
    else if (name === "crs") layer.crs = value;
    else if (name === "hidden") layer.hidden = value === "1";
    else if (name === "opacity")
      layer.opacity = Math.min(1, Math.max(0, Number.isFinite(Number(value)) ? Number(value) : 1));
    else {
      const known = styleNames.find((styleName) => styleName === name);
      if (known !== undefined) layer.style = { ...layer.style, [known]: value };
    }
  }
  return { view, basemap, layers };
}

function readView(text: string): View | undefined {
  const [zoom, latitude, longitude] = text.split("/").map(Number);
  if (zoom === undefined || latitude === undefined || longitude === undefined) return undefined;
  const sound = zoom >= 0 && zoom <= 26 && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 720;
  return sound ? { zoom, latitude, longitude } : undefined;
}

/** Only http and https: a link must not make the page open anything else. */
function absolute(value: string, base: string): string | undefined {
  try {
    const url = new URL(value, base);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** Percent-encodes what a fragment's grammar needs (`&`, `%`, `#`, white space) and leaves addresses readable. */
const encode = (value: string): string =>
  value.replace(/[%&#\s"<>\\^`{|}+]/g, (character) => encodeURIComponent(character));

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
