import { failure } from "../core/errors.ts";
import type { Dataset, Key, KeyValues, NewCatalog } from "./catalogs.ts";

const longestName = 256;
const longestValue = 1024;
const longestLocation = 8192;
const longestTitle = 1024;

/** `limit` and `page` are parameters of the `/datasets` route; `__proto__` cannot be a property of a plain object. */
const reserved = new Set(["limit", "page", "__proto__"]);

/** Checks title and keys of a catalog. Throws INVALID_ARGUMENT. */
export function checkCatalog({ title, keys }: NewCatalog): void {
  checkTitle(title);
  if (keys.length === 0) throw failure("INVALID_ARGUMENT", "A catalog needs at least one key.");
  const seen = new Set<string>();
  for (const { name } of keys) {
    if (!/^\w+$/.test(name) || name.length > longestName) {
      throw failure("INVALID_ARGUMENT", `${quote(name)} cannot name a key.`, {
        hint: `Use letters, digits and _, at most ${longestName}.`,
      });
    }
    if (reserved.has(name)) throw failure("INVALID_ARGUMENT", `No key can be named ${name}: the word is reserved.`);
    if (seen.has(name)) throw failure("INVALID_ARGUMENT", `Two keys are named ${name}.`);
    seen.add(name);
  }
}

/** Checks that a title can be shown. Throws INVALID_ARGUMENT. */
export function checkTitle(title: string): void {
  if (title.trim() === "") throw failure("INVALID_ARGUMENT", "A catalog needs a title.");
  if (title.length > longestTitle) {
    throw failure("INVALID_ARGUMENT", `A title has at most ${longestTitle} characters, not ${title.length}.`);
  }
}

/** Checks a dataset against the names of its catalog's keys. Throws INVALID_ARGUMENT. */
export function checkDataset(names: readonly string[], { keys, location, band }: Dataset): void {
  checkKeyValues(names, keys);
  if (location === "" || location.length > longestLocation) {
    throw failure("INVALID_ARGUMENT", `A location has 1 to ${longestLocation} characters, not ${location.length}.`, {
      details: { keys: keys.join(" ") },
    });
  }
  if (!Number.isInteger(band) || band < 1 || band > 65_535) {
    throw failure("INVALID_ARGUMENT", `Bands are numbered from 1 to 65535; ${location} was given ${band}.`);
  }
}

/**
 * Checks that there is one value a key. An empty value is refused: the paths of routes (`/singleband/a/b/…`) could not
 * name the dataset. Throws INVALID_ARGUMENT.
 */
export function checkKeyValues(names: readonly string[], values: KeyValues): void {
  if (values.length !== names.length) {
    const given = values.map(quote).join(", ") || "none";
    throw failure("INVALID_ARGUMENT", `Asked for one value of each key (${names.join(", ")}), got ${given}.`);
  }
  for (let i = 0; i < names.length; i++) {
    const { length } = values[i]!;
    if (length === 0 || length > longestValue) {
      throw failure("INVALID_ARGUMENT", `A value of ${names[i]} has 1 to ${longestValue} characters, not ${length}.`);
    }
  }
}

/** Checks that keys have the same names in the same order. Throws INVALID_ARGUMENT. */
export function checkSameNames(before: readonly Key[], after: readonly Key[]): void {
  const names = (keys: readonly Key[]) => keys.map(({ name }) => name).join(", ");
  if (names(before) === names(after)) return;
  throw failure(
    "INVALID_ARGUMENT",
    `The keys of this catalog are ${names(before)}; they cannot become ${names(after)}.`,
  );
}

function quote(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
