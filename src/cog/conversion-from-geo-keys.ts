import { failure } from "../core/errors.ts";
import { type GeoKeys, geoKey, numberOf, userDefined } from "./geo-keys.ts";

/** Metres by EPSG code of a linear unit. */
const linearUnits: Readonly<Record<number, number>> = {
  9001: 1,
  9002: 0.3048,
  9003: 1200 / 3937,
  9005: 0.3047972654,
  9014: 1.8288,
  9030: 1852,
  9031: 1.0000135965,
  9033: 0.201166195164,
  9034: 20.1166195164,
  9035: 1609.3472186944375,
  9036: 1000,
  9037: 0.9143917962,
  9038: 20.1166195164,
  9039: 0.201166195164,
  9040: 0.9143985307444408,
  9041: 0.30479947153867626,
  9042: 20.11676512155263,
  9043: 0.2011676512155263,
  9050: 0.9143984146160287,
  9051: 0.3047994715386762,
  9060: 0.9143984146160287,
  9061: 0.3047994715386762,
  9070: 0.3047997333333333,
  9080: 0.3047995102482647,
  9081: 0.30479841,
  9082: 0.3047996,
  9083: 0.3047995,
  9084: 0.9143985307444408,
  9085: 0.91439523,
  9086: 0.9143988,
  9087: 0.9143985,
  9093: 1609.344,
  9094: 0.30480060960121924,
  9095: 0.3048007491,
  9096: 0.9144,
};

interface Values {
  readonly latitude: string;
  readonly longitude: string;
  readonly scale: string;
  readonly offset: string;
  readonly parallel1: number | undefined;
  readonly parallel2: number | undefined;
  readonly originLatitude: number | undefined;
  readonly azimuth: number | undefined;
  readonly gridAngle: number | undefined;
}

/** The methods of GeoTIFF (6.3.3.3, 3075) as proj4 definitions, without units and ellipsoid. */
const methods: Readonly<Record<number, (values: Values) => string>> = {
  1: (v) => `+proj=tmerc ${v.latitude} ${v.longitude} ${v.scale} ${v.offset}`,
  3: obliqueMercator,
  5: (v) => `+proj=somerc ${v.latitude} ${v.longitude} ${v.scale} ${v.offset}`,
  7: (v) =>
    v.parallel1 === undefined
      ? `+proj=merc ${v.longitude} ${v.scale} ${v.offset}`
      : `+proj=merc +lat_ts=${v.parallel1} ${v.longitude} ${v.offset}`,
  8: (v) => `+proj=lcc ${v.latitude} ${v.longitude} ${parallels(v)} ${v.offset}`,
  9: (v) => `+proj=lcc +lat_1=${v.originLatitude ?? 0} ${v.latitude} ${v.longitude} ${v.scale} ${v.offset}`,
  10: (v) => `+proj=laea ${v.latitude} ${v.longitude} ${v.offset}`,
  11: (v) => `+proj=aea ${v.latitude} ${v.longitude} ${parallels(v)} ${v.offset}`,
  12: (v) => `+proj=aeqd ${v.latitude} ${v.longitude} ${v.offset}`,
  13: (v) => `+proj=eqdc ${v.latitude} ${v.longitude} ${parallels(v)} ${v.offset}`,
  14: (v) => `+proj=stere ${v.latitude} ${v.longitude} ${v.scale} ${v.offset}`,
  15: polarStereographic,
  16: (v) => `+proj=sterea ${v.latitude} ${v.longitude} ${v.scale} ${v.offset}`,
  17: (v) =>
    `+proj=eqc +lat_ts=${v.parallel1 ?? v.originLatitude ?? 0} ${v.parallel1 === undefined ? "" : v.latitude} ${v.longitude} ${v.offset}`,
  18: (v) => `+proj=cass ${v.latitude} ${v.longitude} ${v.offset}`,
  19: (v) => `+proj=gnom ${v.latitude} ${v.longitude} ${v.offset}`,
  20: (v) => `+proj=mill ${v.longitude} ${v.offset}`,
  21: (v) => `+proj=ortho ${v.latitude} ${v.longitude} ${v.offset}`,
  22: (v) => `+proj=poly ${v.latitude} ${v.longitude} ${v.offset}`,
  23: (v) => `+proj=robin ${v.longitude} ${v.offset}`,
  24: (v) => `+proj=sinu ${v.longitude} ${v.offset}`,
  25: (v) => `+proj=vandg ${v.longitude} ${v.offset}`,
  26: (v) => `+proj=nzmg ${v.latitude} ${v.longitude} ${v.offset}`,
  27: (v) => `+proj=tmerc +axis=wsu ${v.latitude} ${v.longitude} ${v.scale} ${v.offset}`,
  28: (v) => `+proj=cea +lat_ts=${v.parallel1 ?? 0} ${v.longitude} ${v.offset}`,
  9815: (v) => obliqueMercator(v).replace(" +no_uoff", ""),
};

/**
 * The map projection of a user-defined projected CRS as a proj4 definition without its ellipsoid. `degrees` is the size
 * of the angular unit. Throws UNKNOWN_CRS for a method or unit that is not known.
 */
export function conversionDefinition(keys: GeoKeys, degrees: number): string {
  const unit = linearUnit(keys);
  const units = unit === 1 ? "" : ` +to_meter=${unit}`;
  const code = numberOf(keys, geoKey.projection);
  if (code !== undefined && code > 0 && code !== userDefined) return `${codedConversion(code)}${units}`;
  const method = numberOf(keys, geoKey.method);
  const write = method === undefined ? undefined : methods[method];
  if (!write) {
    const found =
      method === undefined
        ? "names no projection method"
        : `uses the projection method ${method}, which is not known here`;
    throw failure("UNKNOWN_CRS", `The file's CRS ${found}.`, {
      hint: "Give an EPSG code or a proj4 definition (+proj=…).",
    });
  }
  return `${write(readValues(keys, degrees, unit)).replace(/\s+/g, " ")}${units}`;
}

function readValues(keys: GeoKeys, degrees: number, unit: number): Values {
  const first = (...ids: readonly number[]) => ids.map((id) => numberOf(keys, id)).find((value) => value !== undefined);
  const angle = (...ids: readonly number[]) => {
    const value = first(...ids);
    return value === undefined ? undefined : value * degrees;
  };
  const originLatitude = angle(geoKey.naturalOriginLatitude, geoKey.falseOriginLatitude, geoKey.centerLatitude);
  const longitude = angle(
    geoKey.naturalOriginLongitude,
    geoKey.falseOriginLongitude,
    geoKey.centerLongitude,
    geoKey.straightVerticalPoleLongitude,
  );
  const x = first(geoKey.falseEasting, geoKey.falseOriginEasting, geoKey.centerEasting) ?? 0;
  const y = first(geoKey.falseNorthing, geoKey.falseOriginNorthing, geoKey.centerNorthing) ?? 0;
  const scale = first(geoKey.scaleAtNaturalOrigin, geoKey.scaleAtCenter) || 1;
  return {
    latitude: `+lat_0=${originLatitude ?? 0}`,
    longitude: `+lon_0=${longitude ?? 0}`,
    scale: scale === 1 ? "" : `+k_0=${scale}`,
    offset: `+x_0=${x * unit} +y_0=${y * unit}`,
    parallel1: angle(geoKey.standardParallel1),
    parallel2: angle(geoKey.standardParallel2),
    originLatitude,
    azimuth: angle(geoKey.azimuth),
    gridAngle: angle(geoKey.rectifiedGridAngle),
  };
}

function parallels({ parallel1, parallel2 }: Values): string {
  return `+lat_1=${parallel1 ?? 0} +lat_2=${parallel2 ?? parallel1 ?? 0}`;
}

/** Variant A, whose offsets count from the natural origin; variant B is method 9815. */
function obliqueMercator({ latitude, longitude, azimuth = 0, gridAngle, scale, offset }: Values): string {
  return `+proj=omerc +no_uoff ${latitude} ${longitude.replace("lon_0", "lonc")} +alpha=${azimuth} +gamma=${gridAngle ?? azimuth} ${scale} ${offset}`;
}

/** GeoTIFF keeps the latitude of true scale in the natural origin's latitude; with a scale it is that of the pole. */
function polarStereographic({ originLatitude = 90, parallel1, longitude, scale, offset }: Values): string {
  const trueScale = parallel1 ?? originLatitude;
  const pole = originLatitude < 0 ? -90 : 90;
  return Math.abs(trueScale) === 90 || scale !== ""
    ? `+proj=stere +lat_0=${pole} ${longitude} ${scale} ${offset}`
    : `+proj=stere +lat_0=${pole} +lat_ts=${trueScale} ${longitude} ${offset}`;
}

/** Codes of conversions: the UTM zones. Others (state plane zones) are parameters that only the EPSG database has. */
function codedConversion(code: number): string {
  const zone = code % 100;
  if (zone >= 1 && zone <= 60 && (code - zone === 16000 || code - zone === 16100)) {
    return `+proj=utm +zone=${zone}${code > 16100 ? " +south" : ""}`;
  }
  throw failure("UNKNOWN_CRS", `The conversion EPSG:${code} is not known here.`, {
    hint: "Give an EPSG code or a proj4 definition (+proj=…).",
  });
}

function linearUnit(keys: GeoKeys): number {
  const code = numberOf(keys, geoKey.linearUnits);
  if (code === undefined || code === 0) return numberOf(keys, geoKey.linearUnitSize) || 1;
  if (code === userDefined) {
    const size = numberOf(keys, geoKey.linearUnitSize);
    if (size && size > 0) return size;
  }
  const known = linearUnits[code];
  if (known === undefined) throw failure("UNKNOWN_CRS", `The linear unit EPSG:${code} is not known.`);
  return known;
}
