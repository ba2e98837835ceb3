import type { CogStore } from "../cog/open.ts";
import { isTerracottaError } from "../core/errors.ts";
import type { Source } from "./engine.ts";

/**
 * Does something with files, and once more where what was kept of one of them since an earlier visit turns out to be out of date, or makes no
 * sense: it is forgotten by then.
 */
export async function onceMoreIfForgotten<T>(
  cogs: CogStore,
  sources: readonly Source[],
  attempt: () => Promise<T>,
): Promise<T> {
  const kept = sources.filter(({ header }) => header !== undefined);
  const versions = kept.map(({ url }) => cogs.versionOf(url));
  try {
    return await attempt();
  } catch (error) {
    const isOfFile = isTerracottaError(error) && (error.code === "CHANGED" || error.code === "DAMAGED");
    if (!isOfFile || kept.every(({ url }, index) => cogs.versionOf(url) === versions[index])) throw error;
    return attempt();
  }
}
