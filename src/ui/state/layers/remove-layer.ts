import { msg, str } from "@lit/localize";
import type { PageParts } from "../page-parts.ts";
import { layerById, updateLayer } from "../page-state.ts";
import { isFound } from "./layer.ts";
import { selecting } from "./select-layer.ts";

/** Removed layers that can be brought back. */
const mostRemoved = 20;

/** Removes a layer; its file is kept for as long as the layer can be brought back. */
export function removeLayer(parts: PageParts, id: string): void {
  const { store, reader } = parts;
  reader.abort(id);
  const { layers, selectedId } = store.state;
  const index = layers.findIndex((layer) => layer.id === id);
  const removed = layers[index];
  if (removed === undefined) return;
  const left = layers.filter((layer) => layer.id !== id);
  letGo(parts, mostRemoved - 1);
  store.set({
    layers: left,
    removed: [...store.state.removed, { layer: removed, below: index }],
    ...selecting(store.state, selectedId === id ? (left[index] ?? left[index - 1])?.id : selectedId),
    announcement: msg(str`${removed.title} removed`),
  });
}

/** Brings back what was removed last, to where it was. */
export function undoRemoval({ store, opener }: PageParts): void {
  const { removed, layers } = store.state;
  const last = removed.at(-1);
  if (last === undefined) return;
  const { layer, below } = last;
  store.set({
    layers: layers.toSpliced(below, 0, layer),
    removed: removed.slice(0, -1),
    ...selecting(store.state, layer.id),
    announcement: msg(str`${layer.title} is back`),
  });
  if (!isFound(layer)) opener.openAll([layer], false);
}

/**
 * Frees the bytes of removed files that no layer shows any more; the `kept` last ones can still be brought back. Files of a scene stay: other
 * dates, bands and mosaics of its catalog are drawn from the same.
 */
export function letGo({ store, means }: PageParts, kept = 0): void {
  const { removed, layers } = store.state;
  const left = kept === 0 ? [] : removed.slice(-kept);
  const used = new Set([...layers, ...left.map(({ layer }) => layer)].map(({ source }) => source.url));
  for (const { layer } of removed) {
    if (layer.scene === undefined && !used.has(layer.source.url)) means.unregister(layer.source.url);
  }
  store.set({ removed: left });
}

/** What could not be opened shows nothing, and goes with its error; a layer of which something is shown stays. */
export function dismissErrors(parts: PageParts, ids: readonly string[]): void {
  const { store } = parts;
  for (const id of ids) {
    if (layerById(store.state, id)?.opening.status === "failed") removeLayer(parts, id);
    else updateLayer(store, id, { tileError: undefined });
  }
}
