import type { Source } from "../../engine/engine.ts";
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

const aNumber = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

/** `scale` and `offset`: `value · scale + offset`, of every band; 1 and 0 leave out those of the file. */
const scaleParameter: Parameter<number | undefined> = {
  description:
    "The scale of every band's values, in the place of what the file says; 1 (with an offset of 0) leaves its own out",
  schema: { type: "number" },
  allowed: "a number but 0",
  parse(given) {
    const number = aNumber.test(given) ? Number(given) : 0;
    return Number.isFinite(number) && number !== 0 ? number : undefined;
  },
};
const offsetParameter: Parameter<number | undefined> = {
  description:
    "What is added to every band's scaled values, in the place of what the file says; 0 where only a scale is given",
  schema: { type: "number" },
  allowed: "a number",
  parse(given) {
    const number = aNumber.test(given) ? Number(given) : Number.NaN;
    return Number.isFinite(number) ? number : undefined;
  },
};

/** The file that a request under `cog/` speaks of. */
export const fileParameters = {
  url: required(text("Address of the file: http(s), or that of a local file that was registered")),
  crs: text("EPSG:<code> or a proj4 definition that replaces the CRS that the file names", "EPSG:3857"),
  grid: text(
    "Address of a datum grid (NTv2, or GeoTIFF as PROJ has them) from the datum of the CRS to WGS 84, in the place of a mean shift",
  ),
  nodata: nodataParameter,
  scale: scaleParameter,
  offset: offsetParameter,
};

/** What a query says of the file in the place of what the file says. */
export interface FileQuery extends Pick<FileOverrides, "crs" | "grid" | "nodata"> {
  readonly url: string;
  readonly scale?: number | undefined;
  readonly offset?: number | undefined;
}

/** What is known of the file. */
export function fileSource(
  { sourceOf }: EndpointContext,
  { url, crs, grid, nodata, scale, offset }: FileQuery,
): Source {
  const isScaled = scale !== undefined || offset !== undefined;
  return sourceOf(url, {
    ...(crs !== undefined && { crs }),
    ...(grid !== undefined && { grid }),
    ...(nodata !== undefined && { nodata }),
    ...(isScaled && { scaling: [{ scale: scale ?? 1, offset: offset ?? 0, from: "user" }] }),
  });
}
