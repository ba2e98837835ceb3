/** The language in which the page writes numbers and dates: its own; English where there is no page. */
export const pageLanguage = (): string => globalThis.document?.documentElement.lang || "en";

/**
 * The language to show: `wanted` if it is `available`, else the first of `preferred` that is, in its region's form or without region.
 * Undefined where there is none. All are BCP 47 names.
 */
export function languageOf(
  wanted: string | undefined,
  preferred: readonly string[],
  available: readonly string[],
): string | undefined {
  for (const language of wanted === undefined ? preferred : [wanted, ...preferred]) {
    const names = [language, language.split("-", 1)[0]].map((name) => name?.toLowerCase());
    const found = names.flatMap((name) => available.find((one) => one.toLowerCase() === name) ?? []);
    if (found[0] !== undefined) return found[0];
  }
  return undefined;
}
