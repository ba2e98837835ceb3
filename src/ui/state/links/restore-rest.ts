import type { Place } from "../../map/view.ts";
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

/**
 * Brings back what needs a link's layers to be open: the axis, a comparison, the pinned place. `ids` are those of the layers. Ends when
 * another link is restored, which aborts `signal`.
 */
export async function restoreRest(
  means: RestoreMeans,
  linked: LinkedState,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return;
  const { axis, compare, pin, shape, layers } = linked;
  const { perform, store } = means;
  if (shape !== undefined || store.state.probe.shape !== undefined) perform({ kind: "probe-restore", shape });
  const isWithoutAxis = axis === undefined && layers.some(({ scene }) => scene !== undefined);
  if (isWithoutAxis && store.state.axis !== undefined) perform({ kind: "axis-choose", key: undefined });
  if (axis !== undefined || compare !== undefined || pin !== undefined) {
    if (!(await until(store, (state) => areDone(state, ids), signal))) return;
    // A person may have pinned another place meanwhile.
    if (pin !== undefined && store.state.pin === undefined) means.pin(pin);
  }
  if (axis !== undefined) {
    perform({ kind: "axis-choose", key: axis.key });
    perform({ kind: "axis-speed", speed: axis.speed });
    perform({ kind: "axis-loop", loop: axis.loop });
    if (!(await until(store, (state) => state.axis?.key === axis.key || !hasScene(state), signal))) return;
  }
  if (compare !== undefined) {
    const layerId = "layer" in compare.other ? ids[compare.other.layer] : undefined;
    const other = "axisValue" in compare.other ? compare.other : layerId === undefined ? undefined : { layerId };
    const { kind: how, position } = compare;
    if (other !== undefined) perform({ kind: "compare-start", how, other, position });
  }
  store.set({ awaited: undefined });
}

/** Whether each of the layers is open, could not be opened, or is gone. */
const areDone = (state: PageState, ids: readonly string[]): boolean =>
  ids.every((id) => {
    const status = layerById(state, id)?.opening.status;
    return status === undefined || status === "opened" || status === "failed";
  });

/** Whether there is anything that could have an axis. */
const hasScene = ({ layers }: PageState): boolean =>
  layers.some(({ scene, opening }) => scene && opening.status === "opened");

/** Waits until something holds of the page; false when it is not waited for any more. */
function until(store: Store<PageState>, holds: (state: PageState) => boolean, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    if (signal.aborted || holds(store.state)) return resolve(!signal.aborted);
    const done = () => {
      end();
      signal.removeEventListener("abort", done);
      resolve(!signal.aborted);
    };
    const end = store.subscribe((state) => {
      if (holds(state)) done();
    });
    signal.addEventListener("abort", done);
  });
}
