import { msg, str } from "@lit/localize";
import type { PageParts } from "../page-means.ts";
import { selecting } from "./select-layer.ts";

/** Removes a layer; its file is kept until the next one is removed, or it is let go. */
export function removeLayer(parts: PageParts, id: string): void {
  const { store, reader } = parts;
  reader.abort(id);
  const { layers, selectedId } = store.state;
  const index = layers.findIndex((layer) => layer.id === id);
  const removed = layers[index];
  if (removed === undefined) return;
  const left = layers.filter((layer) => layer.id !== id);
  letGo(parts);
  store.set({
    layers: left,
    removed: [removed],
    ...selecting(store.state, selectedId === id ? (left[index] ?? left[index - 1])?.id : selectedId),
    announcement: msg(str`${removed.title} removed`),
  });
}

/** Brings back what was removed last, on top. */
export function undoRemoval({ store, opener }: PageParts): void {
  const { removed, layers } = store.state;
  const last = removed.at(-1);
  if (last === undefined) return;
  store.set({
    layers: [...layers, ...removed],
    removed: [],
    ...selecting(store.state, last.id),
    announcement: msg(str`${last.title} is back`),
  });
  opener.openAll(
    removed.filter(({ opening }) => opening.status !== "opened"),
    false,
  );
}

/** Frees the bytes of removed files that no layer shows any more. */
export function letGo({ store, means }: PageParts): void {
  const { removed, layers } = store.state;
  for (const { source } of removed) {
    if (!layers.some((layer) => layer.source.url === source.url)) means.unregister(source.url);
  }
  store.set({ removed: [] });
}
