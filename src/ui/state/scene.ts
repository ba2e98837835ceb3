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

/** The same scene where a key has another value: of the last key, that is its only band. */
export function withSceneValue(scene: Scene, key: string, value: string): Scene {
  const index = scene.keys.indexOf(key);
  if (index === scene.keys.length - 1) return { ...scene, bands: [value] };
  return { ...scene, values: scene.values.map((old, i) => (i === index ? value : old)) };
}

/** Whether datasets are laid over each other. */
export const isMosaic = ({ values }: Scene): boolean => values.some((value) => value.includes("*"));
