import type { Settings } from "./settings.ts";

/** What `SettingsActions` carries out. */
export type SettingsIntent =
  | { readonly kind: "settings-open"; readonly open: boolean }
  | { readonly kind: "settings-change"; readonly changes: Partial<Settings> };
