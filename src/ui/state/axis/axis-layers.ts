import type { Catalogs } from "../../../catalog/catalogs.ts";
import { shownBands } from "../../../core/color/shown-values.ts";
import { type Layer, openedLayer } from "../layers/layer.ts";
import { isPattern, type Scene, sceneValue, sceneWhere } from "../layers/scene.ts";
import type { AxisState } from "./axis-state.ts";
import { datesOf } from "./series-dates.ts";

/** A layer that shows a scene. */
export type SceneLayer = Layer & { readonly scene: Scene };

/** The layers that step along a key of a catalog: not those where all its values lie over each other. */
export function steppingLayers(
  layers: readonly Layer[],
  { catalogId, key }: Pick<AxisState, "catalogId" | "key">,
): readonly SceneLayer[] {
  return layers.filter((layer): layer is SceneLayer => {
    const value = layer.scene?.catalogId === catalogId ? sceneValue(layer.scene, key) : undefined;
    return value !== undefined && !isPattern(value) && openedLayer(layer) !== undefined;
  });
}

/** What tells apart which values of a key have datasets for some layers: where it stays the same, so do they. */
export const steppedWhere = (layers: readonly SceneLayer[], key: string): string =>
  JSON.stringify(layers.map((layer) => whereOf(layer, key)));

/** The values of a key, and whether any of the layers has a dataset of each. */
export async function valuesOfAxis(
  catalogs: Catalogs,
  catalogId: string,
  key: string,
  layers: readonly SceneLayer[],
): Promise<Pick<AxisState, "values" | "filled">> {
  const [all, ...ofLayers] = await Promise.all([
    catalogs.values(catalogId, key),
    ...layers.map((layer) => catalogs.values(catalogId, key, whereOf(layer, key))),
  ]);
  const filled = new Set(ofLayers.flat().map(({ value }) => value));
  return {
    values: all.map(({ value }) => value),
    filled: all.map(({ value }) => filled.has(value)),
  };
}

/** The key that a person most likely wants to step along: the first whose values are dates, of which a layer has several. */
export async function likelyAxis(catalogs: Catalogs, layer: SceneLayer): Promise<string | undefined> {
  const { scene } = layer;
  for (const key of scene.keys) {
    const [value] = [sceneValue(scene, key) ?? "*"];
    if (isPattern(value) || datesOf([value]) === undefined) continue;
    const found = await catalogs.values(scene.catalogId, key, whereOf(layer, key));
    if (found.length > 1 && datesOf(found.map((one) => one.value))) return key;
  }
  return undefined;
}

/** The datasets that a layer has along a key: of the bands that it shows. */
function whereOf({ scene, style, expression }: SceneLayer, key: string) {
  const numbers = style && expression === undefined ? shownBands(style) : [];
  const shown = numbers.flatMap((band) => scene.bands[band - 1] ?? []);
  const { [key]: _, ...where } = sceneWhere({ ...scene, bands: shown.length > 0 ? shown : scene.bands });
  return where;
}
