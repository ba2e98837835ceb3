import { type Endpoint, parseSource } from "./endpoint.ts";

/** `cog/point/{lon},{lat}`: the values at a place, full resolution, all bands; null outside the file. */
export const cogPoint: Endpoint = {
  path: /^cog\/point\/(?<longitude>-?\d+(?:\.\d+)?(?:e-?\d+)?),(?<latitude>-?\d+(?:\.\d+)?(?:e-?\d+)?)$/,
  async answer(context, path, query, signal) {
    const source = parseSource(context, query);
    const [longitude, latitude] = [Number(path.longitude), Number(path.latitude)];
    return { json: await context.engine.run({ kind: "point", source, longitude, latitude }, signal) };
  },
};
