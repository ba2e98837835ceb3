import type { CatalogInfo } from "../../catalog/catalogs.ts";
import { type Area, extentOfArea } from "../../core/geo/area.ts";
import type { ZonalStatistics } from "../../engine/engine.ts";
import { areaBody, areaOf, areaParameters, bodyAlone, maxPixelsParameter } from "../request/area-parameters.ts";
import { catalogsOf } from "../request/dataset-request.ts";
import { type EndpointContext, endpoint } from "../request/endpoint.ts";
import { datasetAnswers } from "../scenes/dataset-answers.ts";
import { measuredDataset } from "../scenes/measure-dataset.ts";
import type { SceneDataset, Scenes } from "../scenes/scenes.ts";

const summary = "Statistics of a dataset, or of all that * in a key chooses, within an area";

/**
 * `statistics/<keys…>`: of the stored values of each dataset within `bbox` or `geometry`; without either what its metadata says, measured
 * now if nobody has. `percentiles` are the 0th to the 100th.
 */
export const statistics = endpoint({
  path: "statistics/{keys}",
  summary: `${summary}, or of all of it`,
  parameters: { ...areaParameters, max_pixels: maxPixelsParameter },
  combine: (query) => ({ area: areaOf(query), maxPixels: query.max_pixels }),
  async answer(context, { path, query: { area, maxPixels } }, signal) {
    return { json: await ofDatasets(context, path.keys, area, maxPixels, signal) };
  },
});

/** `statistics/<keys…>` with an area as body. */
export const statisticsOfBody = endpoint({
  path: "statistics/{keys}",
  summary,
  parameters: { max_pixels: maxPixelsParameter },
  body: areaBody,
  async answer(context, { path, query, body, address }, signal) {
    bodyAlone(address);
    return { json: await ofDatasets(context, path.keys, body, query.max_pixels, signal) };
  },
});

async function ofDatasets(
  context: EndpointContext,
  keys: readonly string[],
  area: Area | undefined,
  maxPixels: number,
  signal: AbortSignal | undefined,
) {
  const ask = async (dataset: SceneDataset, { catalog }: Scenes) => {
    if (area === undefined) return await ofMetadata(context, catalog, dataset, signal);
    const { source, band } = dataset;
    const found = await context.engine.run({ kind: "zonal", source, band, area, maxPixels, bins: 1 }, signal);
    return found ? ofArea(found) : { count: 0 };
  };
  const bounds = area && extentOfArea(area);
  return { datasets: await datasetAnswers<object>(context, { keys, bounds, elsewhere: { count: 0 }, ask }, signal) };
}

function ofArea({ minimum, maximum, mean, stdev, percentiles, validCount, validPercentage, level }: ZonalStatistics) {
  const values = { minimum, maximum, mean, stdev, percentiles };
  return { ...values, valid_percentage: validPercentage, sampled: level > 0, count: validCount, level };
}

async function ofMetadata(
  context: EndpointContext,
  catalog: CatalogInfo,
  { keys, metadata }: SceneDataset,
  signal: AbortSignal | undefined,
) {
  const known = metadata ?? (await measuredDataset(context, catalogsOf(context), catalog, keys, signal)).metadata;
  const { range, mean, stdev, percentiles, valid_percentage, sampled } = known;
  const [minimum, maximum] = range;
  return { minimum, maximum, mean, stdev, percentiles: [minimum, ...percentiles, maximum], valid_percentage, sampled };
}
