import { endpoint } from "./endpoint.ts";
import { fileParameters, fileSource } from "./file-source.ts";
import { integer, withDefault } from "./parameter.ts";
import { styleParameters, toStyle } from "./style-query.ts";

const maxSide = 4096;

/** `cog/preview.png`: the whole file in Web Mercator within `width` × `height` pixels, coloured. */
export const cogPreview = endpoint({
  path: "cog/preview.png",
  summary: "A whole file in Web Mercator, coloured, its aspect ratio kept",
  parameters: {
    ...fileParameters,
    ...styleParameters,
    width: withDefault(integer("Pixels of its width at most", 1, maxSide), 512),
    height: integer("Pixels of its height at most; the same as width unless given", 1, maxSide),
  },
  combine: (query) => ({ ...query, style: toStyle(query) }),
  async answer(context, { query }, signal) {
    const source = fileSource(context, query);
    const { style, width, height = width } = query;
    return { image: await context.engine.run({ kind: "preview", source, width, height, style }, signal) };
  },
});
