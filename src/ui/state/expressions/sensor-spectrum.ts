import type { FileInfo } from "../../../engine/engine.ts";
import { bandNames } from "../layers/layer-url.ts";
import { type Layer, layerInfo } from "../page-state.ts";
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

/** By file: looking for the sensor reads all of its metadata. */
const indexNames = new WeakMap<FileInfo, ReadonlyMap<string, string>>();

/** The name of the index that a layer's expression is, as its bands are recognised; undefined for any other expression. */
export function indexName(layer: Layer): string | undefined {
  const info = layerInfo(layer);
  if (info === undefined || layer.expression === undefined) return undefined;
  let names = indexNames.get(info);
  if (names === undefined) {
    const { roles, reflectances } = spectrumOf(layer, info);
    const operands = bandNames(layer, info.bands.length);
    names = new Map(
      indexPresets.map((preset) => [presetExpression(preset, roles, operands, reflectances) ?? "", preset.name]),
    );
    indexNames.set(info, names);
  }
  return names.get(layer.expression);
}
