import { msg, str } from "@lit/localize";
import type { CatalogInfo } from "../../../catalog/catalogs.ts";
import { formatNumber } from "../format.ts";

/** `1240 datasets`, `1 dataset`. */
export function countOf(count: number, what: keyof typeof counted): string {
  const { one, many } = counted[what];
  return count === 1 ? one() : many(formatNumber(count));
}

const counted = {
  dataset: { one: () => msg("1 dataset"), many: (count) => msg(str`${count} datasets`) },
  file: { one: () => msg("1 file"), many: (count) => msg(str`${count} files`) },
  address: { one: () => msg("1 address"), many: (count) => msg(str`${count} addresses`) },
} as const satisfies Record<string, { readonly one: () => string; readonly many: (count: string) => string }>;

/** `3 min ago`; both in milliseconds since 1970. */
export function ago(then: number, now: number): string {
  const seconds = Math.max(0, (now - then) / 1000);
  if (seconds < 60) return msg("just now");
  if (seconds < 3600) return msg(str`${Math.floor(seconds / 60)} min ago`);
  if (seconds < 86_400) return msg(str`${Math.floor(seconds / 3600)} h ago`);
  const days = Math.floor(seconds / 86_400);
  return days === 1 ? msg("1 day ago") : msg(str`${formatNumber(days)} days ago`);
}

/** Where a catalog is kept and how fresh it is. */
export function originWords({ origin }: CatalogInfo, now: number): string {
  return origin === undefined ? msg("In this browser") : msg(str`Hosted, checked ${ago(origin.checkedAt, now)}`);
}

/** `2 min 5 s`, `40 s`, for what is left to do. */
export function durationWords(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  if (whole < 60) return msg(str`${whole} s`);
  const minutes = Math.floor(whole / 60);
  if (minutes >= 60) return msg(str`${Math.floor(minutes / 60)} h ${minutes % 60} min`);
  return minutes >= 10 || whole % 60 === 0 ? msg(str`${minutes} min`) : msg(str`${minutes} min ${whole % 60} s`);
}
