import type { Raster, TypedArray } from "../core/raster/raster.ts";
import { type EngineContext, placeOf } from "./context.ts";
import type { FileBand, GridValues, Source } from "./engine.ts";
import { onceMoreIfChanged } from "./once-more.ts";
import { unpremultiply } from "./unpremultiply.ts";
import { readAndWarp, type WarpRequest } from "./warp-grid.ts";

/** Which level is read is each file's own affair. */
export type SceneTarget = Omit<WarpRequest, "bands" | "level">;

/**
 * Bands of one or several files on one grid, in their order; null where a file has no pixel of it. Bands of one file are read and
 * warped together, files side by side. A pixel is valid where it is in every band, and as opaque as in the least opaque one.
 * `opened` is told the id of each file's opening.
 */
export async function warpScene(
  context: EngineContext,
  scene: readonly FileBand[],
  target: SceneTarget,
  opened: (source: Source, id: string) => void,
  signal: AbortSignal,
): Promise<GridValues | null> {
  const files = filesOf(scene);
  const parts = await Promise.all(
    files.map(({ source, bands }) =>
      onceMoreIfChanged([source], async () => {
        const cog = await context.open(source, signal);
        opened(source, cog.id);
        const warped = await readAndWarp(cog, await placeOf(cog, source), { ...target, bands }, signal);
        return warped && cog.premultiplied ? unpremultiply(warped) : warped;
      }),
    ),
  );
  const found = parts.filter((part) => part !== null);
  const [first] = found;
  if (first === undefined || found.length < parts.length) return null;
  const bandOf = ({ source, band }: FileBand): TypedArray => {
    const file = files.findIndex((one) => isSameFile(one.source, source));
    // Each band is in the part of its file.
    return found[file]?.bands[files[file]?.bands.indexOf(band) ?? 0] as TypedArray;
  };
  return {
    width: first.width,
    height: first.height,
    bands: scene.map(bandOf),
    mask: found.length === 1 ? first.mask : lowest(found),
    level: Math.min(...found.map(({ level }) => level)),
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

/** Whether it is one file in one place: the same bytes may be placed by two CRS. */
function isSameFile(a: Source, b: Source): boolean {
  return a.url === b.url && a.crs === b.crs;
}

/** The least opacity of every pixel. */
function lowest(rasters: readonly Raster[]): Uint8Array {
  const mask = new Uint8Array(rasters[0]?.mask ?? []);
  for (const { mask: other } of rasters) {
    for (let i = 0; i < mask.length; i++) if ((other[i] as number) < (mask[i] as number)) mask[i] = other[i] as number;
  }
  return mask;
}
