import { toErrorData } from "../../../core/errors.ts";
import type { Source } from "../../../engine/engine.ts";
import type { PageMeans } from "../page-means.ts";
import type { PageParts } from "../page-parts.ts";
import { layerById, updateLayer } from "../page-state.ts";
import { changedParameters } from "../style/style-parameters.ts";
import { openedLayer } from "./layer.ts";
import type { Scene } from "./scene.ts";

/** Tries again what failed: the file, with another CRS if one is given, or its tiles. Nothing that was read before counts any more. */
export function retryLayer(parts: PageParts, id: string, crs: string | undefined): void {
  const { store, opener, means } = parts;
  const layer = layerById(store.state, id);
  if (layer === undefined) return;
  if (layer.opening.status !== "failed") {
    updateLayer(store, id, { tileError: undefined });
    const drawAnew = () => updateLayer(store, id, { attempt: (layerById(store.state, id)?.attempt ?? 0) + 1 });
    void (layer.scene === undefined ? forgetFiles(means, [layer.source.url]) : forgetScene(means, layer.scene)).then(
      drawAnew,
    );
    return;
  }
  void forgetFiles(means, [layer.source.url]);
  updateLayer(store, id, { opening: { status: "opening" }, tileError: undefined });
  if (crs === undefined) opener.openAll([layer], true);
  else void openWith(parts, { ...layer.source, crs }, id);
}

/** Has the engine read files anew; jobs that come later find nothing of them. */
async function forgetFiles({ engine }: PageMeans, urls: readonly string[]): Promise<void> {
  // A worker that is lost has kept nothing.
  await Promise.allSettled(urls.map((url) => engine.run({ kind: "forget", source: { url } })));
}

async function forgetScene(means: PageMeans, scene: Scene): Promise<void> {
  await forgetFiles(means, await means.scenes.locations(scene).catch(() => []));
}

/** Opens a file with a nodata value, a scale or a datum grid in place of its own. */
export function overrideFile(
  { store, means, opener }: PageParts,
  id: string,
  instead: Pick<Source, "nodata"> | Pick<Source, "scaling"> | Pick<Source, "grid">,
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
