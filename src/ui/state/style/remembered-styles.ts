import type { Look, StyleMode } from "./look.ts";

/** By the layer's id: for as long as the page is open, as a layer that was removed may come back. */
const remembered = new Map<string, Map<StyleMode, Look>>();

/** Keeps a look of a layer as the latest one in its mode. */
export function rememberLook(layerId: string, mode: StyleMode, look: Look): void {
  const byMode = remembered.get(layerId) ?? new Map<StyleMode, Look>();
  remembered.set(layerId, byMode.set(mode, look));
}

/** The latest look of a mode that the layer was shown in, if any. */
export const rememberedLook = (layerId: string, mode: StyleMode): Look | undefined =>
  remembered.get(layerId)?.get(mode);
