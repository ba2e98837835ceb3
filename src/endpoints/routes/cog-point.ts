import { endpoint } from "../request/endpoint.ts";
import { fileParameters, fileSource } from "../request/file-source.ts";

/** `cog/point/{longitude},{latitude}`: the values at a place, full resolution, all bands; null outside the file. */
export const cogPoint = endpoint({
  path: "cog/point/{longitude},{latitude}",
  summary: "The values of all bands of a file at a place, at full resolution; null outside the file",
  parameters: fileParameters,
  async answer(context, { path, query }, signal) {
    return { json: await context.engine.run({ kind: "point", source: fileSource(context, query), ...path }, signal) };
  },
});
