/** What a person prefers, kept on this computer. */
export interface Settings {
  /** Pixels of a tile's side. */
  readonly tileSize: 256 | 512;
  readonly theme: "system" | "light" | "dark";
}

export const defaultSettings: Settings = { tileSize: 256, theme: "system" };
