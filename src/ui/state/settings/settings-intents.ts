import type { Settings } from "./settings.ts";

/** What `SettingsActions` carries out. */
export type SettingsIntent =
  | { readonly kind: "settings-open"; readonly open: boolean }
  | { readonly kind: "settings-change"; readonly changes: Partial<Settings> }
  | { readonly kind: "settings-reset" }
  /** Forgets what was read of files. */
  | { readonly kind: "settings-clear-caches" }
  /** Tries the address of a style, and uses it as the basemap where it is one; undefined is the built-in basemap. */
  | { readonly kind: "settings-basemap"; readonly address: string | undefined }
  /** Deletes all that the page keeps in this browser, and starts it anew. */
  | { readonly kind: "settings-forget" }
  /** Looks how much is kept. */
  | { readonly kind: "settings-measure" };
