import { type LinkedState, readHash, strangeVersion, writeHash } from "./address-bar.ts";
import { openedLayer, type PageState } from "./page-state.ts";
import type { Store } from "./store.ts";
import { changedParameters } from "./style-parameters.ts";

/** What a link to the page as it is now would hold. */
export function linkedState({ layers, basemap, view }: PageState): LinkedState {
  return {
    view,
    basemap,
    layers: layers.map((layer) => {
      const first = openedLayer(layer)?.firstLook.style;
      const style = layer.style && first ? changedParameters(layer.style, first) : layer.wanted;
      return { url: layer.source.url, crs: layer.source.crs, hidden: layer.hidden, opacity: layer.opacity, style };
    }),
  };
}

/** Milliseconds of quiet before the address bar follows: browsers limit how often it may change. */
const quietMs = 250;

/**
 * Keeps the address bar and the state the same. A changed view replaces the entry of the history; another change makes
 * a new one, so that going back undoes it. Going back and forward calls `restore`.
 */
export function followAddressBar(store: Store<PageState>, base: string, restore: (linked: LinkedState) => void): void {
  let written = location.hash;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    const hash = writeHash(linkedState(store.state), base);
    if (hash === written) return;
    const sameButView = withoutView(hash) === withoutView(written);
    written = hash;
    const url = hash === "" ? location.pathname + location.search : hash;
    if (sameButView) history.replaceState(null, "", url);
    else history.pushState(null, "", url);
  };
  store.subscribe(({ layers, basemap, view }, before) => {
    if (layers === before.layers && basemap === before.basemap && view === before.view) return;
    clearTimeout(timer);
    timer = setTimeout(write, quietMs);
  });
  addEventListener("popstate", () => {
    clearTimeout(timer);
    written = location.hash;
    store.set({ notice: strangeVersion(location.hash) });
    restore(readHash(location.hash, base) ?? { view: undefined, basemap: true, layers: [] });
  });
}

const withoutView = (hash: string): string => hash.replace(/view=[^&]*&?/, "");
