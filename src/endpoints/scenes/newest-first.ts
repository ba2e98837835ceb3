import type { Key, KeyValues } from "../../catalog/catalogs.ts";
import { isDate } from "../../core/recognise-tokens.ts";

/** Names of keys that hold a date, or a part of one, the most significant part first. */
const dateName = /^(date|datetime|time|timestamp|day|sensed|acquired|acquisition(_?(date|time))?)$/i;
const partNames = [/^year$/i, /^month$/i, /^(day|doy)$/i, /^(hour|time)$/i];

/**
 * Compares key values so that the newest come first: by the keys that hold dates, descending, then by the others, ascending. A key holds
 * dates if it is named so (`date`, `time`, `day`, …, or `year` with its parts), or else if all its values look like dates. Where no key
 * does, the order of the keys is reversed: numbers of versions and days of any kind tend to grow.
 */
export function newestFirst(
  keys: readonly Key[],
  values: readonly KeyValues[],
): (one: KeyValues, other: KeyValues) => number {
  const dates = dateKeys(keys, values);
  const order = keys.map((_, index) => index);
  const others = order.filter((index) => !dates.includes(index));
  const byKeys = (indexes: readonly number[], one: KeyValues, other: KeyValues): number => {
    for (const index of indexes) {
      const [a = "", b = ""] = [one[index], other[index]];
      if (a !== b) return a < b ? -1 : 1;
    }
    return 0;
  };
  if (dates.length === 0) return (one, other) => -byKeys(order, one, other);
  return (one, other) => -byKeys(dates, one, other) || byKeys(others, one, other);
}

function dateKeys(keys: readonly Key[], values: readonly KeyValues[]): readonly number[] {
  const named = (name: RegExp) => keys.findIndex((key) => name.test(key.name));
  const parts = partNames.map(named);
  if (parts[0] !== -1) return parts.filter((index) => index >= 0);
  const byName = named(dateName);
  if (byName >= 0) return [byName];
  const byValue = keys.findIndex((_, index) => values.every((all) => isDateText(all[index] ?? "")));
  return byValue >= 0 ? [byValue] : [];
}

const isDateText = (text: string) => isDate(text) || /^(19|20)\d\d-\d\d(-\d\d(T.*)?)?$/.test(text);
