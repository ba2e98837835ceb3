import type { Cog } from "../cog/cog.ts";
import { isTerracottaError } from "../core/errors.ts";
import type { PixelWindow } from "../core/geo/pixel-window.ts";
import type { Raster, TypedArray } from "../core/raster/raster.ts";
import { type BandStatistics, bandStatistics } from "../core/raster/statistics.ts";
import type { EngineContext } from "./context.ts";
import type { Source } from "./engine.ts";

/** Pixels that are measured whole; of a larger level, blocks spread evenly are taken. */
const maxPixels = 2048 * 2048;

/**
 * The statistics of a band (counted from 1) of a level, by default the coarsest; undefined where no pixel is valid.
 * Blocks that cannot be read are left out, as long as one can.
 */
export async function measureBand(
  context: EngineContext,
  source: Source,
  band: number,
  level: number | undefined,
  signal?: AbortSignal,
): Promise<BandStatistics | undefined> {
  const cog = await context.open(source, signal);
  const measured = level ?? cog.levels.length - 1;
  return context.statistics.get(
    `${cog.id}|${measured}|${band}`,
    (shared) => measure(cog, measured, band, shared),
    signal,
  );
}

async function measure(
  cog: Cog,
  level: number,
  band: number,
  signal: AbortSignal,
): Promise<BandStatistics | undefined> {
  const parts = await Promise.allSettled(
    sampleWindows(cog, level).map((window) => cog.read(level, window, [band], signal)),
  );
  signal.throwIfAborted();
  const read = parts.filter((part) => part.status === "fulfilled").map(({ value }) => value);
  const failed = parts.find((part) => part.status === "rejected");
  if (failed !== undefined && (read.length === 0 || !isDamage(failed.reason))) throw failed.reason;
  const { samples, mask } = concatenate(read);
  return bandStatistics(samples, mask);
}

function isDamage(error: unknown): boolean {
  return isTerracottaError(error) && error.code === "DAMAGED";
}

/** The blocks of a level, or as many of them, spread evenly, as hold {@link maxPixels}. */
function sampleWindows(cog: Cog, level: number): readonly PixelWindow[] {
  const image = cog.levels[level]?.image;
  // An unknown level: let the read say so.
  if (image === undefined) return [{ col: 0, row: 0, width: 1, height: 1 }];
  const { blockWidth, blocksAcross } = image;
  const isLarge = blockWidth * image.blockHeight > maxPixels;
  // Of blocks that are too large themselves, slices are taken.
  const blockHeight = isLarge ? Math.max(1, Math.floor(maxPixels / 16 / blockWidth)) : image.blockHeight;
  const blocksDown = Math.ceil(image.height / blockHeight);
  const affordable = Math.max(1, Math.floor(maxPixels / (blockWidth * blockHeight)));
  // As wide steps across as down, but where there is only one block to step over, all of them the other way.
  const even = Math.ceil(Math.sqrt((blocksAcross * blocksDown) / affordable));
  const down = Math.ceil((Math.ceil(blocksAcross / Math.min(even, blocksAcross)) * blocksDown) / affordable);
  const stepDown = Math.min(blocksDown, down);
  const stepAcross = Math.min(blocksAcross, Math.ceil((blocksAcross * Math.ceil(blocksDown / stepDown)) / affordable));
  const windows: PixelWindow[] = [];
  for (let y = Math.floor((stepDown - 1) / 2); y < blocksDown; y += stepDown) {
    for (let x = Math.floor((stepAcross - 1) / 2); x < blocksAcross; x += stepAcross) {
      const [col, row] = [x * blockWidth, y * blockHeight];
      const width = Math.min(blockWidth, image.width - col);
      windows.push({ col, row, width, height: Math.min(blockHeight, image.height - row) });
    }
  }
  return windows;
}

function concatenate(parts: readonly Raster[]): { samples: TypedArray; mask: Uint8Array } {
  const length = parts.reduce((sum, part) => sum + part.mask.length, 0);
  const first = parts[0]?.bands[0] ?? new Uint8Array(0);
  if (parts.length === 1) return { samples: first, mask: parts[0]?.mask ?? new Uint8Array(0) };
  // Every typed array is made by its own constructor from a length; the union hides that.
  const Same = first.constructor as new (length: number) => TypedArray;
  const samples = new Same(length);
  const mask = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    samples.set(part.bands[0] ?? [], at);
    mask.set(part.mask, at);
    at += part.mask.length;
  }
  return { samples, mask };
}
