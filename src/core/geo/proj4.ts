import proj4 from "proj4";
import { failure } from "../errors.ts";
import { parameterOf } from "./proj4-definition.ts";

const hint = "Give an EPSG code or a proj4 definition (+proj=…) of the file's coordinates.";

/** proj4's own conversion of a point; throws for what is not finite. */
export type Convert = (point: [number, number]) => [number, number];

/**
 * proj4's conversion from longitude and latitude (WGS 84, degrees) and back. Throws UNKNOWN_CRS for a method, an
 * ellipsoid or a datum that proj4 does not know.
 */
export function converterOf(definition: string): { forward: Convert; inverse: Convert } {
  try {
    const { forward, inverse } = proj4("WGS84", definition);
    checkNames(definition);
    return { forward, inverse };
  } catch (cause) {
    throw failure("UNKNOWN_CRS", `proj4 cannot compute with this definition: ${definition.slice(0, 200)}`, {
      hint,
      cause,
    });
  }
}

/** proj4 takes WGS 84 for an ellipsoid or datum that it does not know: refuse such a name instead. */
function checkNames(definition: string): void {
  const ellipsoid = parameterOf(definition, "ellps");
  const datum = parameterOf(definition, "datum");
  const axisOf = (text: string) => Number(new proj4.Proj(text).a) + Number(new proj4.Proj(text).b);
  if (ellipsoid && !/^wgs84$/i.test(ellipsoid)) {
    if (axisOf(`+proj=longlat +ellps=${ellipsoid}`) === axisOf("+proj=longlat +ellps=WGS84"))
      throw new Error(`+ellps=${ellipsoid}`);
  }
  if (datum && !/^(wgs84|none)$/i.test(datum)) {
    // A datum that proj4 knows has parameters of its shift.
    if (!(new proj4.Proj(`+proj=longlat +datum=${datum}`).datum as { datum_params?: unknown }).datum_params)
      throw new Error(`+datum=${datum}`);
  }
}
