import { drawnFile, fileDrawingParameters, toFileDrawing } from "../drawing/file-drawing.ts";
import { endpoint } from "../request/endpoint.ts";
import { integer, withDefault } from "../request/parameter.ts";

const maxSide = 4096;

/** `cog/preview.png`: the whole file in Web Mercator within `width` × `height` pixels, coloured. */
export const cogPreview = endpoint({
  path: "cog/preview.png",
  summary: "A whole file in Web Mercator, coloured, its aspect ratio kept",
  parameters: {
    ...fileDrawingParameters,
    width: withDefault(integer("Pixels of its width at most", 1, maxSide), 512),
    height: integer("Pixels of its height at most; the same as width unless given", 1, maxSide),
  },
  combine: (query) => ({ ...query, drawing: toFileDrawing(query) }),
  async answer(context, { query }, signal) {
    const { width, height = width } = query;
    const drawn = drawnFile(context, query, query.drawing);
    return { image: await context.engine.run({ kind: "preview", ...drawn, width, height }, signal) };
  },
});
