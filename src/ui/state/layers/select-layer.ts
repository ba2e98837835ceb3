import { msg, str } from "@lit/localize";
import { layerById, type PageState } from "../page-state.ts";
import type { Store } from "../store.ts";

/** Selects a layer, and says so. */
export function selectLayer(store: Store<PageState>, id: string): void {
  const layer = layerById(store.state, id);
  if (layer === undefined || store.state.selectedId === id) return;
  store.set({ ...selecting(store.state, id), announcement: msg(str`${layer.title} selected`) });
}

/** Selects the next layer, round and round. The list shows the top layer first: the next one lies below. */
export function selectNextLayer(store: Store<PageState>, by: 1 | -1): void {
  const { layers, selectedId } = store.state;
  const index = layers.findIndex((layer) => layer.id === selectedId);
  const next = layers[(index - by + layers.length) % layers.length];
  if (next !== undefined) selectLayer(store, next.id);
}

/** The changes that select a layer, or none; the pinned place and the values under the pointer go with the layer they are of. */
export function selecting({ pin, hover }: PageState, selectedId: string | undefined) {
  const ofSelected = <T extends { readonly layerId: string }>(values: T | undefined) =>
    values?.layerId === selectedId ? values : undefined;
  return { selectedId, pin: ofSelected(pin), hover: ofSelected(hover) };
}
