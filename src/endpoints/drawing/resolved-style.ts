import type { StretchBound, StretchRange, Style } from "../../core/color/style.ts";
import { failure } from "../../core/errors.ts";
import type { Metadata } from "../../core/metadata.ts";
import { catalogsOf } from "../request/dataset-request.ts";
import type { EndpointContext } from "../request/endpoint.ts";
import { measuredDataset } from "../scenes/measure-dataset.ts";
import type { SceneQuery } from "../scenes/scene-records.ts";
import type { SceneDataset, Scenes } from "../scenes/scenes.ts";
import { unlessAborted } from "../scenes/unless-aborted.ts";
import { type Distribution, pooledPercentile } from "./pooled-percentile.ts";
import { remembered } from "./remembered.ts";

/** Datasets of a mosaic that are measured for its range where fewer have been. */
const mostMeasured = 16;

/**
 * A style whose ranges are numbers. Null and percentiles are those of the metadata: of a dataset, which is measured if nobody has, or
 * of all datasets of a mosaic taken together that have been measured (the first 16 are, if fewer have been). So a range is the same
 * in every tile, until the catalog changes. Throws INVALID_ARGUMENT where the upper end of a range of RGB is below the lower one.
 */
export async function resolvedStyle(
  context: EndpointContext,
  scenes: Scenes,
  query: SceneQuery,
  style: Style,
  signal?: AbortSignal,
): Promise<Style<number>> {
  const resolve = (range: StretchRange, band: number) => resolvedRange(context, scenes, query, range, band, signal);
  if (style.kind === "singleband") return { ...style, range: await resolve(style.range, 1) };
  // Tiles of a mosaic show different datasets, but must lie on one ground.
  if (style.kind === "terrain" && style.ground === undefined && scenes.isMosaic)
    return { ...style, ground: (await resolve([null, null], 1))[0] };
  if (style.kind !== "rgb") return style;
  const [red, green, blue] = style.ranges;
  const ranges = await Promise.all([resolve(red, 1), resolve(green, 2), resolve(blue, 3)]);
  ranges.forEach(([low, high], index) => {
    if (high >= low) return;
    const name = ["r_range", "g_range", "b_range"][index] ?? "";
    throw failure(
      "INVALID_ARGUMENT",
      `The parameter "${name}" means ${low} to ${high}; its end must not be below its start`,
      {
        details: { parameter: name },
      },
    );
  });
  return { ...style, ranges };
}

/** The range of a band, counted from 1, of scenes. */
async function resolvedRange(
  context: EndpointContext,
  scenes: Scenes,
  { keys, bands }: SceneQuery,
  [low, high]: StretchRange,
  band: number,
  signal: AbortSignal | undefined,
): Promise<StretchRange<number>> {
  if (typeof low === "number" && typeof high === "number") return [low, high];
  const catalogs = catalogsOf(context);
  const find = async (): Promise<StretchRange<number>> => {
    // A scene has a dataset for each band.
    const datasets = scenes.scenes.map((scene) => scene.datasets[band - 1] as SceneDataset);
    const metadata = await metadataOf(context, scenes, datasets);
    return [resolvedBound(low, 0, metadata), resolvedBound(high, 1, metadata)];
  };
  const { id, version } = scenes.catalog;
  const key = ["range", id, version, keys, bands, band, low, high];
  return unlessAborted(remembered(catalogs, context.engine, key, find), signal);
}

/** What the range is made of; of a mosaic, files that cannot be measured do not count as long as another one can. */
async function metadataOf(
  context: EndpointContext,
  { catalog }: Scenes,
  datasets: readonly SceneDataset[],
): Promise<readonly Metadata[]> {
  const catalogs = catalogsOf(context);
  const known = datasets.flatMap(({ metadata }) => metadata ?? []);
  const missing = datasets.filter(({ metadata }) => metadata === undefined);
  const asked = missing.slice(0, Math.max(0, mostMeasured - known.length));
  const measured = await Promise.allSettled(asked.map(({ keys }) => measuredDataset(context, catalogs, catalog, keys)));
  const found = measured.flatMap((one) => (one.status === "fulfilled" ? one.value.metadata : []));
  const failed = measured.find((one) => one.status === "rejected");
  if (failed !== undefined && known.length + found.length === 0) throw failed.reason;
  return [...known, ...found];
}

function resolvedBound(bound: StretchBound, end: 0 | 1, datasets: readonly Metadata[]): number {
  if (typeof bound === "number") return bound;
  if (bound !== null) return pooledPercentile(datasets.map(distributionOf), Number(bound.slice(1)));
  const ends = datasets.map(({ range }) => range[end]);
  return ends.reduce((one, other) => (end === 0 ? Math.min(one, other) : Math.max(one, other)));
}

function distributionOf({ range, percentiles, valid_percentage }: Metadata): Distribution {
  return { percentiles: [range[0], ...percentiles, range[1]], weight: valid_percentage };
}
