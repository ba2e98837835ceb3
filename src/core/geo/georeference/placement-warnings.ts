import { projection } from "../crs/projection.ts";
import { type Georeference, pixelMapping } from "./georeference.ts";
import type { GroundControlPoint } from "./pixel-mapping.ts";
import { type Rpc, rpcShiftPer100Metres } from "./rpc.ts";

/** Control points that the fitted polynomials miss by less are met well enough, pixels. */
const metWithin = 2;
const metresPerDegree = 111_320;

/** What a person should know of a raster that is not placed by a transform. Throws NO_GEOREFERENCE as {@link pixelMapping} does. */
export function placementWarnings(georeference: Georeference): readonly string[] {
  if ("rpc" in georeference) return [rpcWarning(georeference.rpc)];
  return "gcps" in georeference ? gcpWarnings(georeference, georeference.gcps) : [];
}

function rpcWarning(rpc: Rpc): string {
  const [longitude, latitude] = rpcShiftPer100Metres(rpc);
  const across = longitude * Math.cos((rpc.latitude.offset * Math.PI) / 180);
  const metres = Math.round(Math.hypot(across, latitude) * metresPerDegree);
  return (
    `Placed by its RPC at one height, ${Math.round(rpc.height.offset)} m above the ellipsoid (its mean): terrain 100 m higher or lower lies about ` +
    `${metres} m off. With a height model it is right: gdalwarp -rpc -to RPC_DEM=DEM.tif IN OUT.tif`
  );
}

function gcpWarnings(georeference: Georeference, gcps: readonly GroundControlPoint[]): readonly string[] {
  const { toPixel } = pixelMapping(georeference);
  const { period = 0 } = projection(georeference.crs);
  let worst = 0;
  for (const { col, row, x, y } of gcps) {
    let least = Infinity;
    for (const turn of period === 0 ? [0] : [-1, 0, 1]) {
      const [foundCol, foundRow] = toPixel(x + turn * period, y);
      least = Math.min(least, Math.hypot(foundCol - col, foundRow - row));
    }
    worst = Math.max(worst, least);
  }
  if (worst <= metWithin) return [];
  return [
    `Polynomials through its ${gcps.length} ground control points, as GDAL fits them, miss one by ${Number(worst.toPrecision(2))} pixels. A warp ` +
      "that meets every point: gdalwarp -tps IN OUT.tif",
  ];
}
