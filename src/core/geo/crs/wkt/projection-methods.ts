/**
 * The parameters of a projection method under PROJ's names, whatever a writer calls them: degrees (longitudes from the
 * prime meridian), metres, factors. `option`, `xScale` and `yScale` are Esri's, which turn one method into another.
 */
export type MethodParameters = Readonly<Partial<Record<MethodParameter, number>>>;

export type MethodParameter =
  | "lat_0"
  | "lon_0"
  | "lat_1"
  | "lon_1"
  | "lat_2"
  | "lon_2"
  | "lat_ts"
  | "alpha"
  | "gamma"
  | "k_0"
  | "x_0"
  | "y_0"
  | "h"
  | "option"
  | "xScale"
  | "yScale";

/**
 * How PROJ writes a method: its name there, then the parameters it takes. `a=b` writes b's value as a, or the number b;
 * `~a` takes note of a without writing it; `-a` writes its negative; `+…` is a flag. Offsets are always written.
 */
type Recipe = string;

/** Undefined: the method exists, but not with these parameters. */
type Method = Recipe | ((parameters: MethodParameters) => Recipe | undefined);

/**
 * Projection methods by their names in WKT 1 (OGC, GDAL, GeoTools), Esri's WKT and WKT 2 (EPSG, PROJ), letters and
 * digits alone (`esri:` where Esri means another method than others by the same name), and by their EPSG codes. What each computes: EPSG Guidance Note 7-2; "Map projections" in ArcGIS's manual; PROJ's manual.
 */
const rows: readonly (readonly [names: string, codes: string, method: Method])[] = [
  ["transversemercator gausskruger transversemercatorcomplex", "9807 1111", "tmerc lat_0 lon_0 k_0"],
  // Westing and southing: its false offsets count west and south as well.
  [
    "transversemercatorsouthorientated transversemercatorsouthoriented",
    "9808",
    "tmerc lat_0 lon_0 k_0 x_0=-x_0 y_0=-y_0 axis=wsu",
  ],
  ["gaussschreibertransversemercator", "", "gstmerc lat_0 lon_0 k_0"],
  ["transversecylindricalequalarea", "", "tcea lat_0 lon_0 k_0"],
  ["mercator1sp mercatorvarianta mercator2sp mercatorvariantb mercator", "9804 9805", mercator],
  ["mercatorspherical mercator1spspherical", "1026 9841", "merc lon_0 k_0 +sphere"],
  ["mercatorvariantc", "1044", undefinedWithOrigin("merc lon_0 lat_ts=lat_1 ~lat_0")],
  ["mercatorauxiliarysphere", "", auxiliarySphere],
  [
    "popularvisualisationpseudomercator popularvisualisationmercator webmercator",
    "1024",
    "merc lon_0 +nadgrids=@null +sphere ~lat_0",
  ],
  ["lambertconicconformal1sp lambertconformalconic1sp", "9801", lambertOneParallel],
  ["lambertconicconformal1spvariantb", "1102", "lcc lat_1 lat_0 lon_0 k_0"],
  [
    "lambertconicconformal2sp lambertconformalconic2sp lambertconicconformal2spmichigan lambertconformalconic",
    "9802 1051",
    lambert,
  ],
  ["lambertconicconformal2spbelgium lambertconformalconic2spbelgium", "9803", "lcc lat_0 lon_0 lat_1 lat_2"],
  [
    "lambertconicconformalwestorientated lambertconformalconicwestorientated",
    "9826",
    "lcc lat_1=lat_0 lat_0 lon_0 k_0 x_0=-x_0 axis=wnu",
  ],
  ["albersequalarea albersconicequalarea albers", "9822", "aea lat_0 lon_0 lat_1 lat_2"],
  ["equidistantconic", "1119", (p) => `eqdc lat_0 lon_0 lat_1 ${p.lat_2 === undefined ? "lat_2=lat_1" : "lat_2"}`],
  ["lambertazimuthalequalarea", "9820", "laea lat_0 lon_0"],
  ["lambertazimuthalequalareaspherical", "1027 9821", "laea lat_0 lon_0"],
  ["azimuthalequidistant modifiedazimuthalequidistant", "9832 1125", "aeqd lat_0 lon_0"],
  ["guamprojection", "9831", "aeqd lat_0 lon_0 +guam"],
  ["stereographic", "", "stere lat_0 lon_0 k_0"],
  ["polarstereographicvarianta universalpolarstereographic", "9810", "stere lat_0 lon_0 k_0"],
  ["polarstereographic", "", polarStereographic],
  ["polarstereographicvariantb", "9829", trueScale],
  ["stereographicnorthpole", "", "stere lat_0=90 lon_0 lat_ts=lat_1"],
  ["stereographicsouthpole", "", "stere lat_0=-90 lon_0 lat_ts=lat_1"],
  ["obliquestereographic doublestereographic", "9809", "sterea lat_0 lon_0 k_0"],
  ["orthographic", "9840", "ortho lat_0 lon_0"],
  ["orthographicspherical esri:orthographic", "", "ortho lat_0 lon_0 +sphere"],
  ["local", "", (p) => (p.alpha || (p.k_0 ?? 1) !== 1 ? undefined : "ortho lat_0 lon_0")],
  ["gnomonic", "", "gnom lat_0 lon_0"],
  ["verticalnearsideperspective verticalperspective", "9838", "nsper lat_0 lon_0 h"],
  [
    "geostationarysatellite geostationarysatellitesweepy",
    "",
    (p) => `geos lon_0 h ~option${p.option === 1 ? " +sweep=x" : ""}`,
  ],
  ["geostationarysatellitesweepx", "", "geos lon_0 h +sweep=x"],
  ["hotineobliquemercator hotineobliquemercatorvarianta hotineobliquemercatorazimuthnaturalorigin", "9812", hotineA],
  ["rectifiedskeworthomorphicnaturalorigin", "", hotineA],
  ["hotineobliquemercatorvariantb hotineobliquemercatorazimuthcenter obliquemercator", "9815", hotineB],
  ["rectifiedskeworthomorphiccenter rectifiedskeworthomorphic", "", hotineB],
  ["hotineobliquemercatortwopointnaturalorigin", "", "omerc lat_0 lat_1 lon_1 lat_2 lon_2 k_0"],
  ["hotineobliquemercatortwopointcenter", "", "omerc lat_0 lat_1 lon_1 lat_2 lon_2 k_0"],
  ["swissobliquecylindrical swissobliquemercator", "", "somerc lat_0 lon_0 k_0"],
  ["labordeobliquemercator", "9813", "labrd lat_0 lon_0 azi=alpha k_0"],
  ["krovak", "9819", krovak],
  ["krovaknorthorientated", "1041", "krovak lat_0 lon_0 alpha k_0 ~lat_1"],
  ["krovakmodified", "1042", "mod_krovak lat_0 lon_0 alpha k_0 ~lat_1 axis=swu"],
  ["krovakmodifiednorthorientated", "1043", "mod_krovak lat_0 lon_0 alpha k_0 ~lat_1"],
  ["newzealandmapgrid", "9811", "nzmg lat_0 lon_0"],
  ["cassinisoldner cassini", "9806", "cass lat_0 lon_0"],
  ["hyperboliccassinisoldner", "9833", "cass lat_0 lon_0 +hyperbolic"],
  ["colombiaurban igacplanocartesiano", "1052", "col_urban lat_0 lon_0 h_0=h"],
  ["americanpolyconic polyconic", "9818", "poly lat_0 lon_0"],
  ["internationalmapoftheworldpolyconic", "", "imw_p lon_0 lat_1 lat_2"],
  ["bonne", "9827", (p) => (p.lat_1 === undefined ? "bonne lat_1=lat_0 lon_0" : "bonne lat_1 lon_0")],
  ["equirectangular equidistantcylindrical platecarree", "1028 9842", "eqc lat_ts=lat_1 lat_0 lon_0"],
  ["equidistantcylindricalspherical equidistantcylindricalellipsoidal", "1029 9823", "eqc lat_ts=lat_1 lat_0 lon_0"],
  [
    "cylindricalequalarea lambertcylindricalequalarea lambertcylindricalequalareaspherical",
    "9834 9835",
    "cea lat_ts=lat_1 lon_0",
  ],
  ["behrmann", "", (p) => (p.lat_1 === undefined ? "cea lat_ts=30 lon_0" : "cea lat_ts=lat_1 lon_0")],
  ["millercylindrical miller", "", "mill lon_0 +R_A"],
  ["compactmiller", "", "comill lon_0"],
  ["patterson pattersoncylindrical", "", "patterson lon_0"],
  ["gallstereographic", "", "gall lon_0"],
  ["quarticauthalic", "", "qua_aut lon_0"],
  ["flatpolarquartic", "", "mbtfpq lon_0"],
  ["equalearth", "1078", "eqearth lon_0"],
  ["naturalearth", "", "natearth lon_0"],
  ["naturalearthii", "", "natearth2 lon_0"],
  ["robinson robinsonarcinfo", "", "robin lon_0"],
  ["sinusoidal", "", "sinu lon_0"],
  ["mollweide", "", "moll lon_0"],
  ["eckerti", "", "eck1 lon_0"],
  ["eckertii", "", "eck2 lon_0"],
  ["eckertiii", "", "eck3 lon_0"],
  ["eckertiv", "", "eck4 lon_0"],
  ["eckertv", "", "eck5 lon_0"],
  ["eckertvi", "", "eck6 lon_0"],
  ["wagneri", "", "wag1 lon_0"],
  ["wagnerii", "", "wag2 lon_0"],
  ["wagneriii", "", (p) => (p.lat_ts === undefined ? "wag3 lat_ts=lat_0 lon_0" : "wag3 lat_ts lon_0")],
  ["wagneriv", "", "wag4 lon_0"],
  ["wagnerv", "", "wag5 lon_0"],
  ["wagnervi", "", "wag6 lon_0"],
  ["wagnervii", "", "wag7 lon_0"],
  ["winkeli", "", "wink1 lat_ts=lat_1 lon_0"],
  ["winkelii", "", "wink2 lat_1 lon_0"],
  ["winkeltripel", "", "wintri lat_1 lon_0"],
  ["aitoff", "", "aitoff lon_0"],
  ["hammeraitoff hammer", "", "hammer lon_0"],
  ["crasterparabolic", "", "crast lon_0"],
  ["loximuthal", "", (p) => (p.lat_1 === undefined ? "loxim lat_1=lat_0 lon_0" : "loxim lat_1 lon_0")],
  ["times", "", "times lon_0"],
  ["vandergrinten vandergrinteni", "", "vandg lon_0 +R_A"],
  ["twopointequidistant", "", "tpeqd lat_1 lon_1 lat_2 lon_2"],
  ["quadrilateralizedsphericalcube", "", "qsc lat_0 lon_0"],
  ["goodehomolosine", "", (p) => ["goode lon_0 ~option", "igh lon_0 ~option", "igh_o lon_0 ~option"][p.option ?? 0]],
  ["interruptedgoodehomolosine", "", "igh lon_0"],
  ["interruptedgoodehomolosineocean", "", "igh_o lon_0"],
  ["peircequincuncial", "", peirce],
  ["peircequincuncialsquare", "", "peirce_q lat_0 lon_0 k_0 +shape=square"],
  ["peircequincuncialdiamond", "", "peirce_q lat_0 lon_0 k_0 +shape=diamond"],
  ["adamssquareii", "", (p) => (p.alpha || p.lat_0 || p.gamma ? undefined : "adams_ws2 lon_0")],
];

const byName = new Map(rows.flatMap(([names, , method]) => names.split(" ").map((name) => [name, method] as const)));
const byCode = new Map(
  rows.flatMap(([, codes, method]) => (codes ? codes.split(" ").map((code) => [Number(code), method] as const) : [])),
);

/** What a method and its parameters are in PROJ's words. */
export interface ConversionDefinition {
  /** `+proj=tmerc +lat_0=0 …`, without ellipsoid and units. */
  readonly definition: string;
  /** Parameters with an effect that the method does not have here. */
  readonly ignored: readonly MethodParameter[];
}

/**
 * A projection method with its parameters as a PROJ definition; the EPSG code counts more than the name. Undefined
 * when the method is not known, or not with these parameters.
 */
export function conversionOfMethod(
  name: string,
  code: number | undefined,
  parameters: MethodParameters,
  isEsri = false,
): ConversionDefinition | undefined {
  const named = (isEsri ? byName.get(`esri:${plain(name)}`) : undefined) ?? byName.get(plain(name));
  const method = (code === undefined ? undefined : byCode.get(code)) ?? named;
  const recipe = typeof method === "function" ? method(parameters) : method;
  return recipe === undefined ? undefined : write(recipe, parameters);
}

/** Letters and digits alone, in lower case: what the names of methods and parameters are compared by. */
export function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

function write(recipe: Recipe, parameters: MethodParameters): ConversionDefinition {
  const [projection = "", ...words] = recipe.split(" ");
  const tokens = [`+proj=${projection}`];
  const used = new Set<string>();
  const offsets = ["x_0", "y_0"].filter((key) => !words.some((word) => word.startsWith(`${key}=`)));
  for (const word of [...words, ...offsets]) {
    if (word.startsWith("+") || word.startsWith("axis=")) tokens.push(word.startsWith("+") ? word : `+${word}`);
    else if (word.startsWith("~")) used.add(word.slice(1));
    else {
      const [key = "", source = key] = word.split("=");
      const negative = source.startsWith("-");
      const from = source.replace("-", "") as MethodParameter;
      const value = /^\d/.test(from) ? Number(from) : parameters[from];
      used.add(from);
      if (value !== undefined) tokens.push(`+${key}=${negative ? 0 - value : value}`);
    }
  }
  const entries = Object.entries(parameters) as [MethodParameter, number][];
  const ignored = entries.filter(([key, value]) => !used.has(key) && value !== neutralOf(key)).map(([key]) => key);
  return { definition: tokens.join(" "), ignored };
}

function neutralOf(key: MethodParameter): number {
  return key === "k_0" || key === "xScale" || key === "yScale" ? 1 : 0;
}

/** True scale at a parallel, or a scale at the equator. A latitude of origin without a scale is what Esri and ERDAS write for the parallel. */
function mercator({ lat_1, lat_0 = 0, k_0 = 1 }: MethodParameters): Recipe | undefined {
  if (lat_1 !== undefined) return k_0 === 1 ? "merc lon_0 lat_ts=lat_1 ~k_0" : undefined;
  if (lat_0 === 0) return "merc lon_0 k_0";
  return k_0 === 1 ? "merc lon_0 lat_ts=lat_0" : undefined;
}

/** Mercator's formula of the sphere, with geodetic latitudes taken as they are (type 0). */
function auxiliarySphere({ option = 0, lat_1 = 0 }: MethodParameters): Recipe | undefined {
  return option === 0 && lat_1 === 0 ? "merc lon_0 +nadgrids=@null +sphere" : undefined;
}

function lambertOneParallel({ lat_1 }: MethodParameters): Recipe {
  return lat_1 === undefined ? "lcc lat_1=lat_0 lat_0 lon_0 k_0" : "lcc lat_1 lat_0 lon_0 k_0";
}

/** With one parallel or two; a scale beside two is that of Michigan's ellipsoid, on which the sizes of the Earth grow. */
function lambert(parameters: MethodParameters): Recipe {
  return parameters.lat_2 === undefined ? lambertOneParallel(parameters) : "lcc lat_0 lon_0 lat_1 lat_2 k_0";
}

/** OGC's name for the polar case: the latitude of origin is the pole, or the parallel of true scale. */
function polarStereographic({ lat_0 = 90, lat_1, k_0 = 1 }: MethodParameters): Recipe | undefined {
  const pole = (lat_1 ?? lat_0) < 0 ? -90 : 90;
  if (lat_1 !== undefined && k_0 === 1) return `stere lat_0=${pole} lon_0 lat_ts=lat_1 ~lat_0`;
  if (Math.abs(lat_0) === 90) return "stere lat_0 lon_0 k_0";
  return k_0 === 1 ? `stere lat_0=${pole} lon_0 lat_ts=lat_0` : undefined;
}

function trueScale({ lat_1, lat_0 }: MethodParameters): Recipe {
  const latitude = lat_1 === undefined ? "lat_0" : "lat_1";
  return `stere lat_0=${(lat_1 ?? lat_0 ?? 90) < 0 ? -90 : 90} lon_0 lat_ts=${latitude}`;
}

/** The offsets count from where the initial line meets the equator. */
function hotineA(parameters: MethodParameters): Recipe {
  return isSwiss(parameters) ? "somerc lat_0 lon_0 k_0 ~alpha ~gamma" : `${oblique(parameters)} +no_uoff`;
}

/** The offsets count from the projection's centre. */
function hotineB(parameters: MethodParameters): Recipe {
  return isSwiss(parameters) ? "somerc lat_0 lon_0 k_0 ~alpha ~gamma" : oblique(parameters);
}

function oblique({ gamma }: MethodParameters): Recipe {
  return `omerc lat_0 lonc=lon_0 alpha ${gamma === undefined ? "gamma=alpha" : "gamma"} k_0`;
}

/** An initial line to the east, for which the formulas of the general case have no answer. */
function isSwiss({ alpha = 0, gamma = alpha }: MethodParameters): boolean {
  return Math.abs(alpha - 90) < 1e-7 && Math.abs(gamma - 90) < 1e-7;
}

/** Its axes point south and west where they say so; Esri's scales and rotation turn such axes to the east and north. */
function krovak({ xScale, yScale = 1, gamma = 0 }: MethodParameters): Recipe | undefined {
  if (xScale === undefined) return "krovak lat_0 lon_0 alpha k_0 ~lat_1";
  if (xScale === 1 && yScale === 1 && gamma === 0) return "krovak lat_0 lon_0 alpha k_0 ~lat_1 axis=swu";
  const isTurned = xScale === -1 && yScale === 1 && gamma === 90;
  return isTurned ? "krovak lat_0 lon_0 alpha k_0 ~lat_1 ~xScale ~yScale ~gamma" : undefined;
}

function peirce({ option = 0 }: MethodParameters): Recipe | undefined {
  if (option === 0) return "peirce_q lat_0 lon_0 k_0 +shape=square";
  return option === 1 ? "peirce_q lat_0 lon_0 k_0 ~option +shape=diamond" : undefined;
}

/** For methods whose offsets count from a parallel other than the equator, which PROJ cannot say. */
function undefinedWithOrigin(recipe: Recipe): Method {
  return ({ lat_0 = 0 }) => (lat_0 === 0 ? recipe : undefined);
}
