import { describe, expect, test } from "vitest";
import {
  defaultSettings,
  readSettings,
  type Settings,
  storeSettings,
} from "../../../src/ui/state/settings/settings.ts";

/** Storage that holds one text, whatever its name. */
function storage(text: string | null = null) {
  const held = { text };
  return {
    held,
    getItem: () => held.text,
    setItem: (_: string, value: string) => {
      held.text = value;
    },
  };
}

describe("settings", () => {
  test("are kept as far as they differ from the defaults, and read back", () => {
    const kept = storage();
    const settings: Settings = {
      ...defaultSettings,
      language: "pt-BR",
      theme: "dark",
      workers: 3,
      basemapStyle: "https://host/style.json",
    };
    storeSettings(kept, settings);
    expect(JSON.parse(kept.held.text ?? "")).toEqual({
      language: "pt-BR",
      theme: "dark",
      workers: 3,
      basemapStyle: "https://host/style.json",
    });
    expect(readSettings(kept)).toEqual(settings);
  });

  test.each([
    "",
    "no JSON",
    "null",
    "[]",
    '{"language":"../de","theme":"pink","tileSize":1e9,"workers":-1,"cacheMegabytes":"much","resampling":"constructor","catalogMinutes":0,"basemapStyle":"javascript:alert(1)"}',
  ])("that make no sense are the defaults: %s", (text) => {
    expect(readSettings(storage(text))).toEqual(defaultSettings);
  });

  test("are the defaults in a browser that keeps nothing", () => {
    const denied = {
      getItem: () => {
        throw new Error("denied");
      },
      setItem: () => {
        throw new Error("denied");
      },
    };
    expect(readSettings(denied)).toEqual(defaultSettings);
    expect(() => storeSettings(denied, { ...defaultSettings, theme: "dark" })).not.toThrow();
    expect(readSettings(undefined)).toEqual(defaultSettings);
  });
});
