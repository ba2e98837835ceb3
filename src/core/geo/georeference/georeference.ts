import { failure } from "../../errors.ts";
import { type Affine, invertAffine } from "../affine.ts";
import type { Crs } from "../crs/crs.ts";
import { projection } from "../crs/projection.ts";
import { fitGcps } from "./gcp-polynomial.ts";
import { unwrapped } from "./gcp-unwrap.ts";
import type { GroundControlPoint, PixelMapping } from "./pixel-mapping.ts";
import type { Rpc } from "./rpc.ts";

/** Where a raster lies: a CRS, and an affine transform, ground control points or an RPC in it. Plain data. */
export type Georeference =
  | { readonly crs: Crs; readonly transform: Affine }
  | { readonly crs: Crs; readonly gcps: readonly GroundControlPoint[] }
  /** `crs` is WGS 84. */
  | { readonly crs: Crs; readonly rpc: Rpc };

/** Fewer control points are fitted by polynomials, as GDAL fits them by default; nobody sets so many by hand. */
const fewestOfGrid = 1000;

/** What few files need is loaded with the first of them. */
let lattice: typeof import("./gcp-lattice.ts") | undefined;
let rpc: typeof import("./rpc.ts") | undefined;

/** Loads what {@link pixelMapping} needs for a georeference; nothing for most. */
export async function loadMapping(georeference: Georeference): Promise<void> {
  if ("rpc" in georeference) rpc ??= await import("./rpc.ts");
  else if (isGrid(georeference)) lattice ??= await import("./gcp-lattice.ts");
}

const isGrid = (georeference: Georeference): boolean =>
  "gcps" in georeference && georeference.gcps.length >= fewestOfGrid;

const mappings = new WeakMap<Georeference, PixelMapping>();

/** The pixel mapping of a georeference, once {@link loadMapping} was there. Throws NO_GEOREFERENCE when what it says cannot be used. */
export function pixelMapping(georeference: Georeference): PixelMapping {
  const found = mappings.get(georeference);
  if (found) return found;
  const made = makeMapping(georeference);
  mappings.set(georeference, made);
  return made;
}

function makeMapping(georeference: Georeference): PixelMapping {
  if ("transform" in georeference) return affineMapping(georeference.transform);
  if ("rpc" in georeference) {
    if (rpc === undefined) throw notLoaded();
    return rpc.rpcMapping(georeference.rpc);
  }
  const gcps = unwrapped(georeference.gcps, projection(georeference.crs).period);
  const polynomial = fitGcps(gcps);
  if (!isGrid(georeference)) return polynomial;
  if (lattice === undefined) throw notLoaded();
  return lattice.latticeMapping(gcps, polynomial.toPixel) ?? polynomial;
}

const notLoaded = () => new Error("loadMapping() comes before pixelMapping()");

function affineMapping(transform: Affine): PixelMapping {
  const inverse = transform.every(Number.isFinite) ? invertAffine(transform) : undefined;
  if (!inverse?.every(Number.isFinite)) {
    throw failure("NO_GEOREFERENCE", `The file's transform [${transform.join(", ")}] cannot be used.`);
  }
  const [a, b, c, d, e, f] = transform;
  const [A, B, C, D, E, F] = inverse;
  return {
    toCrs: (col, row) => [a * col + b * row + c, d * col + e * row + f],
    toPixel: (x, y) => [A * x + B * y + C, D * x + E * y + F],
  };
}
