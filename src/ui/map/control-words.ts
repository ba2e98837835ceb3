import { msg } from "@lit/localize";

/** The words of MapLibre's controls, by MapLibre's names for them. */
export const controlWords = (): Readonly<Record<string, string>> => ({
  "AttributionControl.ToggleAttribution": msg("Toggle attribution"),
  "Map.Title": msg("Map"),
  "NavigationControl.ResetBearing": msg("Drag to rotate map, click to reset north"),
  "NavigationControl.ZoomIn": msg("Zoom in"),
  "NavigationControl.ZoomOut": msg("Zoom out"),
});
