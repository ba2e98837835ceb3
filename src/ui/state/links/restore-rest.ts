import type { Place } from "../../map/map.ts";
import type { Intent } from "../intents.ts";
import { layerById, type PageState } from "../page-state.ts";
import type { Store } from "../store.ts";
import type { LinkedState } from "./linked-state.ts";

/** How what a link says of layers is carried out. */
export interface RestoreMeans {
  readonly store: Store<PageState>;
  readonly perform: (intent: Intent) => void;
  readonly pin: (place: Place) => void;
}

/** Brings back what needs a link's layers to be open: the axis, a comparison, the pinned place. `ids` are those of the layers. */
export async function restoreRest(means: RestoreMeans, linked: LinkedState, ids: readonly string[]): Promise<void> {
  const { axis, compare, pin, shape } = linked;
  const { perform, store } = means;
  if (shape !== undefined || store.state.probe.shape !== undefined) perform({ kind: "probe-restore", shape });
  if (axis === undefined && compare === undefined && pin === undefined) return;
  await whenOpened(means.store, ids);
  if (pin !== undefined) means.pin(pin);
  if (axis !== undefined) {
    perform({ kind: "axis-choose", key: axis.key });
    perform({ kind: "axis-speed", speed: axis.speed });
    perform({ kind: "axis-loop", loop: axis.loop });
    await until(store, (state) => state.axis?.key === axis.key);
  }
  if (compare !== undefined) {
    const layerId = "layer" in compare.other ? ids[compare.other.layer] : undefined;
    const other = "axisValue" in compare.other ? compare.other : layerId === undefined ? undefined : { layerId };
    const { kind: how, position } = compare;
    if (other !== undefined) perform({ kind: "compare-start", how, other, position });
  }
}

/** Waits until each of the layers is open, could not be opened, or is gone. */
function whenOpened(store: Store<PageState>, ids: readonly string[]): Promise<void> {
  const isDone = (state: PageState) =>
    ids.every((id) => {
      const status = layerById(state, id)?.opening.status;
      return status === undefined || status === "opened" || status === "failed";
    });
  return until(store, isDone);
}

/** Waits until something holds of the page. */
function until(store: Store<PageState>, holds: (state: PageState) => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (holds(store.state)) return resolve();
    const end = store.subscribe((state) => {
      if (!holds(state)) return;
      end();
      resolve();
    });
  });
}
