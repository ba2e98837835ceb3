import { configureLocalization, type LocaleModule } from "@lit/localize";
import { languageOf } from "./state/settings/page-language.ts";

/** The language that the sources are written in. */
const sourceLocale = "en";

/** What `lit-localize build` writes: one module a language, loaded where it is spoken. */
const modules = import.meta.glob<LocaleModule>("./locales/*.ts");

const pathOf = (language: string): string => `./locales/${language}.ts`;
const targetLocales = Object.keys(modules).map((path) => path.replace(/^.*\/|\.ts$/g, ""));

/** The languages that the page has, as BCP 47 names them; English first. */
export const languages: readonly string[] = [sourceLocale, ...targetLocales];

/**
 * Takes the language that is `wanted`, else the first of the browser's that there is, else English. Returns undefined where nothing has to
 * be loaded: then the page is not a moment late. Otherwise nothing may be shown before the promise is kept; it is kept in any case, since a
 * page in English is better than none.
 */
export function startLanguage(wanted: string | undefined): Promise<void> | undefined {
  const language = languageOf(wanted, navigator.languages, languages) ?? sourceLocale;
  if (language === sourceLocale) return undefined;
  const loadLocale = (locale: string) =>
    modules[pathOf(locale)]?.() ?? Promise.reject(new Error(`No locale ${locale}`));
  const { setLocale } = configureLocalization({ sourceLocale, targetLocales, loadLocale });
  return setLocale(language).then(
    () => {
      document.documentElement.lang = language;
    },
    () => undefined,
  );
}
