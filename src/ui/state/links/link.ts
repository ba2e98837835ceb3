import type { Style } from "../../../core/color/style.ts";
import type { AxisState } from "../axis/axis-state.ts";
import type { CompareState } from "../compare/compare-state.ts";
import { type Layer, openedLayer } from "../layers/layer.ts";
import { namesOfBands } from "../layers/scene-look.ts";
import type { PageState } from "../page-state.ts";
import type { Store } from "../store.ts";
import { measuredElsewhere } from "../style/measured-note.ts";
import { changedParameters, type StyleParameters, styleParameters } from "../style/style-parameters.ts";
import { readHash, strangeVersion, writeHash } from "./address-bar.ts";
import { type LinkedAxis, type LinkedLayer, type LinkedState, nothingLinked } from "./linked-state.ts";
import type { SceneLinks } from "./scene-links.ts";
import { writeShape } from "./shape-writing.ts";
import { shortRanges } from "./short-number.ts";

/** What a link to the page as it is now would hold. */
export function linkedState(state: PageState, sceneLinks: Pick<SceneLinks, "of">): LinkedState {
  const { layers, basemap, view, legendShown, section, selectedId, pin, probe, axis, compare, awaited } = state;
  const placeOf = (id: string | undefined) => layers.findIndex((layer) => layer.id === id);
  // The left one of two is the selected one.
  const selected = placeOf(compare?.layerId ?? selectedId);
  const linked = layers.map((layer) => linkedLayer(layer, sceneLinks, axis?.key));
  const otherOf = ({ other }: CompareState) => ("layerId" in other ? { layer: placeOf(other.layerId) } : other);
  return {
    view,
    basemap,
    legend: legendShown,
    section,
    selected: selected < 0 ? undefined : selected,
    pin: pin ? { longitude: pin.longitude, latitude: pin.latitude } : awaited?.pin,
    shape: probe.shape && writeShape(probe.shape),
    axis: axis ? linkedAxis(axis, linked) : (awaited?.axis ?? axisOfUnfound(layers)),
    compare: compare ? { kind: compare.kind, position: compare.position, other: otherOf(compare) } : awaited?.compare,
    layers: linked,
  };
}

const linkedAxis = ({ key, speed, loop, values, filled }: AxisState, layers: readonly LinkedLayer[]): LinkedAxis => ({
  key,
  speed,
  loop,
  // Those that there is something of: a link without a catalog makes datasets of them.
  values: layers.some(({ scene }) => scene?.files) ? values.filter((_, i) => filled[i] !== false) : undefined,
});

/** The axis of scenes whose catalog could not be found: it may be another time. */
const axisOfUnfound = (layers: readonly Layer[]): LinkedAxis | undefined =>
  layers.find(({ linkedScene }) => linkedScene)?.linkedScene?.axis;

function linkedLayer(layer: Layer, sceneLinks: Pick<SceneLinks, "of">, axis: string | undefined): LinkedLayer {
  const { source, scene, hidden, opacity, relief } = layer;
  const first = openedLayer(layer)?.firstLook.style;
  const told = layer.style && first ? changedParameters(layer.style, first, layer.expression) : layer.wanted;
  // Another first look is found where the layer has stepped to.
  const isFirst = layer.style !== undefined && layer.expression === undefined && measuredElsewhere(layer) !== undefined;
  const differs = isFirst ? { ...told, ...rangeOf(layer.style) } : told;
  const changed = differs.range === undefined ? differs : { ...differs, range: shortRanges(differs.range) };
  const [given] = source.scaling ?? [];
  const scaling = given?.from === "user" ? { scaling: { scale: given.scale, offset: given.offset } } : {};
  const grid = source.grid === undefined ? {} : { grid: source.grid };
  const plain = { crs: source.crs, ...grid, nodata: source.nodata, ...scaling, hidden, opacity, relief };
  if (scene === undefined) return { url: source.url, scene, style: changed, ...plain };
  if (layer.linkedScene) return { url: undefined, scene: layer.linkedScene.scene, style: changed, ...plain };
  const { catalogId, values, pixelSelection, bands } = scene;
  const { from, files } = sceneLinks.of(scene, axis) ?? { from: undefined, files: undefined };
  const style =
    layer.style && first && layer.expression === undefined
      ? { ...changed, bands: namesOfBands(layer.style, bands) }
      : changed;
  return { url: undefined, scene: { catalogId, values, pixelSelection, from, files }, style, ...plain };
}

function rangeOf(style: Style): StyleParameters {
  const { range } = styleParameters(style);
  return range === undefined ? {} : { range };
}

/** Milliseconds of quiet before the address bar follows: browsers limit how often it may change. */
const quietMs = 250;

/** What of the page is in its address. */
const linkedParts = [
  "layers",
  "basemap",
  "view",
  "legendShown",
  "section",
  "selectedId",
  "pin",
  "axis",
  "compare",
  "awaited",
] as const satisfies readonly (keyof PageState)[];

/**
 * Keeps the address bar and the state the same. A changed view replaces the entry of the history, and so does a step of the axis; another
 * change makes a new one, so that going back undoes it. Going back and forward calls `restore`.
 */
export function followAddressBar(
  store: Store<PageState>,
  base: string,
  sceneLinks: SceneLinks,
  restore: (linked: LinkedState) => void,
): void {
  let written = location.hash;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let before = store.state;
  const write = () => {
    const { state } = store;
    const hash = writeHash(linkedState(state, sceneLinks), base);
    const isStep = state.axis !== undefined && state.axis.index !== before.axis?.index;
    before = state;
    if (hash === written) return;
    const replace = isStep || withoutPassing(hash) === withoutPassing(written);
    written = hash;
    const url = hash === "" ? location.pathname + location.search : hash;
    if (replace) history.replaceState(null, "", url);
    else history.pushState(null, "", url);
  };
  const writeSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(write, quietMs);
  };
  store.subscribe((state, earlier) => {
    const sameShape = state.probe.shape === earlier.probe.shape;
    if (sameShape && linkedParts.every((part) => state[part] === earlier[part])) return;
    writeSoon();
    for (const { scene } of state.layers) {
      if (scene === undefined) continue;
      void sceneLinks.look(scene, state.axis?.key, state.axis?.values ?? []).then((news) => news && writeSoon());
    }
  });
  addEventListener("popstate", () => {
    clearTimeout(timer);
    written = location.hash;
    store.set({ notice: strangeVersion(location.hash) });
    restore(readHash(location.hash, base) ?? nothingLinked);
  });
}

/** Without what changes all the time, and is nothing to go back to. */
const withoutPassing = (hash: string): string =>
  hash.replace(/\b(view|section|on|pin|line|area)=[^&]*&?/g, "").replace(/\bcompare=\w+,[^,&]*/, "compare");
