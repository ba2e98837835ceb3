import { type Area, extentOfArea } from "../../core/geo/area.ts";
import { areaBody, areaOf, areaParameters, bodyAlone, maxPixelsParameter } from "../request/area-parameters.ts";
import { type EndpointContext, endpoint } from "../request/endpoint.ts";
import { integer, withDefault } from "../request/parameter.ts";
import { datasetAnswers } from "../scenes/dataset-answers.ts";
import type { SceneDataset } from "../scenes/scenes.ts";

const histogramParameters = {
  bins: withDefault(integer("Bins, equal from minimum to maximum", 1, 4096), 256),
  max_pixels: maxPixelsParameter,
};
const summary = "A histogram of a dataset, or of all that * in a key chooses, within an area";

/** `histogram/<keys…>`: of the stored values of each dataset within `bbox` or `geometry`, or of all of it. */
export const histogram = endpoint({
  path: "histogram/{keys}",
  summary: `${summary}, or of all of it`,
  parameters: { ...areaParameters, ...histogramParameters },
  combine: ({ bins, max_pixels, ...query }) => ({ area: areaOf(query), bins, max_pixels }),
  async answer(context, { path, query }, signal) {
    return { json: await ofDatasets(context, path.keys, query.area, query, signal) };
  },
});

/** `histogram/<keys…>` with an area as body. */
export const histogramOfBody = endpoint({
  path: "histogram/{keys}",
  summary,
  parameters: histogramParameters,
  body: areaBody,
  async answer(context, { path, query, body, address }, signal) {
    bodyAlone(address);
    return { json: await ofDatasets(context, path.keys, body, query, signal) };
  },
});

async function ofDatasets(
  context: EndpointContext,
  keys: readonly string[],
  area: Area | undefined,
  { bins, max_pixels: maxPixels }: { readonly bins: number; readonly max_pixels: number },
  signal: AbortSignal | undefined,
) {
  const ask = async ({ source, band }: SceneDataset) => {
    const found = await context.engine.run({ kind: "zonal", source, band, area, maxPixels, bins }, signal);
    if (found === null) return { count: 0 };
    const { edges, histogram: counts, validCount: count, level } = found;
    return { edges, counts, count, sampled: level > 0, level };
  };
  const bounds = area && extentOfArea(area);
  return { datasets: await datasetAnswers<object>(context, { keys, bounds, elsewhere: { count: 0 }, ask }, signal) };
}
