import { msg, str } from "@lit/localize";
import type { PageState } from "../page-state.ts";
import type { Store } from "../store.ts";

/** Swaps a layer with the one above or below, and says so. */
export function moveLayer(store: Store<PageState>, id: string, by: 1 | -1): void {
  const layers = [...store.state.layers];
  const index = layers.findIndex((layer) => layer.id === id);
  const [moved, other] = [layers[index], layers[index + by]];
  if (moved === undefined || other === undefined) return;
  layers[index] = other;
  layers[index + by] = moved;
  store.set({
    layers,
    announcement:
      by > 0 ? msg(str`${moved.title} is above ${other.title}`) : msg(str`${moved.title} is below ${other.title}`),
  });
}
