import { configureLocalization, type LocaleModule, str } from "@lit/localize";
import { generateMsgId } from "@lit/localize/internal/id-generation.js";
import { afterEach, describe, expect, test, vi } from "vitest";
import { languages, startLanguage } from "../../src/ui/locale.ts";
import { countOf } from "../../src/ui/state/catalogs/catalog-words.ts";
import { adviseOn } from "../../src/ui/state/error-advice.ts";
import { formatBytes, formatNumber, formatPosition } from "../../src/ui/state/format.ts";
import { languageOf } from "../../src/ui/state/settings/page-language.ts";

/** A made-up language, as `lit-localize build` would write it. */
const templates: LocaleModule["templates"] = {
  [generateMsgId("The host took too long", false)]: "Moma tosti lo",
  [generateMsgId("1 dataset", false)]: "1 dasa",
  [generateMsgId(["", " datasets"], false)]: str`dasai: ${0}`,
};

const timeout = () => adviseOn({ code: "TIMEOUT", message: "" }, "https://host/a.tif", "https://page");

afterEach(() => vi.unstubAllGlobals());

describe("words of the page", () => {
  test("are English until a language is loaded, then of that language, and English where it has none", async () => {
    expect([timeout().headline, countOf(1, "dataset"), countOf(7, "dataset")]).toEqual([
      "The host took too long",
      "1 dataset",
      "7 datasets",
    ]);
    // It tells the window of each change.
    vi.stubGlobal("window", new EventTarget());
    const { setLocale } = configureLocalization({
      sourceLocale: "en",
      targetLocales: ["x-moma"],
      loadLocale: async () => ({ templates }),
    });
    await setLocale("x-moma");
    expect([timeout().headline, countOf(1, "dataset"), countOf(7, "dataset")]).toEqual([
      "Moma tosti lo",
      "1 dasa",
      "dasai: 7",
    ]);
    expect(timeout().next).toBe("Retry; the network or the host may be busy.");
    await setLocale("en");
    expect(countOf(7, "dataset")).toBe("7 datasets");
  });
});

describe("the language", () => {
  test.each([
    [undefined, ["de-CH", "en"], "de"],
    [undefined, ["fr", "en-GB", "de"], "en"],
    [undefined, ["zh-TW"], "zh-TW"],
    [undefined, ["zh-tw"], "zh-TW"],
    [undefined, ["zh"], undefined],
    ["de", ["en"], "de"],
    ["fr", ["de"], "de"],
    ["en", ["de"], "en"],
    [undefined, [], undefined],
  ])("is of wanted %s and preferred %s: %s", (wanted, preferred, language) => {
    expect(languageOf(wanted, preferred, ["en", "de", "zh-TW"])).toBe(language);
  });

  test("needs no loading where it is English", () => {
    vi.stubGlobal("navigator", { languages: ["en-US", "en"] });
    expect(languages[0]).toBe("en");
    expect(startLanguage(undefined)).toBeUndefined();
    expect(startLanguage("en")).toBeUndefined();
  });
});

describe("numbers", () => {
  // CLDR: German and French write a comma before the fraction, Hindi a point. Thousands stand apart by thin spaces everywhere.
  test.each([
    ["de", "11\u202f944,5", "1,234e−5", "63,2 kB"],
    ["fr", "11\u202f944,5", "1,234e−5", "63,2 kB"],
    ["hi", "11\u202f944.5", "1.234e−5", "63.2 kB"],
    ["", "11\u202f944.5", "1.234e−5", "63.2 kB"],
  ])("are written as in the page's language: %s", (lang, number, small, bytes) => {
    vi.stubGlobal("document", { documentElement: { lang } });
    expect(formatNumber(11944.52)).toBe(number);
    expect(formatNumber(0.000012345)).toBe(small);
    expect(formatBytes(63_210)).toBe(bytes);
    expect(formatPosition(7.0969812, 45.920371)).toBe("45.92037° N, 7.09698° E");
  });
});
