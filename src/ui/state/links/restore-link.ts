import { copyTitle } from "../layers/duplicate-layer.ts";
import { type Layer, openedLayer } from "../layers/layer.ts";
import { numberedBands } from "../layers/scene-look.ts";
import { selecting } from "../layers/select-layer.ts";
import type { PageParts } from "../page-parts.ts";
import { applyParameters, linkedExpression } from "../style/style-parameters.ts";
import { writePlace } from "./link-writing.ts";
import { type LinkedAxis, type LinkedLayer, type LinkedState, sceneOf } from "./linked-state.ts";
import { withoutSecrets } from "./secrets.ts";

/**
 * Makes the page show what a link says, and gives back the ids of its layers; files that are open already stay open. What needs the layers to
 * be open is `awaited`.
 */
export function restoreLink(parts: PageParts, linked: LinkedState): readonly string[] {
  const { store, means, reader, opener } = parts;
  const { state } = store;
  const left = new Set(state.layers.filter(({ source }) => source.blob === undefined));
  const layers: Layer[] = [];
  for (const wanted of linked.layers) {
    const open = findLinked([...left], wanted);
    if (open !== undefined) left.delete(open);
    layers.push(open ? relink(open, wanted) : toldApart(newLinked(parts, wanted, linked.axis), layers));
  }
  for (const { id } of left) reader.abort(id);
  const locals = state.layers.filter(({ source }) => source.blob !== undefined);
  const all = [...layers, ...locals];
  const kept = all.some(({ id }) => id === state.selectedId) ? state.selectedId : all.at(-1)?.id;
  const selectedId = layers[linked.selected ?? -1]?.id ?? kept;
  const { axis, compare, pin } = linked;
  const selected = selecting(state, selectedId);
  store.set({
    layers: all,
    ...selected,
    pin: isSamePlace(pin, selected.pin) ? selected.pin : undefined,
    compare: compare && state.compare,
    awaited: { axis, compare, pin },
    basemap: linked.basemap,
    legendShown: linked.legend,
    section: linked.section,
    welcome: all.length === 0,
  });
  const unopened = layers.filter(({ opening, id }) => opening.status === "opening" && !reader.isOpening(id));
  if (linked.view !== undefined) means.camera.look(linked.view);
  opener.openAll(unopened, linked.view === undefined);
  return layers.map(({ id }) => id);
}

function newLinked({ opener }: PageParts, wanted: LinkedLayer, axis: LinkedAxis | undefined): Layer {
  const { url, scene, crs, grid, nodata, scaling } = wanted;
  const given = scaling && { scaling: [{ ...scaling, from: "user" as const }] };
  if (scene === undefined)
    return opener.layer({ url: url ?? "", crs, ...(grid && { grid }), nodata, ...given }, wanted);
  const title = scene.values.join(" · ");
  // Its files are known once its catalog is.
  return { ...opener.layer({ url: "" }, wanted), title, scene: sceneOf(scene), linkedScene: { scene, axis } };
}

/** A layer by another title where one below it shows the same file. */
function toldApart(layer: Layer, below: readonly Layer[]): Layer {
  const { scene, source, title } = layer;
  const isAgain = scene === undefined && below.some((other) => other.source.url === source.url);
  return isAgain ? { ...layer, title: copyTitle(title, below) } : layer;
}

/** An open layer, as a link wants it. */
function relink(layer: Layer, wanted: LinkedLayer): Layer {
  const opened = openedLayer(layer);
  const parameters = layer.scene ? numberedBands(wanted.style, layer.scene.bands) : wanted.style;
  const style = opened ? applyParameters(opened.firstLook.style, parameters, opened.info.bands.length) : layer.style;
  const { opacity, hidden, relief } = wanted;
  const pixelSelection = wanted.scene?.pixelSelection ?? "first";
  const scene = layer.scene && { ...layer.scene, pixelSelection };
  const expression = linkedExpression(wanted.style);
  return { ...layer, scene, style, expression, wanted: wanted.style, opacity, hidden, relief, tileError: undefined };
}

/** The layer that shows what a link names. A link holds no secrets: a file that was opened with some is the one it names. */
function findLinked(
  layers: readonly Layer[],
  { url, scene, crs, grid, nodata, scaling }: LinkedLayer,
): Layer | undefined {
  if (scene !== undefined) {
    const values = scene.values.join("/");
    return layers.find(
      (layer) => layer.scene?.catalogId === scene.catalogId && layer.scene.values.join("/") === values,
    );
  }
  const isSame = ({ source }: Layer) => {
    const [given] = source.scaling ?? [];
    const isScaledAlike = given?.scale === scaling?.scale && given?.offset === scaling?.offset;
    const gridUrl = source.grid === undefined ? undefined : withoutSecrets(source.grid).url;
    return source.crs === crs && gridUrl === grid && Object.is(source.nodata, nodata) && isScaledAlike;
  };
  const candidates = layers.filter((layer) => layer.scene === undefined && isSame(layer));
  return (
    candidates.find(({ source }) => source.url === url) ??
    candidates.find(({ source }) => withoutSecrets(source.url).url === url)
  );
}

/** Whether two places are the same as far as a link tells. */
const isSamePlace = (linked: LinkedState["pin"], place: LinkedState["pin"]): boolean =>
  linked !== undefined && place !== undefined && writePlace(linked) === writePlace(place);
