import { type ResamplingMethod, resamplings } from "../../../core/raster/resampling.ts";

/** What a person prefers, kept on this computer. */
export interface Settings {
  /** The page's language, as BCP 47 names it; undefined takes the browser's. */
  readonly language: string | undefined;
  readonly theme: "system" | "light" | "dark";
  /** Pixels of a tile's side: larger ones are fewer, and read more bytes. */
  readonly tileSize: 256 | 512;
  /** Workers that read and draw; undefined leaves it to the machine. */
  readonly workers: number | undefined;
  /** Megabytes that all workers together keep of what they have read. */
  readonly cacheMegabytes: number | undefined;
  /** How pixels become tiles where a layer does not say so itself; undefined takes what fits the data. */
  readonly resampling: ResamplingMethod | undefined;
  /** Minutes after which a hosted catalog is looked at again. */
  readonly catalogMinutes: number;
  /** Address of a MapLibre style in place of the built-in basemap. */
  readonly basemapStyle: string | undefined;
}

export const defaultSettings: Settings = {
  language: undefined,
  theme: "system",
  tileSize: 256,
  workers: undefined,
  cacheMegabytes: undefined,
  resampling: undefined,
  catalogMinutes: 10,
  basemapStyle: undefined,
};

/** Settings that count from the next start of the page on. */
export const startSettings = [
  "language",
  "tileSize",
  "workers",
  "cacheMegabytes",
] as const satisfies readonly (keyof Settings)[];

/** Limits of the numbers among the settings. */
export const settingLimits = {
  workers: [1, 16],
  cacheMegabytes: [64, 8192],
  catalogMinutes: [1, 10_080],
} as const satisfies Partial<Record<keyof Settings, readonly [least: number, greatest: number]>>;

/** Where settings are kept: the browser's local storage. */
export type SettingsStorage = Pick<Storage, "getItem" | "setItem">;

/** What they are called there. */
export const settingsName = "terracotta-settings";

/** The settings that are kept. Whatever makes no sense there is as if it had never been set. */
export function readSettings(storage: SettingsStorage | undefined): Settings {
  try {
    return toSettings(JSON.parse(storage?.getItem(settingsName) ?? "{}"));
  } catch {
    // Not JSON, or a browser that keeps nothing.
    return defaultSettings;
  }
}

/** Keeps settings; only what differs from the defaults, so that better defaults reach everyone. */
export function storeSettings(storage: SettingsStorage | undefined, settings: Settings): void {
  const entries = Object.entries(settings).filter(([key, value]) => value !== defaultSettings[key as keyof Settings]);
  try {
    storage?.setItem(settingsName, JSON.stringify(Object.fromEntries(entries)));
  } catch {
    // A browser that keeps nothing: they count until the page is closed.
  }
}

/** The local storage, unless the browser denies it. */
export function localSettings(): SettingsStorage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

function toSettings(found: unknown): Settings {
  if (typeof found !== "object" || found === null) return defaultSettings;
  const given = found as Readonly<Record<string, unknown>>;
  const { language, theme, tileSize, resampling, basemapStyle } = given;
  const number = (key: keyof typeof settingLimits) => {
    const [least, greatest] = settingLimits[key];
    const value = given[key];
    return typeof value === "number" && value >= least && value <= greatest ? Math.round(value) : undefined;
  };
  return {
    language: isLanguage(language) ? language : undefined,
    theme: theme === "light" || theme === "dark" ? theme : "system",
    tileSize: tileSize === 512 ? 512 : 256,
    workers: number("workers"),
    cacheMegabytes: number("cacheMegabytes"),
    resampling: isResampling(resampling) ? resampling : undefined,
    catalogMinutes: number("catalogMinutes") ?? defaultSettings.catalogMinutes,
    basemapStyle: isAddress(basemapStyle) ? basemapStyle : undefined,
  };
}

const isResampling = (value: unknown): value is ResamplingMethod =>
  typeof value === "string" && Object.hasOwn(resamplings, value);

const isLanguage = (value: unknown): value is string =>
  typeof value === "string" && /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(value);

/** Whether a text is an http or https address. */
export const isAddress = (value: unknown): value is string =>
  typeof value === "string" && value.length <= 2000 && URL.canParse(value) && /^https?:/.test(value);
