import proj4 from "proj4";
import { failure } from "../../errors.ts";
import type { Bounds } from "../bounds.ts";
import { parameterOf } from "./proj4-definition.ts";
import { addedProjections } from "./projections/added-projections.ts";
import type { Given, MakePlane, Plane } from "./projections/plane.ts";
import { betweenPoints, polarOrigin, twoPointAzimuth } from "./projections/rewritten.ts";

const hint = "Give an EPSG code or a proj4 definition (+proj=…) of the file's coordinates.";

/** A conversion of a point, in degrees or in the units of a CRS. NaN, undefined or an exception: there is no such place. */
export type Convert = (point: [number, number]) => readonly [number, number] | undefined;

interface XY {
  x: number;
  y: number;
}

/** What this file uses of an instance of `proj4.Proj`, whose type is wider. */
interface Projected {
  readonly forward: (point: XY) => XY | null | undefined;
  readonly inverse: (point: XY) => XY | null | undefined;
  readonly a: number;
  readonly b: number;
  readonly es: number;
  readonly x0: number;
  readonly y0: number;
  readonly long0: number;
  readonly lat0?: number;
  readonly lat1?: number;
  readonly lat2?: number;
  readonly lat_ts?: number;
  readonly k0?: number;
  readonly projStr: string;
}

const radians = Math.PI / 180;

/**
 * The conversion from longitude and latitude (WGS 84, degrees) to a definition that proj4-definition.ts has read, and back:
 * the datum's shift, the prime meridian, the projection, the unit. Axes are east and north. Throws UNKNOWN_CRS for a method,
 * an ellipsoid or a datum that is not known.
 */
export function converterOf(definition: string): { forward: Convert; inverse: Convert } {
  try {
    addOurs();
    checkNames(definition);
    const datum = datumOf(definition);
    const plane = planeOf(definition);
    const meridian = meridianOf(definition);
    return {
      forward(point) {
        const place = datum ? datum.forward(point) : point;
        return plane.forward([place[0] - meridian, place[1]]);
      },
      inverse(point) {
        const place = plane.inverse(point);
        if (place === undefined) return undefined;
        const greenwich: [number, number] = [place[0] + meridian, place[1]];
        return datum ? datum.inverse(greenwich) : greenwich;
      },
    };
  } catch (cause) {
    const method = parameterOf(definition, "proj") ?? "";
    const known = method === "longlat" || proj4.Proj.projections.get(method);
    const what = known
      ? `proj4 cannot compute with this definition: ${definition.slice(0, 200)}`
      : `The projection "${method.slice(0, 40)}" is not computed here: ${definition.slice(0, 200)}`;
    throw failure("UNKNOWN_CRS", what, { hint, cause });
  }
}

/** The shift of the datum; undefined where there is none to make. */
function datumOf(definition: string): DatumShifts | undefined {
  const grid = parameterOf(definition, "nadgrids");
  if (grid === "@null") return undefined;
  const has = (key: string) => parameterOf(definition, key) !== undefined;
  const shift = ["datum", "towgs84"].some(has) ? shiftWith(definition, ["datum", "towgs84"]) : undefined;
  const boxes = grid === undefined ? undefined : datumGrids.get(grid);
  if (boxes === undefined) return shift;
  const gridded = shiftWith(definition.replace(/\s\+datum=\S+/, datumless), ["nadgrids"]);
  const way = (name: "forward" | "inverse"): Shift => {
    const otherwise = shift?.[name] ?? ((point) => point);
    return (point) => {
      if (!boxes.some((box) => isWithin(box, point))) return otherwise(point);
      try {
        return gridded[name](point);
      } catch {
        // At its rim, the way back may leave the grid.
        return otherwise(point);
      }
    };
  };
  return { forward: way("forward"), inverse: way("inverse") };
}

function shiftWith(definition: string, keys: readonly string[]): DatumShifts {
  const parts = ["ellps", "a", "b", "rf", "R", ...keys].map((key) => {
    const value = parameterOf(definition, key);
    return value === undefined ? "" : `+${key}=${value}`;
  });
  const { forward, inverse } = proj4("WGS84", `+proj=longlat ${parts.join(" ")} +no_defs`);
  return { forward, inverse };
}

type Shift = (point: [number, number]) => [number, number];

interface DatumShifts {
  readonly forward: Shift;
  readonly inverse: Shift;
}

/** Where the grids that were added hold, by name: west, south, east and north of their parts, degrees. */
const datumGrids = new Map<string, readonly Bounds[]>();

const isWithin = ([west, south, east, north]: Bounds, [longitude, latitude]: [number, number]) =>
  longitude >= west && longitude <= east && latitude >= south && latitude <= north;

/** What proj4 takes for a grid: NTv2's bytes, or a GeoTIFF that geotiff.js has opened. */
export type DatumGridData = Parameters<typeof proj4.nadgrid>[1] | ArrayBuffer;

/** What proj4 makes of a grid: radians, longitudes positive to the west. */
interface ReadGrid {
  readonly subgrids: readonly {
    readonly ll: readonly [east: number, south: number];
    readonly del: readonly [number, number];
    readonly lim: readonly [columns: number, rows: number];
  }[];
}

/** Makes a datum grid known, from now on and in this thread, by the name that `+nadgrids=` gives. Throws what reading it throws. */
export async function addDatumGrid(name: string, data: DatumGridData): Promise<void> {
  // One function with two signatures: which one it is depends on the data.
  const added = proj4.nadgrid(name, data as ArrayBuffer) as unknown as ReadGrid | { readonly ready: Promise<ReadGrid> };
  const { subgrids } = "ready" in added ? await added.ready : added;
  const boxes = subgrids.map(({ ll, del, lim }): Bounds => {
    const [width, height] = [(lim[0] - 1) * del[0], (lim[1] - 1) * del[1]];
    const box = [-(ll[0] + width), ll[1], -ll[0], ll[1] + height].map((angle) => angle / radians);
    if (!box.every(Number.isFinite)) throw new Error("the grid has no bounds");
    return box as unknown as Bounds;
  });
  datumGrids.set(name, boxes);
}

/** The projection alone: longitudes count from the prime meridian of the definition. */
function planeOf(definition: string): { forward: Convert; inverse: Convert } {
  const method = parameterOf(definition, "proj");
  if (method === "longlat") return { forward: (point) => point, inverse: (point) => point };
  const bare = rewritten(
    definition.replace(/\s\+(datum=NAD83|datum=WGS84|towgs84=\S+|nadgrids=\S+|pm=\S+)/g, datumless),
  );
  const projection = new proj4.Proj(bare) as unknown as Projected;
  const unit = unitOf(definition);
  return {
    forward([longitude, latitude]) {
      const point = projection.forward({ x: longitude * radians, y: latitude * radians });
      return point ? [point.x / unit, point.y / unit] : undefined;
    },
    inverse([x, y]) {
      const place = projection.inverse({ x: x * unit, y: y * unit });
      return place ? [place.x / radians, place.y / radians] : undefined;
    },
  };
}

/** The ellipsoid that a datum brings stays. */
function datumless(parameter: string): string {
  if (parameter.endsWith("NAD83")) return " +ellps=GRS80";
  return parameter.endsWith("datum=WGS84") ? " +ellps=WGS84" : "";
}

/** What proj4 has no parameters for, said with those that it has. */
function rewritten(definition: string): string {
  const method = parameterOf(definition, "proj");
  const has = (key: string) => parameterOf(definition, key) !== undefined;
  if (method === "aeqd" && has("guam")) return definition.replace("+proj=aeqd", "+proj=guam");
  const ellipsoid = definition.replace(/\+proj=\S+/, "+proj=longlat").replace(/\s\+R_A(?=\s|$)/, "");
  const { a, es } = new proj4.Proj(ellipsoid) as unknown as Projected;
  if (has("R_A")) {
    // The sphere of the same area (Snyder, USGS 1395, p. 16).
    const e = Math.sqrt(es);
    const q = e === 0 ? 2 : 1 + ((1 - es) / (2 * e)) * Math.log((1 + e) / (1 - e));
    const radius = a * Math.sqrt(q / 2);
    return withSphere(definition.replace(/\s\+R_A(?=\s|$)/, ""), radius);
  }
  if (has("f")) return withSphere(definition.replace(/\s\+f=\S+/, ""), a);
  if (method === "tpeqd") return betweenPoints(definition);
  if (method === "omerc" && has("lon_1")) return twoPointAzimuth(definition, es);
  if (method === "stere" && has("variant_c")) return polarOrigin(definition, a, es);
  return definition;
}

function withSphere(definition: string, radius: number): string {
  return `${definition.replace(/\s\+(a|b|rf|R|ellps|datum)=\S+/g, "")} +a=${radius} +b=${radius}`;
}

function unitOf(definition: string): number {
  const given = parameterOf(definition, "to_meter");
  if (given !== undefined) return Number(given);
  const named = parameterOf(definition, "units");
  // proj4 has the units' table; a projection of one metre tells what it makes of the name.
  const { to_meter } = new proj4.Proj(`+proj=merc +units=${named}`) as unknown as { to_meter?: number };
  return named === undefined ? 1 : (to_meter ?? 1);
}

function meridianOf(definition: string): number {
  const given = parameterOf(definition, "pm");
  if (given === undefined) return 0;
  const { from_greenwich } = new proj4.Proj(`+proj=longlat +pm=${given}`) as unknown as { from_greenwich?: number };
  return (from_greenwich ?? 0) / radians;
}

let added = false;

/** Ours replace those of proj4 that have the same name. */
function addOurs(): void {
  if (added) return;
  added = true;
  for (const [name, make] of Object.entries(addedProjections)) {
    // The type asks for all of an instance's fields; proj4 reads these four.
    proj4.Proj.projections.add(asProjection(name, make) as unknown as InstanceType<typeof proj4.Proj>, 0);
  }
}

type OfOurs = Projected & { plane: Plane };

function asProjection(name: string, make: MakePlane) {
  return {
    names: [name],
    init(this: OfOurs) {
      this.plane = make(givenOf(this));
    },
    forward(this: OfOurs, { x, y }: XY): XY {
      const [east, north] = this.plane.forward(turn(x - this.long0), y);
      return { x: this.a * east + this.x0, y: this.a * north + this.y0 };
    },
    inverse(this: OfOurs, { x, y }: XY): XY {
      const [longitude, latitude] = this.plane.inverse((x - this.x0) / this.a, (y - this.y0) / this.a);
      const within = Math.abs(longitude) <= Math.PI + 1e-9;
      return { x: within ? turn(longitude + this.long0) : Number.NaN, y: latitude };
    },
  };
}

function givenOf({ projStr, a, es, lat0 = 0, lat1, lat2, lat_ts, k0 = 1 }: Projected): Given {
  return { a, es, lat0, lat1, lat2, latTs: lat_ts, k0, parameter: (name) => parameterOf(projStr, name) };
}

function turn(longitude: number): number {
  return Math.abs(longitude) <= Math.PI ? longitude : longitude - 2 * Math.PI * Math.round(longitude / (2 * Math.PI));
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
