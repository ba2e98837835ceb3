import { ownTurn } from "../cog/blocks/event-loop.ts";
import { type ErrorData, isAbort, toErrorData } from "../core/errors.ts";
import { merges } from "../core/raster/merge.ts";
import type { PixelSelection } from "../core/raster/pixel-selection.ts";
import type { FileBand, GridValues } from "./engine.ts";

type Scene = readonly FileBand[];

/** Scenes under way at once, so that latency is hidden. Of `first`, those behind a full tile were read in vain. */
const scenesAhead = { first: 4, highest: 8, lowest: 8, mean: 8 } as const satisfies Record<PixelSelection, number>;

/**
 * The values of scenes merged in their order; null where none has a pixel of the grid. No scene is read that cannot change the result,
 * but for a few that were begun ahead. One that fails is left out, and told of in `problems`, of what is `empty` where no other one has
 * a pixel; if all fail, the first error is thrown.
 */
export async function mergeScenes(
  scenes: readonly Scene[],
  selection: PixelSelection,
  warp: (scene: Scene, turn: Promise<unknown> | undefined, signal: AbortSignal) => Promise<GridValues | null>,
  empty: () => GridValues,
  signal: AbortSignal,
): Promise<GridValues | null> {
  signal.throwIfAborted();
  const controller = new AbortController();
  const abort = () => controller.abort(signal.reason);
  signal.addEventListener("abort", abort);
  const merge = merges[selection]();
  const underWay: Promise<GridValues | null>[] = [];
  const failures: unknown[] = [];
  let level = Number.POSITIVE_INFINITY;
  let done = 0;
  /** Of `first`, no scene is computed before it is known that those in front of it have left something to fill. */
  let turn: Promise<unknown> | undefined;
  try {
    for (let begun = 0; done < scenes.length && !merge.isFull(); done++) {
      if (done > 0) {
        // Scenes whose blocks are at hand come without a wait: others must have their turn all the same.
        await ownTurn();
        signal.throwIfAborted();
      }
      for (; begun < scenes.length && begun - done < scenesAhead[selection]; begun++) {
        const values = warp(scenes[begun] as Scene, turn, controller.signal);
        // How it ends is told when it is asked for, if it is.
        const ended = values.catch(() => undefined);
        if (selection === "first") turn = ended;
        underWay.push(values);
      }
      try {
        const values = await (underWay.shift() as Promise<GridValues | null>);
        if (values === null) continue;
        merge.add(values);
        level = Math.min(level, values.level);
      } catch (error) {
        if (signal.aborted || isAbort(error)) throw error;
        failures.push(error);
      }
    }
  } finally {
    signal.removeEventListener("abort", abort);
    controller.abort();
  }
  if (failures.length === done) throw failures[0];
  const merged = merge.result();
  if (failures.length === 0) return merged ? { ...merged, level } : null;
  const problems: readonly ErrorData[] = failures.map(toErrorData);
  return merged ? { ...merged, level, problems } : { ...empty(), problems };
}
