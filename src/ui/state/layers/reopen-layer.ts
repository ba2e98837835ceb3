import { toErrorData } from "../../../core/errors.ts";
import type { Source } from "../../../engine/engine.ts";
import type { PageParts } from "../page-means.ts";
import { layerById, openedLayer, updateLayer } from "../page-state.ts";
import { changedParameters } from "../style/style-parameters.ts";

/** Tries again what failed: the file, with another CRS if one is given, or its tiles. */
export function retryLayer(parts: PageParts, id: string, crs: string | undefined): void {
  const { store, opener } = parts;
  const layer = layerById(store.state, id);
  if (layer === undefined) return;
  if (layer.opening.status !== "failed") {
    updateLayer(store, id, { tileError: undefined, attempt: layer.attempt + 1 });
    return;
  }
  updateLayer(store, id, { opening: { status: "opening" }, tileError: undefined });
  if (crs === undefined) opener.openAll([layer], true);
  else void openWith(parts, { ...layer.source, crs }, id);
}

/** Opens a file with a nodata value, or a scale, in place of its own. */
export function overrideFile(
  { store, means, opener }: PageParts,
  id: string,
  instead: Pick<Source, "nodata"> | Pick<Source, "scaling">,
): void {
  const layer = layerById(store.state, id);
  if (layer === undefined || layer.scene !== undefined) return;
  const first = openedLayer(layer)?.firstLook.style;
  // What was changed by hand outlives the second first look.
  const wanted = layer.style && first ? changedParameters(layer.style, first, layer.expression) : layer.wanted;
  updateLayer(store, id, { source: { ...layer.source, ...instead }, wanted, opening: { status: "opening" } });
  const changed = layerById(store.state, id);
  if (changed?.source.blob) means.register(changed.source);
  if (changed) opener.openAll([changed], false);
}

/** Opens a failed file with another CRS, which becomes the layer's, and the link's, once the file opens with it. */
async function openWith({ store, means, opener }: PageParts, source: Source, id: string): Promise<void> {
  try {
    await means.engine.run({ kind: "info", source });
  } catch (error) {
    const { details, ...data } = toErrorData(error);
    const failed = { ...data, details: { ...details, crs: source.crs ?? null } };
    updateLayer(store, id, { opening: { status: "failed", error: failed } });
    return;
  }
  updateLayer(store, id, { source });
  const layer = layerById(store.state, id);
  if (layer === undefined) return;
  if (source.blob) means.register(source);
  opener.openAll([layer], true);
}
