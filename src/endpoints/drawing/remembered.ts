import type { Catalogs } from "../../catalog/catalogs.ts";
import { BoundedMap } from "../../core/bounded-map.ts";
import type { Engine } from "../../engine/engine.ts";
import { keptFor } from "../scenes/kept-for.ts";

/** Answers that are remembered of catalogs: those of a few layers. */
const most = 200;

const memoryOf = keptFor(() => new BoundedMap<string, Promise<unknown>>(most));

/**
 * What was found of these catalogs with this engine for the same key before, or is found now; failures are forgotten. The key must
 * hold all else that the answer depends on: what it is, the id and the version of the catalog, the question.
 */
export function remembered<Found>(
  catalogs: Catalogs,
  engine: Engine,
  key: readonly unknown[],
  find: () => Promise<Found>,
): Promise<Found> {
  const memory = memoryOf(catalogs, engine);
  const name = JSON.stringify(key);
  // The key tells what it is.
  const known = memory.get(name) as Promise<Found> | undefined;
  if (known !== undefined) return known;
  const found = find();
  memory.set(name, found);
  found.catch(() => memory.delete(name));
  return found;
}
