import { pageLanguage } from "../settings/page-language.ts";
import { dateOf, datesOf } from "./series-dates.ts";

/** A value of an axis as people write it: dates by their language, with the time of day where one is said; others as they are. */
export function axisWords(value: string, values: readonly string[], language = pageLanguage()): string {
  const time = datesOf(values) === undefined ? undefined : dateOf(value);
  if (time === undefined) return value;
  const digits = value.replace(/\D/g, "").length;
  if (/^\d{4}$/.test(value)) return value;
  const form: Intl.DateTimeFormatOptions =
    digits === 6
      ? { year: "numeric", month: "long" }
      : { dateStyle: "medium", ...(digits > 8 ? { timeStyle: "short" } : {}) };
  return new Intl.DateTimeFormat(language, { ...form, timeZone: "UTC" }).format(time);
}
