import { msg, str } from "@lit/localize";
import type { Area } from "../../../core/geo/area.ts";
import { squareKilometres } from "../../../core/geo/area-size.ts";
import type { FileInfo } from "../../../engine/engine.ts";
import { scheme } from "../../../protocol/url.ts";
import type { Layer } from "../layers/layer.ts";
import { isMosaic, type Scene } from "../layers/scene.ts";
import { measureTiles } from "./area-tiles.ts";
import { type AreaMeans, type AreaValues, areaBins, scaledValues } from "./area-values.ts";
import { type ProbedBand, probedBands } from "./probe-bands.ts";

/** What an area holds. */
export interface AreaStatistics {
  readonly squareKilometres: number;
  readonly bands: readonly BandInArea[];
  /** Where the values come from, in words. */
  readonly words: string;
}

export interface BandInArea extends ProbedBand {
  /** Undefined where the area has no valid pixel. */
  readonly values: AreaValues | undefined;
}

/**
 * Measures what a layer shows within an area: the stored pixels of files and of datasets; of what is computed and of mosaics, which no
 * file holds, the pixels of tiles.
 */
export async function measureArea(means: AreaMeans, layer: Layer, info: FileInfo, area: Area): Promise<AreaStatistics> {
  const bands = probedBands(layer, info);
  const size = squareKilometres(area);
  const { scene } = layer;
  if (layer.expression !== undefined || (scene !== undefined && isMosaic(scene))) {
    const { values, words } = await measureTiles(means, layer, info, area, bands);
    return { squareKilometres: size, bands: bands.map((band, i) => ({ ...band, values: values[i] })), words };
  }
  const measured: BandInArea[] = [];
  let [level, total] = [0, 1];
  for (const [i, band] of bands.entries()) {
    const onProgress = (done: number, steps: number) => {
      total = Math.max(total, steps);
      means.onProgress(i * total + done, bands.length * total);
    };
    const number = band.band ?? 1;
    const found = scene
      ? await measureDataset(means, scene, scene.bands[number - 1] ?? "", area)
      : await measureFile(means, layer, number, area, onProgress);
    onProgress(total, total);
    if (found) level = Math.max(level, found.level);
    measured.push({ ...band, values: found && scaledValues(found, band) });
  }
  const words =
    level === 0
      ? msg("Every pixel at full resolution whose centre lies in the area.")
      : msg(str`The area has more pixels than are read at once: these are those of overview ${level}.`);
  return { squareKilometres: size, bands: measured, words };
}

interface Measured extends AreaValues {
  readonly level: number;
}

async function measureFile(
  { engine, signal }: AreaMeans,
  { source }: Layer,
  band: number,
  area: Area,
  onProgress: (done: number, total: number) => void,
): Promise<Measured | undefined> {
  const found = await engine.run({ kind: "zonal", source, band, area, bins: areaBins }, signal, ({ done, total }) =>
    onProgress(done, total),
  );
  return found === null ? undefined : { ...found, counts: found.histogram };
}

/** What the routes tell of a dataset; their fields are Terracotta's. */
interface DatasetStatistics extends Omit<Measured, "validCount" | "pixelCount" | "edges" | "counts"> {
  readonly count: number;
  readonly valid_percentage: number;
}

async function measureDataset(
  { answer, signal }: AreaMeans,
  { catalogId, values }: Scene,
  band: string,
  area: Area,
): Promise<Measured | undefined> {
  const keys = [...values, band].map(encodeURIComponent).join("/");
  const ask = async (route: string) => {
    const found = await answer(`${scheme}://catalogs/${encodeURIComponent(catalogId)}/${route}`, signal, area);
    // The routes are our own.
    const { datasets } = ("json" in found ? found.json : { datasets: [] }) as { readonly datasets: readonly unknown[] };
    return datasets[0];
  };
  const statistics = (await ask(`statistics/${keys}`)) as DatasetStatistics | undefined;
  if (statistics === undefined || statistics.count === 0) return undefined;
  const { edges, counts } = (await ask(`histogram/${keys}?bins=${areaBins}`)) as Pick<Measured, "edges" | "counts">;
  const { count: validCount, valid_percentage: percentage } = statistics;
  return { ...statistics, validCount, pixelCount: Math.round((100 * validCount) / percentage), edges, counts };
}
