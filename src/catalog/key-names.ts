import { failure } from "../core/errors.ts";
import type { Dataset, Key, KeyValues, NewCatalog } from "./catalogs.ts";

// In UTF-16 units. A catalog within these limits can travel as a file, and come back.
export const mostKeys = 32;
export const longestName = 256;
export const longestDescription = 10_000;
export const longestValue = 1024;
export const longestLocation = 8192;
export const longestTitle = 1024;

/** `limit` and `page` are parameters of the `/datasets` route; `__proto__` cannot be a property of a plain object. */
const reserved = new Set(["limit", "page", "__proto__"]);

/** Checks title and keys of a catalog. Throws INVALID_ARGUMENT. */
export function checkCatalog({ title, keys }: NewCatalog): void {
  checkTitle(title);
  if (keys.length === 0) throw failure("INVALID_ARGUMENT", "A catalog needs at least one key.");
  if (keys.length > mostKeys) {
    throw failure("INVALID_ARGUMENT", `A catalog has at most ${mostKeys} keys, not ${keys.length}.`);
  }
  const seen = new Set<string>();
  for (const { name, description } of keys) {
    if (!/^\w+$/.test(name) || name.length > longestName) {
      throw failure("INVALID_ARGUMENT", `${quote(name)} cannot name a key.`, {
        hint: `Use letters, digits and _, at most ${longestName}.`,
      });
    }
    if (reserved.has(name)) throw failure("INVALID_ARGUMENT", `No key can be named ${name}: the word is reserved.`);
    if (seen.has(name)) throw failure("INVALID_ARGUMENT", `Two keys are named ${name}.`);
    seen.add(name);
    checkDescription(name, description);
  }
}

function checkDescription(name: string, { length }: string): void {
  if (length <= longestDescription) return;
  throw failure(
    "INVALID_ARGUMENT",
    `The description of ${name} has ${length} characters; ${longestDescription} are allowed.`,
  );
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

/** Checks that new keys have the same names in the same order as those before. Throws INVALID_ARGUMENT. */
export function checkSameNames(before: readonly Key[], after: readonly Key[]): void {
  const names = (keys: readonly Key[]) => keys.map(({ name }) => name).join(", ");
  if (names(before) !== names(after)) {
    throw failure(
      "INVALID_ARGUMENT",
      `The keys of this catalog are ${names(before)}; they cannot become ${names(after)}.`,
    );
  }
  for (const { name, description } of after) checkDescription(name, description);
}

function quote(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
