import type { Source } from "../engine/engine.ts";
import type { EndpointContext, FileOverrides } from "./endpoint.ts";
import { type Parameter, required, text } from "./parameter.ts";

/** `nodata`: a number as JSON writes it, or `nan`, as TiTiler has it. */
const nodataParameter: Parameter<number | undefined> = {
  description:
    "The value that means none, in the place of the one that the file names; a mask or alpha of the file holds beside it",
  schema: { oneOf: [{ type: "number" }, { type: "string", enum: ["nan"] }] },
  allowed: "a number or nan",
  parse(given) {
    if (/^nan$/i.test(given)) return Number.NaN;
    const number = /^[-+.\de]+$/i.test(given) ? Number(given) : Number.NaN;
    return Number.isFinite(number) ? number : undefined;
  },
};

/** The file that a request under `cog/` speaks of. */
export const fileParameters = {
  url: required(text("Address of the file: http(s), or that of a local file that was registered")),
  crs: text("EPSG:<code> or a proj4 definition that replaces the CRS that the file names", "EPSG:3857"),
  nodata: nodataParameter,
};

/** What is known of the file. */
export function fileSource(
  { sourceOf }: EndpointContext,
  { url, crs, nodata }: { readonly url: string } & FileOverrides,
): Source {
  return sourceOf(url, { ...(crs !== undefined && { crs }), ...(nodata !== undefined && { nodata }) });
}
