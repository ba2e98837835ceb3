import { type Endpoint, parseSource } from "./endpoint.ts";

/** `cog/info`: what opening a file tells. */
export const cogInfo: Endpoint = {
  path: /^cog\/info$/,
  async answer(context, _path, query, signal) {
    const { header: _, ...json } = await context.engine.run(
      { kind: "info", source: parseSource(context, query) },
      signal,
    );
    return { json };
  },
};
