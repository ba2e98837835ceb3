import { failure } from "../core/errors.ts";
import type { Drawn, Source } from "./engine.ts";

/** The file that is drawn. Throws UNSUPPORTED for a virtual raster. */
export function sourceOf(drawn: Drawn): Source {
  if ("source" in drawn) return drawn.source;
  throw failure("UNSUPPORTED", "Virtual rasters are not drawn yet");
}
