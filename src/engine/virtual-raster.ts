import type { NodataIn } from "../cog/read-window.ts";
import { failure } from "../core/errors.ts";
import { type Expression, parseExpression } from "../core/expression/expression.ts";
import type { PixelSelection } from "../core/raster/pixel-selection.ts";
import { computeBand } from "./compute-band.ts";
import type { EngineContext, Warped } from "./context.ts";
import type { FileBand, GridValues, Source, VirtualRaster } from "./engine.ts";
import { maskedValues } from "./masked-values.ts";
import { mergeScenes } from "./merge-scenes.ts";
import { type SceneTarget, type SceneValues, warpScene } from "./warp-scene.ts";

/** What of a virtual raster is to be made: some of its bands, and nothing that these do not need. */
interface Part {
  readonly scenes: readonly (readonly FileBand[])[];
  readonly selection: PixelSelection;
  /** What identifies the computation. */
  readonly computation: string;
  readonly nodataIn: NodataIn;
  readonly compute: (scene: SceneValues, signal: AbortSignal) => GridValues | Promise<GridValues>;
}

/**
 * The values of some bands (counted from 1) of a virtual raster on a Web Mercator grid, from the cache or made now; null where no pixel
 * of the grid shows it. Scenes that cannot be read are left out, and told of in `problems`. Throws what the first one threw if all fail,
 * INVALID_ARGUMENT for an expression that cannot be parsed, NOT_FOUND for a band that there is not.
 */
export async function warpVirtualRaster(
  context: EngineContext,
  raster: VirtualRaster,
  bands: readonly number[],
  target: SceneTarget,
  signal?: AbortSignal,
): Promise<GridValues | null> {
  const part = partOf(raster, bands);
  const key = keyOf(part, target);
  const make = async (shared: AbortSignal) => {
    const versions = new Map<string, number>();
    const opened = ({ url }: Source) => versions.set(url, context.cogs.versionOf(url));
    const warp = async (scene: readonly FileBand[], turn: Promise<unknown> | undefined, inner: AbortSignal) => {
      const values = await warpScene(context, scene, { ...target, nodataIn: part.nodataIn, turn }, opened, inner);
      const result = values && (await part.compute(values, inner));
      // Where no pixel is valid, the scene is not there.
      return result?.mask.some(Boolean) ? result : null;
    };
    const empty = () => maskedValues(target.grid, bands.length);
    return { values: await mergeScenes(part.scenes, part.selection, warp, empty, shared), versions };
  };
  const found = await context.warped.get(key, make, signal);
  const current = isCurrent(context, found);
  // What is to be tried again is not kept.
  if (!current || found.values?.problems) context.warped.delete(key);
  return current ? found.values : (await context.warped.get(key, make, signal)).values;
}

/** Throws INVALID_ARGUMENT or NOT_FOUND. */
function partOf({ scenes, expression, pixelSelection = "first" }: VirtualRaster, bands: readonly number[]): Part {
  const count = scenes[0]?.length ?? 0;
  if (count === 0 || scenes.some((scene) => scene.length !== count)) {
    throw failure("INVALID_ARGUMENT", "A virtual raster needs a scene or more, with equally many bands, at least one");
  }
  const bandCount = expression === undefined ? count : 1;
  for (const band of bands) {
    if (Number.isInteger(band) && band >= 1 && band <= bandCount) continue;
    throw failure("NOT_FOUND", `Band ${band} was asked for; the virtual raster has ${bandCount}`);
  }
  // All have this band.
  const pick = (indexes: readonly number[]) => scenes.map((scene) => indexes.map((index) => scene[index] as FileBand));
  if (expression === undefined) {
    const scenesOfBands = pick(bands.map((band) => band - 1));
    return {
      scenes: scenesOfBands,
      selection: pixelSelection,
      computation: "",
      nodataIn: "every",
      compute: ({ masks: _, ...values }) => values,
    };
  }
  const { text, operands } = expression;
  if (operands.length !== count) {
    throw failure("INVALID_ARGUMENT", `${operands.length} operands are named, but a scene has ${count} bands`);
  }
  const parsed = parseExpression(text, operands);
  return {
    scenes: pick(parsed.operands.map((name) => operands.indexOf(name))),
    selection: pixelSelection,
    // What a band does not say cannot be computed with.
    nodataIn: "any",
    computation: JSON.stringify([text, parsed.operands, bands.length]),
    compute: computed(parsed, bands.length),
  };
}

/** The band that an expression makes is each of the bands that were asked for. */
function computed(expression: Expression, count: number): Part["compute"] {
  return async (scene, signal) => {
    const raster = await computeBand(expression, scene, signal);
    const [band] = raster.bands;
    return { ...raster, bands: Array.from({ length: count }, () => band ?? new Float64Array(0)), level: scene.level };
  };
}

function keyOf({ scenes, selection, computation }: Part, { grid, resampling }: SceneTarget): string {
  const files = scenes.map((scene) =>
    scene.map(({ source, band }) => [source.url, source.crs, source.grid, String(source.nodata), band]),
  );
  return JSON.stringify([files, selection, computation, grid.transform, grid.width, grid.height, resampling]);
}

/** Whether none of the files that values were made of has been forgotten since. They need not be open: a mosaic may have more than are kept. */
function isCurrent({ cogs }: EngineContext, { versions = new Map() }: Warped): boolean {
  for (const [url, version] of versions) if (cogs.versionOf(url) !== version) return false;
  return true;
}
