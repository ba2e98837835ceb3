import type { Source } from "../engine/engine.ts";
import type { EndpointContext } from "./endpoint.ts";
import { required, text } from "./parameter.ts";

/** The file that a request under `cog/` speaks of. */
export const fileParameters = {
  url: required(text("Address of the file: http(s), or that of a local file that was registered")),
  crs: text("EPSG:<code> or a proj4 definition that replaces the CRS that the file names", "EPSG:3857"),
};

/** What is known of the file. */
export function fileSource(
  { sourceOf }: EndpointContext,
  { url, crs }: { readonly url: string; readonly crs: string | undefined },
): Source {
  return sourceOf(url, crs);
}
