import type { PageState } from "./state/page-state.ts";
import type { Store } from "./state/store.ts";

/**
 * Keeps the page on this device, so that it opens without a connection. Only once the first dataset is on the map, and nothing
 * else is under way: a first visit that opens nothing downloads nothing for later. Not within other pages, nor where the
 * browser is told to save data.
 */
export function keepOffline(store: Store<PageState>): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator) || window !== window.top || savesData()) return;
  const end = store.subscribe(({ layers, tilesInFlight }) => {
    if (tilesInFlight > 0 || !layers.some(({ opening }) => opening.status === "opened")) return;
    end();
    // Where it is refused, as in private windows, the page goes on without.
    setTimeout(() => void navigator.serviceWorker.register("./service.worker.js").catch(() => undefined), quietMs);
  });
}

/** Milliseconds for what a first view loads after its tiles. */
const quietMs = 2000;

function savesData(): boolean {
  // Not in TypeScript's list of what browsers have, since not all have it.
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}
