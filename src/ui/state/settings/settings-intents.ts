import type { Settings } from "./settings.ts";

/** What `SettingsActions` carries out. */
export type SettingsIntent =
  | { readonly kind: "settings-open"; readonly open: boolean }
  | { readonly kind: "settings-change"; readonly changes: Partial<Settings> }
  | { readonly kind: "settings-reset" }
  /** Forgets what was read of files. */
  | { readonly kind: "settings-clear-caches" }
  /** Looks how much is kept. */
  | { readonly kind: "settings-measure" };
