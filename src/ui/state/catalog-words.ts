import type { CatalogInfo } from "../../catalog/catalogs.ts";
import { formatNumber } from "./format.ts";

/** `1240 datasets`, `1 dataset`. */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

/** `3 min ago`; both in milliseconds since 1970. */
export function ago(then: number, now: number): string {
  const seconds = Math.max(0, (now - then) / 1000);
  if (seconds < 60) return "just now";
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ago`;
  if (seconds < 86_400) return `${Math.floor(seconds / 3600)} h ago`;
  return `${countOf(Math.floor(seconds / 86_400), "day")} ago`;
}

/** Where a catalog is kept and how fresh it is. */
export function originWords({ origin }: CatalogInfo, now: number): string {
  return origin === undefined ? "In this browser" : `Hosted, checked ${ago(origin.checkedAt, now)}`;
}

/** `2 min 5 s`, `40 s`, for what is left to do. */
export function durationWords(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes >= 60) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  return minutes >= 10 || whole % 60 === 0 ? `${minutes} min` : `${minutes} min ${whole % 60} s`;
}
