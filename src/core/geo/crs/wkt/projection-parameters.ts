import { type MethodParameter, plain } from "./projection-methods.ts";

type Kind = "angle" | "length" | "number";

/**
 * What writers call the parameters of projection methods (WKT 1, Esri, GeoTools, EPSG, PROJ), letters and digits alone,
 * and what they count in.
 */
const rows: readonly (readonly [parameter: MethodParameter, kind: Kind, names: string])[] = [
  [
    "lat_0",
    "angle",
    "lat0 latitudeoforigin latitudeofcenter latitudeofcentre latitudeofnaturalorigin latitudeoffalseorigin latitudeofprojectioncentre latitudeofprojectioncenter latitudeoftopocentricorigin",
  ],
  [
    "lon_0",
    "angle",
    "lon0 lonc centralmeridian longitudeoforigin longitudeofcenter longitudeofcentre longitudeofnaturalorigin longitudeoffalseorigin longitudeofprojectioncentre longitudeofprojectioncenter longitudeoftopocentricorigin straightverticallongitudefrompole",
  ],
  [
    "lat_1",
    "angle",
    "lat1 standardparallel1 standardparallel latitudeof1ststandardparallel latitudeofstandardparallel pseudostandardparallel1 latitudeofpseudostandardparallel centralparallel latitudeof1stpoint latitudeofpoint1 latitudeof1st",
  ],
  [
    "lat_2",
    "angle",
    "lat2 standardparallel2 latitudeof2ndstandardparallel latitudeof2ndpoint latitudeofpoint2 latitudeof2nd",
  ],
  ["lon_1", "angle", "lon1 longitudeof1stpoint longitudeofpoint1 longitudeof1st"],
  ["lon_2", "angle", "lon2 longitudeof2ndpoint longitudeofpoint2 longitudeof2nd"],
  ["lat_ts", "angle", "latts latitudeoftruescale"],
  ["alpha", "angle", "alpha azimuth azimuthofinitialline azimuthatprojectioncentre colatitudeofconeaxis"],
  ["gamma", "angle", "gamma rectifiedgridangle anglefromrectifiedtoskewgrid xyplanerotation"],
  [
    "k_0",
    "number",
    "k0 k scalefactor scalefactoratnaturalorigin scalefactoroninitialline scalefactoratprojectioncentre scalefactoronpseudostandardparallel ellipsoidscalingfactor",
  ],
  ["x_0", "length", "x0 falseeasting eastingatfalseorigin eastingatprojectioncentre falsewesting"],
  ["y_0", "length", "y0 falsenorthing northingatfalseorigin northingatprojectioncentre falsesouthing"],
  ["h", "length", "h height satelliteheight viewpointheight projectionplaneoriginheight"],
  ["option", "number", "option auxiliaryspheretype"],
  ["xScale", "number", "xscale"],
  ["yScale", "number", "yscale"],
];

const byName = new Map(
  rows.flatMap(([parameter, kind, names]) => names.split(" ").map((name) => [name, { parameter, kind }] as const)),
);

/** The parameter that a name means, and what it counts in; undefined for a name that is not known. */
export function parameterOfName(
  name: string,
): { readonly parameter: MethodParameter; readonly kind: Kind } | undefined {
  return byName.get(plain(name));
}
