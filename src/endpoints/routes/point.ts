import { failure } from "../../core/errors.ts";
import { endpoint } from "../request/endpoint.ts";
import { datasetAnswers } from "../scenes/dataset-answers.ts";

const farthestLongitude = 540;

/**
 * `point/<keys…>/{longitude},{latitude}`: the value of each dataset at a place, at full resolution; with a wildcard for the date a time
 * series. Values are stored ones, with the scale, offset and unit that the file gives; null where masked or outside.
 */
export const point = endpoint({
  path: "point/{keys}/{longitude},{latitude}",
  summary: "The value at a place, of a dataset or of all that * in a key chooses: a time series",
  parameters: {},
  async answer(context, { path: { keys, longitude, latitude } }, signal) {
    if (Math.abs(longitude) > farthestLongitude || Math.abs(latitude) > 90) {
      const allowed = `longitudes within ±${farthestLongitude}, latitudes within ±90`;
      throw failure("INVALID_ARGUMENT", `There is no place ${longitude},${latitude}; allowed: ${allowed}`);
    }
    const values = await datasetAnswers<object>(
      context,
      {
        keys,
        bounds: [longitude, latitude, longitude, latitude],
        elsewhere: { value: null },
        async ask({ source, band }) {
          const at = await context.engine.run({ kind: "point", source, longitude, latitude, bands: [band] }, signal);
          const value = at?.values[0] ?? null;
          if (value === null) return { value };
          const { bands } = await context.engine.run({ kind: "info", source }, signal);
          const { scale = 1, offset = 0, unit } = bands[band - 1] ?? {};
          const isScaled = scale !== 1 || offset !== 0;
          return { value, ...(isScaled && { scale, offset }), ...(unit && { unit }) };
        },
      },
      signal,
    );
    return { json: { longitude, latitude, values } };
  },
});
