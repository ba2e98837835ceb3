import type { FileInfo } from "../../../engine/engine.ts";
import { type Layer, layerInfo } from "../layers/layer.ts";
import { bandNames } from "../layers/layer-url.ts";
import { indexPresets, presetExpression } from "./index-presets.ts";
import { type BandRoles, detectBands } from "./sensor-bands.ts";
import { type Reflectance, reflectanceOf } from "./sensor-reflectance.ts";

/** What is known of the bands that indices are computed of. */
export interface Spectrum {
  readonly words: string | undefined;
  readonly roles: BandRoles;
  /** Of each band. */
  readonly reflectances: readonly Reflectance[];
}

/** What the bands' names, and all that is called something around them, tell. */
export function spectrumOf(layer: Layer, info: FileInfo): Spectrum {
  const names = layer.scene?.bands ?? info.bands.map(({ name }) => name);
  const fileName = info.url.split(/[?#]/, 1)[0]?.split("/").slice(-2).join("/") ?? "";
  const context = [fileName, layer.title, ...(layer.scene?.values ?? []), ...Object.values(info.metadata)];
  const described = info.bands.map(({ name }) => name);
  const detected = detectBands({ names, context }) ?? detectBands({ names: described, context });
  return {
    words: detected?.words,
    roles: detected?.roles ?? {},
    reflectances: info.bands.map((band) => reflectanceOf(detected?.sensor, band)),
  };
}

/** The reflectance that stands for all bands: that of the first one which measures a part of the spectrum. */
export function commonReflectance({ roles, reflectances }: Pick<Spectrum, "roles" | "reflectances">): Reflectance {
  const band = roles.nir ?? roles.red ?? Object.values(roles)[0] ?? 1;
  return reflectances[band - 1] ?? { scale: 1, offset: 0, words: "" };
}

/** Names of indices by their expressions: of reflectances, and of stored values, where those give other numbers. */
interface IndexNames {
  readonly named: ReadonlyMap<string, string>;
  readonly unscaled: ReadonlyMap<string, string>;
}

/** By file: looking for the sensor reads all of its metadata. */
const namesOfFiles = new WeakMap<FileInfo, IndexNames>();

function indexNames(layer: Layer): IndexNames | undefined {
  const info = layerInfo(layer);
  if (info === undefined) return undefined;
  const known = namesOfFiles.get(info);
  if (known !== undefined) return known;
  const { roles, reflectances } = spectrumOf(layer, info);
  const operands = bandNames(layer, info.bands.length);
  const namesBy = (scales: Spectrum["reflectances"]) =>
    new Map(indexPresets.map((preset) => [presetExpression(preset, roles, operands, scales) ?? "", preset.name]));
  const named = namesBy(reflectances);
  const made = { named, unscaled: new Map([...namesBy([])].filter(([text]) => !named.has(text))) };
  namesOfFiles.set(info, made);
  return made;
}

/** The name of the index that a layer's expression is, as its bands are recognised; undefined for any other expression. */
export const indexName = (layer: Layer): string | undefined => indexNames(layer)?.named.get(layer.expression ?? " ");

/** The name of the index whose formula a layer's expression is, but of stored values, of which it is another number than of reflectances. */
export const unscaledIndexName = (layer: Layer): string | undefined =>
  indexNames(layer)?.unscaled.get(layer.expression ?? " ");
