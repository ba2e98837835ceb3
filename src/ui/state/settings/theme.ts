import type { Settings } from "./settings.ts";

/** Whether the page is dark: as a person chose, else as the system is. */
export const isDarkTheme = (theme: Settings["theme"], systemIsDark: boolean): boolean =>
  theme === "system" ? systemIsDark : theme === "dark";
