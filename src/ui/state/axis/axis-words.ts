import { pageLanguage } from "../settings/page-language.ts";
import { dateOf, datesOf } from "./series-dates.ts";

/** A value of an axis as people write it: dates by their language, with the time of day where one is said; others as they are. */
export function axisWords(value: string, values: readonly string[], language = pageLanguage()): string {
  const time = datesOf(values) === undefined ? undefined : dateOf(value);
  if (time === undefined || /^\d{4}$/.test(value)) return value;
  const digits = value.replace(/\D/g, "").length;
  return digits === 6
    ? new Intl.DateTimeFormat(language, { year: "numeric", month: "long", timeZone: "UTC" }).format(time)
    : timeWords(time, digits > 8, language);
}

/** A day as people write it by their language, UTC; with the time of day where that is wanted. */
export function timeWords(time: number, withTimeOfDay: boolean, language = pageLanguage()): string {
  const form: Intl.DateTimeFormatOptions = { dateStyle: "medium", ...(withTimeOfDay ? { timeStyle: "short" } : {}) };
  return new Intl.DateTimeFormat(language, { ...form, timeZone: "UTC" }).format(time);
}
