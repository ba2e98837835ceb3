import { type Endpoint, parseSource } from "./endpoint.ts";
import { parseStyle } from "./style-query.ts";

const maxSide = 4096;

/** `cog/preview.png`: the whole file in Web Mercator within `width` × `height` pixels, coloured. */
export const cogPreview: Endpoint = {
  path: /^cog\/preview(?:\.png)?$/,
  async answer(context, _path, query, signal) {
    const source = parseSource(context, query);
    const style = parseStyle(query);
    const width = query.integer("width", 1, maxSide) ?? 512;
    const height = query.integer("height", 1, maxSide) ?? width;
    return { image: await context.engine.run({ kind: "preview", source, width, height, style }, signal) };
  },
};
