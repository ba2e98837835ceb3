import { msg, str } from "@lit/localize";
import type { ScenePixelSelection } from "../layers/scene.ts";
import { styleParameterNames } from "../style/style-parameters.ts";
import {
  readAxis,
  readCompare,
  readFiles,
  readNumber,
  readPlace,
  readRelief,
  readScene,
  readView,
} from "./link-reading.ts";
import { writeAxis, writeCompare, writePlace, writeRelief, writeScene, writeView } from "./link-writing.ts";
import { type LinkedLayer, type LinkedState, nothingLinked } from "./linked-state.ts";
import { withoutSecrets } from "./secrets.ts";

/** The version of the grammar: a link of another version is not guessed at. */
const version = "1";
/** Layers of a link at most: a link must not make the page open any number of files. */
const mostLayers = 50;

/**
 * `#v=1&view=9.2/46.5/7.1&cog=https://host/a.tif&colormap=magma&range=0,3000&scene=landsat/22/20190101&bands=B4&…`, only what differs
 * from the default; parameters after a `cog` or a `scene` are that layer's. Addresses below `base` are written relative to it. Local
 * files and secrets never go into a link. An empty state gives an empty string.
 */
export function writeHash(state: LinkedState, base: string): string {
  const parts: string[] = [];
  const add = (name: string, value: string | undefined) => {
    if (value !== undefined) parts.push(`${name}=${encode(value)}`);
  };
  const address = (url: string) => {
    const shown = withoutSecrets(url).url;
    return shown.startsWith(base) ? shown.slice(base.length) : shown;
  };
  if (!state.basemap) add("basemap", "off");
  const kept = state.layers.filter(({ url }) => !url?.startsWith("local:"));
  for (const { url, scene, style, ...layer } of kept) {
    if (url !== undefined) add("cog", address(url));
    if (scene !== undefined) {
      add("scene", writeScene(scene));
      add("from", scene.from && address(scene.from));
      add("keys", scene.files?.keys.join(","));
      add("files", scene.files && address(scene.files.template));
      add("of", scene.files?.bands.map(encodeURIComponent).join(","));
      add("select", scene.pixelSelection === "first" ? undefined : scene.pixelSelection);
    }
    add("crs", layer.crs);
    add("grid", layer.grid && address(layer.grid));
    add("nodata", layer.nodata === undefined ? undefined : String(layer.nodata));
    add("scale", layer.scaling && String(layer.scaling.scale));
    add("offset", layer.scaling && String(layer.scaling.offset));
    for (const name of styleParameterNames) add(name, style[name]);
    add("opacity", layer.opacity === 1 ? undefined : String(Math.round(layer.opacity * 100) / 100));
    add("relief", layer.relief && writeRelief(layer.relief));
    add("hidden", layer.hidden ? "1" : undefined);
  }
  if (kept.length > 0) {
    // Places among the layers count those that the link holds.
    const placeOf = (index: number) => kept.indexOf(state.layers[index] as LinkedLayer);
    const selected = state.selected === undefined ? -1 : placeOf(state.selected);
    add("on", selected >= 0 && selected < kept.length - 1 ? String(selected) : undefined);
    add("section", state.section === "data" ? undefined : state.section);
    add("legend", state.legend ? undefined : "off");
    add("pin", state.pin && writePlace(state.pin));
    if (state.shape) add(state.shape.kind, state.shape.text);
    add("axis", state.axis && writeAxis(state.axis));
    add("compare", state.compare && writeCompare(state.compare, placeOf));
  }
  if (parts.length === 0) return "";
  if (state.view !== undefined) parts.unshift(`view=${writeView(state.view)}`);
  return `#v=${version}&${parts.join("&")}`;
}

/** What to tell of a link that names another version than the one read here; undefined for every other hash. */
export function strangeVersion(hash: string): string | undefined {
  const found = /^#(?:.*?&)?v=([^&]*)/.exec(hash)?.[1];
  if (found === undefined || found === version) return undefined;
  return msg(
    str`This link is of version ${decode(found).slice(0, 12)}; this page reads version ${version}. It may be out of date: reload it.`,
  );
}

/** The state of a link; undefined when there is none, or it is of another version. Nonsense within it is left out. */
export function readHash(hash: string, base: string): LinkedState | undefined {
  const pairs = hash
    .replace(/^#/, "")
    .split("&")
    .map((pair) => pair.split(/=(.*)/s, 2) as [name: string, value?: string])
    .map(([name, value = ""]) => [name, decode(value)] as const);
  if (pairs.find(([name]) => name === "v")?.[1] !== version) return undefined;
  const state: Writable<LinkedState> = { ...nothingLinked };
  const layers: Writable<LinkedLayer>[] = [];
  let layer: Writable<LinkedLayer> | undefined;
  for (const [name, value] of pairs) {
    if (name === "cog" || name === "scene") {
      // What cannot be opened has parameters as well: they are of no other layer.
      layer = layers.length < mostLayers ? startLayer(name, value, base) : undefined;
      if (layer !== undefined) layers.push(layer);
    } else if (Object.hasOwn(pageReaders, name)) pageReaders[name]?.(state, value);
    else if (layer !== undefined) readLayerParameter(layer, name, value, base);
  }
  return { ...state, layers };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const pageReaders: Readonly<Record<string, (state: Writable<LinkedState>, value: string) => void>> = {
  view: (state, value) => {
    state.view = readView(value);
  },
  basemap: (state, value) => {
    state.basemap = value !== "off";
  },
  legend: (state, value) => {
    state.legend = value !== "off";
  },
  section: (state, value) => {
    state.section = value === "style" || value === "inspect" ? value : "data";
  },
  on: (state, value) => {
    state.selected = readNumber(value, 0, mostLayers, Number.isInteger);
  },
  pin: (state, value) => {
    state.pin = readPlace(value);
  },
  line: (state, text) => {
    state.shape = { kind: "line", text };
  },
  area: (state, text) => {
    state.shape = { kind: "area", text };
  },
  axis: (state, value) => {
    state.axis = readAxis(value);
  },
  compare: (state, value) => {
    state.compare = readCompare(value);
  },
};

function startLayer(name: string, value: string, base: string): Writable<LinkedLayer> | undefined {
  const plain = {
    crs: undefined,
    nodata: undefined,
    hidden: false,
    opacity: 1,
    relief: undefined,
    style: {},
  };
  if (name === "cog") {
    const url = absolute(value, base);
    return url === undefined ? undefined : { url, scene: undefined, ...plain };
  }
  const scene = name === "scene" ? readScene(value) : undefined;
  return scene && { url: undefined, scene, ...plain };
}

function readLayerParameter(layer: Writable<LinkedLayer>, name: string, value: string, base: string): void {
  const { scene } = layer;
  if (name === "crs") layer.crs = value;
  else if (name === "grid") layer.grid = absolute(value, base);
  else if (name === "nodata") layer.nodata = value === "NaN" ? Number.NaN : readNumber(value);
  else if (name === "scale") layer.scaling = scalingWith(layer.scaling, { scale: readNumber(value) || undefined });
  else if (name === "offset") layer.scaling = scalingWith(layer.scaling, { offset: readNumber(value) });
  else if (name === "hidden") layer.hidden = value === "1";
  else if (name === "opacity") layer.opacity = readNumber(value, 0, 1) ?? (Number(value) < 0 ? 0 : 1);
  else if (name === "relief") layer.relief = readRelief(value);
  else if (scene !== undefined && name === "from") layer.scene = { ...scene, from: absolute(value, base) };
  else if (scene !== undefined && name === "select") layer.scene = { ...scene, pixelSelection: selectionOf(value) };
  else if (scene !== undefined && ["keys", "files", "of"].includes(name)) {
    layer.scene = { ...scene, files: readFiles(scene.files, name, value, (text) => absolute(text, base)) };
  } else {
    const known = styleParameterNames.find((styleName) => styleName === name);
    if (known !== undefined) layer.style = { ...layer.style, [known]: value };
  }
}

/** Another scale or offset; what cannot be read leaves the others. */
function scalingWith(
  scaling: LinkedLayer["scaling"],
  { scale, offset }: { readonly scale?: number | undefined; readonly offset?: number | undefined },
): LinkedLayer["scaling"] {
  if (scale === undefined && offset === undefined) return scaling;
  return { scale: scale ?? scaling?.scale ?? 1, offset: offset ?? scaling?.offset ?? 0 };
}

const selections = ["first", "newest", "highest", "lowest", "mean"] as const satisfies readonly ScenePixelSelection[];
const selectionOf = (value: string): ScenePixelSelection => selections.find((name) => name === value) ?? "first";

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
  value.replace(/[%&#\s"<>\\^`|+]/g, (character) => encodeURIComponent(character));

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
