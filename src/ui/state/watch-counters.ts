import type { Counters, Engine } from "../../engine/engine.ts";
import type { PageState } from "./page-state.ts";
import type { Store } from "./store.ts";

/** What the page shows of the counters. */
const shown: readonly (keyof Counters)[] = ["requests", "bytes", "slow", "silentSeconds"];
/** Milliseconds between looks at the counters while something is under way. */
const everyMs = 250;

/**
 * Asks for the counters while tiles are under way, files are opened or hosts have not answered yet, and once more after. What is returned
 * asks as well.
 */
export function watchCounters(store: Store<PageState>, engine: Pick<Engine, "run">): () => void {
  let looking = false;
  const look = async () => {
    const wasBusy = isBusy(store.state);
    const counters = await engine.run({ kind: "counters" }).catch(() => undefined);
    const before = store.state.counters;
    if (counters && shown.some((name) => counters[name] !== before[name])) store.set({ counters });
    looking = wasBusy || isBusy(store.state) || (counters?.underWay ?? 0) > 0;
    if (looking) setTimeout(look, everyMs);
  };
  const lookSoon = () => {
    if (looking) return;
    looking = true;
    setTimeout(look, everyMs);
  };
  store.subscribe((state, before) => {
    const moved =
      state.tilesInFlight !== before.tilesInFlight || state.pin !== before.pin || state.layers !== before.layers;
    if (moved) lookSoon();
  });
  return lookSoon;
}

const isBusy = ({ tilesInFlight, layers }: PageState): boolean =>
  tilesInFlight > 0 || layers.some(({ opening }) => opening.status === "opening" || opening.status === "measuring");
