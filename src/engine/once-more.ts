import { isChanged } from "../cog/source.ts";
import type { Source } from "./engine.ts";

/**
 * Does something with files, and once more where what was kept of one of them since an earlier visit turns out to be out of date: it is
 * forgotten by then.
 */
export async function onceMoreIfChanged<T>(sources: readonly Source[], attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (!isChanged(error) || sources.every(({ header }) => header === undefined)) throw error;
    return attempt();
  }
}
