import { localSettings, readSettings } from "../state/settings/settings.ts";

/** Pixels of a tile's side, as the page was started with: at 256 a view reads fewer bytes than at 512. */
export const tileSize = readSettings(localSettings()).tileSize;
