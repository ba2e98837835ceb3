import type { Catalogs } from "../../../catalog/catalogs.ts";
import { isMosaic, type Scene, sceneValue, withSceneValue } from "../layers/scene.ts";
import type { LinkedFiles } from "./linked-state.ts";

/** How whoever gets a link finds the datasets of a scene: where its catalog is hosted, or its files without it. */
export interface SceneLink {
  readonly from: string | undefined;
  readonly files: LinkedFiles | undefined;
}

/** Datasets that a link names without a catalog, at most. */
const mostDatasets = 400;

/** Finds out how a link can carry scenes, and remembers it. */
export class SceneLinks {
  readonly #catalogs: () => Catalogs;
  readonly #known = new Map<string, SceneLink>();
  readonly #asked = new Set<string>();

  constructor(catalogs: () => Catalogs) {
    this.#catalogs = catalogs;
  }

  /** What is known of a scene whose `axis` may be stepped; undefined while nobody has looked. */
  of(scene: Scene, axis: string | undefined): SceneLink | undefined {
    return this.#known.get(nameOf(scene, axis));
  }

  /** Looks once; tells whether something new is known. */
  async look(scene: Scene, axis: string | undefined, axisValues: readonly string[]): Promise<boolean> {
    const name = nameOf(scene, axis);
    if (this.#asked.has(name)) return false;
    this.#asked.add(name);
    const catalogs = this.#catalogs();
    const info = await catalogs.info(scene.catalogId).catch(() => undefined);
    if (info === undefined) return false;
    const from = info.origin?.url;
    const files = from === undefined ? await this.#files(scene, axis, axisValues).catch(() => undefined) : undefined;
    this.#known.set(name, { from, files });
    return true;
  }

  async #files(
    scene: Scene,
    axis: string | undefined,
    axisValues: readonly string[],
  ): Promise<LinkedFiles | undefined> {
    const steps = axis === undefined ? [scene] : axisValues.map((value) => withSceneValue(scene, axis, value));
    if (isMosaic(scene) || steps.length * scene.bands.length > mostDatasets) return undefined;
    const wanted = steps.flatMap(({ values, bands }) => bands.map((band) => [...values, band]));
    const records = await Promise.all(wanted.map((keys) => this.#catalogs().get(scene.catalogId, keys)));
    const datasets = records.filter((record) => record !== undefined);
    const template = filesTemplate(scene.keys, datasets);
    if (template === undefined || datasets.some(({ band }) => band !== 1)) return undefined;
    return { keys: scene.keys, template, bands: scene.bands };
  }
}

const nameOf = (scene: Scene, axis: string | undefined): string =>
  JSON.stringify([scene.catalogId, scene.keys.map((key) => key !== axis && sceneValue(scene, key)), scene.bands, axis]);

/** The address of datasets with `{key}` for each value; undefined where there is none that gives every one of them. */
export function filesTemplate(
  keys: readonly string[],
  datasets: readonly { readonly keys: readonly string[]; readonly location: string }[],
): string | undefined {
  const [first] = datasets;
  if (first === undefined || !/^https?:/.test(first.location) || /[{}]/.test(first.location)) return undefined;
  // Longer values first: one may lie within another.
  const order = keys.map((_, i) => i).sort((a, b) => (first.keys[b]?.length ?? 0) - (first.keys[a]?.length ?? 0));
  let template = first.location;
  for (const i of order) {
    const value = first.keys[i] ?? "";
    const parts = template.split(/(\{\w+\})/);
    template = parts.map((part) => (part.startsWith("{") ? part : part.replaceAll(value, `{${keys[i]}}`))).join("");
  }
  const fits = datasets.every((dataset) => fillTemplate(template, keys, dataset.keys) === dataset.location);
  return fits ? template : undefined;
}

/** The address that a template gives for values of keys. */
export const fillTemplate = (template: string, keys: readonly string[], values: readonly string[]): string =>
  template.replace(/\{(\w+)\}/g, (whole, key: string) => values[keys.indexOf(key)] ?? whole);
