import type { TypedArray } from "../core/raster/raster.ts";
import { type EngineContext, placeOf } from "./context.ts";
import type { FileBand, GridValues, Source } from "./engine.ts";
import { maskedValues } from "./masked-values.ts";
import { onceMoreIfForgotten } from "./once-more.ts";
import { unpremultiply } from "./unpremultiply.ts";
import { readAndWarp, type WarpRequest } from "./warp-grid.ts";

/** Which level is read is each file's own affair. */
export type SceneTarget = Omit<WarpRequest, "bands" | "level">;

/** Bands of a scene. A pixel is valid where it is in every file, and as opaque as in the least opaque one. */
export interface SceneValues extends GridValues {
  /** The masks of the single bands, where there are several files. */
  readonly masks: readonly Uint8Array[] | undefined;
}

/**
 * Bands of one or several files on one grid, in their order; null where no file has a pixel of it. Bands of one file are read and
 * warped together, files side by side; a picture (`target.nodataIn` is `every`) of several files is empty where any band is. `opened` is told of each file that could be opened.
 */
export async function warpScene(
  context: EngineContext,
  scene: readonly FileBand[],
  target: SceneTarget,
  opened: (source: Source) => void,
  signal: AbortSignal,
): Promise<SceneValues | null> {
  const files = filesOf(scene);
  const nodataIn = files.length > 1 ? "any" : target.nodataIn;
  const parts = await Promise.all(
    files.map(({ source, bands }) =>
      onceMoreIfForgotten(context.cogs, [source], async () => {
        const cog = await context.open(source, signal);
        opened(source);
        const warped = await readAndWarp(cog, await placeOf(cog, source), { ...target, bands, nodataIn }, signal);
        return warped && unpremultiply(warped, cog, bands);
      }),
    ),
  );
  if (parts.every((part) => part === null)) return null;
  const whole = parts.map((part, file) => part ?? maskedValues(target.grid, files[file]?.bands.length ?? 0));
  const partOf = ({ source }: FileBand) =>
    whole[files.findIndex((file) => isSameFile(file.source, source))] as GridValues;
  const bandOf = (one: FileBand): TypedArray => {
    const { bands } = files.find(({ source }) => isSameFile(source, one.source)) as (typeof files)[number];
    // Each band is in the part of its file.
    return partOf(one).bands[bands.indexOf(one.band)] as TypedArray;
  };
  return {
    width: target.grid.width,
    height: target.grid.height,
    bands: scene.map(bandOf),
    mask: lowest(whole.map(({ mask }) => mask)),
    masks: whole.length > 1 ? scene.map((one) => partOf(one).mask) : undefined,
    level: Math.min(...parts.flatMap((part) => part?.level ?? [])),
  };
}

/** The files of a scene, with the bands that are wanted of each. */
function filesOf(
  scene: readonly FileBand[],
): readonly { readonly source: Source; readonly bands: readonly number[] }[] {
  const files: { source: Source; bands: number[] }[] = [];
  for (const { source, band } of scene) {
    const file = files.find((one) => isSameFile(one.source, source));
    if (file === undefined) files.push({ source, bands: [band] });
    else if (!file.bands.includes(band)) file.bands.push(band);
  }
  return files;
}

/** Whether it is one file in one place: the same bytes may be placed by two CRS, or masked by two values. */
function isSameFile(a: Source, b: Source): boolean {
  return a.url === b.url && a.crs === b.crs && Object.is(a.nodata, b.nodata);
}

/** The least opacity of every pixel. */
function lowest([first = new Uint8Array(0), ...others]: readonly Uint8Array[]): Uint8Array {
  if (others.length === 0) return first;
  const mask = first.slice();
  for (const other of others) {
    for (let i = 0; i < mask.length; i++) if ((other[i] as number) < (mask[i] as number)) mask[i] = other[i] as number;
  }
  return mask;
}
