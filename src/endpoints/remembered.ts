import type { Catalogs } from "../catalog/catalogs.ts";
import { BoundedMap } from "./bounded-map.ts";

/** Answers that are remembered of catalogs: those of a few layers. */
const most = 200;

const memories = new WeakMap<Catalogs, BoundedMap<string, Promise<unknown>>>();

/**
 * What was found of these catalogs for the same key before, or is found now; failures are forgotten. The key must hold all that
 * the answer depends on: what it is, the id and the version of the catalog, the question.
 */
export function remembered<Found>(
  catalogs: Catalogs,
  key: readonly unknown[],
  find: () => Promise<Found>,
): Promise<Found> {
  const memory = memories.get(catalogs) ?? new BoundedMap(most);
  memories.set(catalogs, memory);
  const name = JSON.stringify(key);
  // The key tells what it is.
  const known = memory.get(name) as Promise<Found> | undefined;
  if (known !== undefined) return known;
  const found = find();
  memory.set(name, found);
  found.catch(() => memory.delete(name));
  return found;
}
