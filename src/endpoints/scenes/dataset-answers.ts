import { failure, isAbort, toErrorData } from "../../core/errors.ts";
import type { Bounds } from "../../core/geo/bounds.ts";
import { someAtOnce } from "../../core/some-at-once.ts";
import { namedKeys } from "../request/dataset-request.ts";
import type { EndpointContext } from "../request/endpoint.ts";
import { type SceneDataset, type Scenes, selectScenes } from "./scenes.ts";

/** Files that are read at the same time. */
const atOnce = 8;
/** Files that one request may read. */
const mostRead = 1000;

interface Question<Found extends object> {
  readonly keys: readonly string[];
  /** Only datasets that may have a valid pixel here are asked; all without it. */
  readonly bounds: Bounds | undefined;
  /** What is said of the others. */
  readonly elsewhere: Found;
  /** Asks a dataset. */
  readonly ask: (dataset: SceneDataset, scenes: Scenes) => Promise<Found>;
}

/**
 * What is found in each dataset that keys (with wildcards) choose, sorted by keys, beside the keys by their names. One of several that
 * fails says why in `error`, and the others go on. Throws as `selectScenes` does, what a dataset throws that is named without wildcards,
 * and TOO_LARGE where too many would have to be read.
 */
export async function datasetAnswers<Found extends object>(
  context: EndpointContext,
  { keys, bounds, elsewhere, ask }: Question<Found>,
  signal?: AbortSignal,
): Promise<readonly object[]> {
  const scenes = await selectScenes(context, { keys }, signal);
  const all = scenes.scenes.flatMap(({ datasets }) => datasets);
  const meeting = bounds && (await scenes.meeting(bounds, signal, "all"));
  const asked = meeting?.flatMap(({ datasets }) => datasets) ?? all;
  if (asked.length > mostRead) {
    throw failure("TOO_LARGE", `${asked.length} datasets would have to be read; ${mostRead} are allowed`, {
      hint: "Give more of the keys, or more of their letters: 2018* instead of *",
    });
  }
  const answers = await someAtOnce(asked, atOnce, async (dataset) => {
    try {
      return await ask(dataset, scenes);
    } catch (error) {
      signal?.throwIfAborted();
      if (isAbort(error) || !scenes.isMosaic) throw error;
      return { error: toErrorData(error) };
    }
  });
  const nameOf = (dataset: SceneDataset) => JSON.stringify(dataset.keys);
  const found = new Map(asked.map((dataset, index) => [nameOf(dataset), answers[index]]));
  return all.map((dataset) => ({
    keys: namedKeys(scenes.catalog, dataset.keys),
    ...(found.get(nameOf(dataset)) ?? elsewhere),
  }));
}
