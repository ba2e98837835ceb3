import type { ErrorData } from "../../../core/errors.ts";
import { type PageState, updateLayer } from "../page-state.ts";
import type { Store } from "../store.ts";
import { layerUrl } from "./layer-url.ts";

/** Problems of a layer that are remembered, at most. */
const mostProblems = 100;

/** Notes what a tile of a mosaic was drawn without, each problem once. `url` is the tile's address. */
export function noteMissing(store: Store<PageState>, url: string, problems: readonly ErrorData[]): void {
  const wanted = withoutTile(url);
  const layer = store.state.layers.find(
    (one) => one.scene && one.style && layerUrl(one, one.style).replace("/{z}/{x}/{y}.png", "") === wanted,
  );
  if (layer === undefined) return;
  const known = layer.missing?.problems ?? [];
  const messages = new Set(known.map(({ message }) => message));
  const news = problems.filter(({ message }) => !messages.has(message));
  if (news.length === 0 || known.length >= mostProblems) return;
  updateLayer(store, layer.id, { missing: { problems: [...known, ...news] } });
}

const withoutTile = (url: string): string => url.replace(/\/\d+\/\d+\/\d+(@\w+)?\.png/, "");
