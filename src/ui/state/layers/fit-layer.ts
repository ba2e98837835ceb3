import type { PageMeans } from "../page-means.ts";
import { layerById, selectedLayer } from "../page-state.ts";
import { layerInfo } from "./layer.ts";

/** Shows all of a layer on the map; without `id`, of the selected one. */
export function fitLayer({ store, camera }: PageMeans, id: string | undefined): void {
  const layer = id === undefined ? selectedLayer(store.state) : layerById(store.state, id);
  const info = layer && layerInfo(layer);
  if (info !== undefined) camera.fit(info.bounds);
}
