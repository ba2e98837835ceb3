import { toErrorData } from "../../../core/errors.ts";
import { numberedBands } from "../layers/scene-look.ts";
import { selecting } from "../layers/select-layer.ts";
import type { PageParts } from "../page-means.ts";
import { type Layer, layerById, openedLayer, updateLayer } from "../page-state.ts";
import { applyParameters, linkedExpression } from "../style/style-parameters.ts";
import { type LinkedLayer, type LinkedScene, type LinkedState, sceneOf } from "./linked-state.ts";
import { withoutSecrets } from "./secrets.ts";

/** Makes the page show what a link says; files that are open already stay open. */
export function restoreLink(parts: PageParts, linked: LinkedState): void {
  const { store, means, reader, opener } = parts;
  const { state } = store;
  const left = new Set(state.layers.filter(({ source }) => source.blob === undefined));
  const layers = linked.layers.map((wanted) => {
    const open = findLinked([...left], wanted);
    if (open === undefined) return newLinked(parts, wanted);
    left.delete(open);
    return relink(open, wanted);
  });
  for (const { id } of left) reader.abort(id);
  const locals = state.layers.filter(({ source }) => source.blob !== undefined);
  const all = [...layers, ...locals];
  const kept = all.some(({ id }) => id === state.selectedId) ? state.selectedId : all.at(-1)?.id;
  const selectedId = layers[linked.selected ?? -1]?.id ?? kept;
  store.set({
    layers: all,
    ...selecting(state, selectedId),
    basemap: linked.basemap,
    legendShown: linked.legend,
    section: linked.section,
    welcome: all.length === 0,
  });
  const unopened = layers.filter(({ opening, id }) => opening.status === "opening" && !reader.isOpening(id));
  if (linked.view !== undefined) means.camera.look(linked.view);
  const scenes = new Map(layers.map(({ id }, i) => [id, linked.layers[i]?.scene]));
  const isScene = ({ id }: Layer) => scenes.get(id) !== undefined;
  opener.openAll(
    unopened.filter((layer) => !isScene(layer)),
    linked.view === undefined,
  );
  const found = unopened.filter(isScene).map(async ({ id }) => {
    const scene = scenes.get(id);
    if (scene !== undefined) await openLinkedScene(parts, id, scene, linked);
  });
  void Promise.all(found).then(() =>
    means.restored(
      linked,
      layers.map(({ id }) => id),
    ),
  );
}

/** Finds the catalog of a scene, then opens it. */
async function openLinkedScene(
  { store, means, opener }: PageParts,
  id: string,
  linked: LinkedScene,
  { axis, view }: LinkedState,
): Promise<void> {
  try {
    updateLayer(store, id, { scene: await means.linkedScenes.resolve(linked, axis) });
    const layer = layerById(store.state, id);
    if (layer) opener.openAll([layer], view === undefined);
  } catch (error) {
    updateLayer(store, id, { opening: { status: "failed", error: toErrorData(error) } });
  }
}

function newLinked({ opener }: PageParts, wanted: LinkedLayer): Layer {
  const { url, scene, crs, nodata } = wanted;
  if (scene === undefined) return opener.layer({ url: url ?? "", crs, nodata }, wanted);
  const title = scene.values.join(" · ");
  // Its files are known once its catalog is.
  return { ...opener.layer({ url: "" }, wanted), title, scene: sceneOf(scene) };
}

/** An open layer, as a link wants it. */
function relink(layer: Layer, wanted: LinkedLayer): Layer {
  const opened = openedLayer(layer);
  const parameters = layer.scene ? numberedBands(wanted.style, layer.scene.bands) : wanted.style;
  const style = opened ? applyParameters(opened.firstLook.style, parameters, opened.info.bands.length) : layer.style;
  const { opacity, hidden, relief } = wanted;
  const expression = linkedExpression(wanted.style);
  return { ...layer, style, expression, wanted: wanted.style, opacity, hidden, relief, tileError: undefined };
}

/** The layer that shows what a link names. A link holds no secrets: a file that was opened with some is the one it names. */
function findLinked(layers: readonly Layer[], { url, scene, crs }: LinkedLayer): Layer | undefined {
  if (scene !== undefined) {
    const values = scene.values.join("/");
    return layers.find(
      (layer) => layer.scene?.catalogId === scene.catalogId && layer.scene.values.join("/") === values,
    );
  }
  const candidates = layers.filter((layer) => layer.scene === undefined && layer.source.crs === crs);
  return (
    candidates.find(({ source }) => source.url === url) ??
    candidates.find(({ source }) => withoutSecrets(source.url).url === url)
  );
}
