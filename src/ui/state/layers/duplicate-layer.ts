import { msg, str } from "@lit/localize";
import type { PageParts } from "../page-parts.ts";
import { isFound, type Layer } from "./layer.ts";
import { selecting } from "./select-layer.ts";

/** Adds the same layer again, above. */
export function duplicateLayer({ store, opener }: PageParts, id: string): void {
  const { layers } = store.state;
  const index = layers.findIndex((layer) => layer.id === id);
  const layer = layers[index];
  if (layer === undefined) return;
  const copy: Layer = { ...layer, id: opener.nextId(), title: copyTitle(layer.title, layers), preview: undefined };
  store.set({
    layers: layers.toSpliced(index + 1, 0, copy),
    ...selecting(store.state, copy.id),
    announcement: msg(str`${copy.title} added`),
  });
  if (!isFound(copy)) opener.openAll([copy], false);
}

/** `Title (2)`, or the next number that is free. */
export function copyTitle(title: string, layers: readonly Layer[]): string {
  const plain = title.replace(/ \(\d+\)$/, "");
  const taken = new Set(layers.map((layer) => layer.title));
  for (let number = 2; ; number++) {
    const copy = `${plain} (${number})`;
    if (!taken.has(copy)) return copy;
  }
}
