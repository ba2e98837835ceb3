/** Years that a date of a raster has: other numbers are no dates. */
const [firstYear, lastYear] = [1800, 2199] as const;
const dayMs = 86_400_000;

/** Ways to write dates, the parts as digits; what is left out is the first of its kind. */
const forms: readonly RegExp[] = [
  /^(?<year>\d{4})-?(?<dayOfYear>\d{3})$/,
  /^(?<year>\d{4})(?<sign>[-_./]?)(?<month>\d{2})\k<sign>(?<day>\d{2})(?:[T _-]?(?<hour>\d{2}):?(?<minute>\d{2})(?::?(?<second>\d{2})(?:\.\d+)?)?Z?)?$/i,
  /^(?<year>\d{4})[-_./]?(?<month>\d{2})$/,
  /^(?<year>\d{4})$/,
];

/**
 * The time (UTC, milliseconds) that a value of a key says, where it looks like a date: `20240131`, `2024-01-31`, `2024031` (day of the
 * year), `20240131T101500`, `2024-01`, `2024`. Undefined where it is none, also of days that do not exist.
 */
export function dateOf(text: string): number | undefined {
  for (const form of forms) {
    const parts = form.exec(text)?.groups;
    if (parts === undefined) continue;
    const part = (name: string, otherwise: number) => (parts[name] === undefined ? otherwise : Number(parts[name]));
    const [year, month, day] = [part("year", 0), part("month", 1), part("day", 1)];
    if (year < firstYear || year > lastYear) return undefined;
    const dayOfYear = part("dayOfYear", 0);
    if (parts.dayOfYear !== undefined) {
      const time = Date.UTC(year, 0, 1) + (dayOfYear - 1) * dayMs;
      return dayOfYear >= 1 && new Date(time).getUTCFullYear() === year ? time : undefined;
    }
    const [hour, minute, second] = [part("hour", 0), part("minute", 0), part("second", 0)];
    const time = Date.UTC(year, month - 1, day, hour, minute, second);
    const date = new Date(time);
    const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getUTCHours() === hour;
    return exists && minute < 60 && second < 61 ? time : undefined;
  }
  return undefined;
}

/** The times of all values, or undefined where not every one looks like a date. */
export function datesOf(values: readonly string[]): readonly number[] | undefined {
  const dates = values.map(dateOf);
  return dates.every((date) => date !== undefined) ? dates : undefined;
}
