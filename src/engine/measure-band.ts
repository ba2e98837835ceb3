import type { Cog } from "../cog/cog.ts";
import { isTerracottaError } from "../core/errors.ts";
import type { Raster, TypedArray } from "../core/raster/raster.ts";
import { type BandStatistics, bandStatistics } from "../core/raster/statistics.ts";
import type { EngineContext } from "./context.ts";
import type { Source } from "./engine.ts";
import { sampleWindows } from "./sample-windows.ts";

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
