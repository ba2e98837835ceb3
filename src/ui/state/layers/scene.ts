import { msg, str } from "@lit/localize";
import type { KeyValues, Where } from "../../../catalog/catalogs.ts";

/** Datasets of a catalog as one layer: its bands are the datasets that the last key tells apart. */
export interface Scene {
  readonly catalogId: string;
  /** The names of the catalog's keys, in their order. */
  readonly keys: readonly string[];
  /** A value for each key but the last. Where one has a `*`, all datasets that match are laid over each other. */
  readonly values: readonly string[];
  /** Values of the last key: band 1 of the layer is the first of them. */
  readonly bands: readonly string[];
  /** Which of the datasets that lie over each other a pixel shows. */
  readonly pixelSelection: ScenePixelSelection;
}

export type ScenePixelSelection = "first" | "newest" | "highest" | "lowest" | "mean";

/** The value that a scene has for a key; of the last key that of its first band. */
export function sceneValue({ keys, values, bands }: Scene, key: string): string | undefined {
  const index = keys.indexOf(key);
  return index === keys.length - 1 ? bands[0] : values[index];
}

/** The same scene where a key has another value: of the last key, whichever of its bands is shown. */
export function withSceneValue(scene: Scene, key: string, value: string): Scene {
  const index = scene.keys.indexOf(key);
  if (index === scene.keys.length - 1) return { ...scene, bands: scene.bands.map(() => value) };
  return { ...scene, values: scene.values.map((old, i) => (i === index ? value : old)) };
}

/** Whether datasets are laid over each other. */
export const isMosaic = ({ values, bands }: Scene): boolean => [...values, ...bands].some(isPattern);

/** Whether a value stands for several. */
export const isPattern = (value: string): boolean => value.includes("*");

/** What tells apart what scenes show, whatever their style. */
export const sceneFrame = ({ catalogId, values, bands }: Scene): string => JSON.stringify([catalogId, values, bands]);

/** The keys of the dataset that is a band of a scene, counted from 1. */
export const bandKeys = ({ values, bands }: Scene, band: number): KeyValues => [...values, bands[band - 1] ?? ""];

/** The datasets of a scene. */
export function sceneWhere({ keys, values, bands }: Scene): Where {
  return Object.fromEntries(keys.map((key, i) => [key, i === keys.length - 1 ? bands : [values[i] ?? "*"]]));
}

/** What tells a scene apart from others of its catalog, as a title: `013032 · 20180405`, `every tile · 20180405`. */
export function sceneTitle({ keys, values, bands }: Scene): string {
  // A single band is one of a series rather than one of several colours.
  const all = bands.length === 1 ? [...values, ...bands] : values;
  return all.map((value, i) => (value === "*" ? msg(str`every ${keys[i]}`) : value)).join(" · ");
}
