import { endpoint } from "../request/endpoint.ts";
import { fileParameters, fileSource } from "../request/file-source.ts";

/** `cog/info`: what opening a file tells. */
export const cogInfo = endpoint({
  path: "cog/info",
  summary: "What opening a file tells: size, bands, overviews, CRS, bounds, footprint, zooms",
  parameters: fileParameters,
  async answer(context, { query }, signal) {
    const { header: _, ...json } = await context.engine.run(
      { kind: "info", source: fileSource(context, query) },
      signal,
    );
    return { json };
  },
});
