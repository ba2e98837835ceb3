import { someAtOnce } from "../../core/some-at-once.ts";
import { areaOf, areaParameters } from "../request/area-parameters.ts";
import { endpoint } from "../request/endpoint.ts";
import { fileParameters, fileSource } from "../request/file-source.ts";
import { integer } from "../request/parameter.ts";

/** Bands that are measured at the same time. */
const atOnce = 4;

/**
 * `cog/statistics`: of each band of the coarsest overview, or of `level`, or of the pixels within `bbox` or `geometry`; null for a band
 * without a valid pixel.
 */
export const cogStatistics = endpoint({
  path: "cog/statistics",
  summary:
    "Statistics of each band of a file, measured on an overview or within an area; null for a band without a valid pixel",
  parameters: {
    ...fileParameters,
    ...areaParameters,
    level: integer("The overview; 0 is full resolution. The coarsest unless given", 0, 64),
  },
  combine: ({ bbox, geometry, ...query }) => ({ ...query, area: areaOf({ bbox, geometry }) }),
  async answer(context, { query }, signal) {
    const { engine } = context;
    const { level, area } = query;
    const source = fileSource(context, query);
    if (area === undefined) {
      const job = { kind: "statistics", source, ...(level !== undefined && { level }) } as const;
      const json = await engine.run(job, signal);
      return { json: json.map((band) => band ?? null) };
    }
    const { bands } = await engine.run({ kind: "info", source }, signal);
    const numbers = bands.map((_, index) => index + 1);
    return {
      json: await someAtOnce(numbers, atOnce, (band) => engine.run({ kind: "zonal", source, band, area }, signal)),
    };
  },
});
