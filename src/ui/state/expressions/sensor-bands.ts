import { msg, str } from "@lit/localize";
/** What a band measures, as far as indices ask for it: a part of the spectrum. */
export type BandRole = "blue" | "green" | "red" | "nir" | "swir1" | "swir2";

/** The number of the band, counted from 1, that measures each part of the spectrum. */
export type BandRoles = Readonly<Partial<Record<BandRole, number>>>;

/** The roles in the order of their wavelengths, in words. */
export const roleTitles: Readonly<Record<BandRole, () => string>> = {
  blue: () => msg("Blue"),
  green: () => msg("Green"),
  red: () => msg("Red"),
  nir: () => msg("Near infrared"),
  swir1: () => msg("Short-wave infrared 1"),
  swir2: () => msg("Short-wave infrared 2"),
};

/** Every role, in that order. */
export const bandRoles = Object.keys(roleTitles) as readonly BandRole[];

/** What bands are recognised by. */
export interface NamedBands {
  /** Of each band: key value, name or description. */
  readonly names: readonly string[];
  /** What else tells a sensor: file names, titles, values of other keys. */
  readonly context: readonly string[];
}

/** Bands that were recognised; `words` say as what. */
export interface DetectedBands {
  readonly words: string;
  readonly sensor: SensorName | undefined;
  readonly roles: BandRoles;
}

export type SensorName = keyof typeof sensors;

interface Sensor {
  readonly title: string;
  /** How product names say it. */
  readonly context: RegExp;
  /** Band codes without zeros in front, the best one first. */
  readonly codes: Readonly<Record<BandRole, readonly string[]>>;
  /** Codes that no other sensor of the table has. */
  readonly only: readonly string[];
}

/** Sensors whose band codes are known: ESA's Sentinel-2 user handbook, and USGS's band designations of Landsat and MODIS. */
const sensors = {
  "sentinel-2": {
    title: "Sentinel-2",
    context: /sentinel-?2|(^|[^a-z0-9])s2[abc]?([^a-z0-9]|$)|_msil[12][ac]_/i,
    codes: { blue: ["2"], green: ["3"], red: ["4"], nir: ["8", "8A"], swir1: ["11"], swir2: ["12"] },
    only: ["8A", "12"],
  },
  "landsat-8": {
    title: "Landsat 8 and 9",
    context: /landsat-?0?[89]|(^|[^a-z0-9])(l[cot]0[89]|l[89])(?![0-9])/i,
    codes: { blue: ["2"], green: ["3"], red: ["4"], nir: ["5"], swir1: ["6"], swir2: ["7"] },
    only: [],
  },
  "landsat-7": {
    title: "Landsat 4 to 7",
    context: /landsat-?0?[457]|(^|[^a-z0-9])(l[et]0[457]|l[57])(?![0-9])/i,
    codes: { blue: ["1"], green: ["2"], red: ["3"], nir: ["4"], swir1: ["5"], swir2: ["7"] },
    only: [],
  },
  modis: {
    title: "MODIS",
    context: /(^|[^a-z0-9])(mod|myd|mcd)(09|43)|modis/i,
    codes: { blue: ["3"], green: ["4"], red: ["1"], nir: ["2"], swir1: ["6"], swir2: ["7"] },
    only: [],
  },
} as const satisfies Record<string, Sensor>;

/** Names of the parts of the spectrum, STAC's common names among them, the best one first. */
const commonNames: Readonly<Record<BandRole, readonly RegExp[]>> = {
  blue: [/^blue$/, /(^|[^a-z])blue([^a-z]|$)/],
  green: [/^green$/, /(^|[^a-z])green([^a-z]|$)/],
  red: [/^red$/, /(^|[^a-z])red(?![a-z]|[ _-]?edge)/],
  nir: [/^nir$/, /^nir0?8$/, /(^|[^a-z])(nir|near[ _-]?infra[ _-]?red)(?!0?9|[a-z])/],
  swir1: [/(^|[^a-z])(swir|short[ _-]?wave[ _-]?infra[ _-]?red)[ _-]?(16|1)(?![0-9])/],
  swir2: [/(^|[^a-z])(swir|short[ _-]?wave[ _-]?infra[ _-]?red)[ _-]?(22|2)(?![0-9])/],
};

/** Not red, though they say so. */
const notRed = /infra[ _-]?red|red[ _-]?edge|far[ _-]?red/;

/** NAIP's tiles are called as the quadrangles they show. Their bands have no names. */
const naip = /naip|(^|[^a-z0-9])m_\d{7}_[ns][ew]_\d{2}_/i;

/** Recognises bands by their names, or by codes of the sensor that names or context tell; undefined where too little is certain. */
export function detectBands(bands: NamedBands): DetectedBands | undefined {
  const named = rolesByName(bands.names);
  const coded = sensorOf(bands);
  if (coded !== undefined && count(coded.roles) > count(named)) {
    const { title } = sensors[coded.sensor];
    return { words: msg(str`These are bands of ${title}, by their codes.`), ...coded };
  }
  if (count(named) > 1)
    return { words: msg("The bands are known by their names."), sensor: coded?.sensor, roles: named };
  if (bands.names.length === 4 && bands.context.some((text) => naip.test(text))) {
    const roles = { red: 1, green: 2, blue: 3, nir: 4 };
    return { words: msg("These are the four bands of NAIP, by the file’s name."), sensor: undefined, roles };
  }
  return undefined;
}

const count = (roles: BandRoles): number => Object.keys(roles).length;

/** The bands whose names say what they measure. */
function rolesByName(names: readonly string[]): BandRoles {
  const words = names.map((name) => name.trim().toLowerCase());
  return eachRole((role) => {
    for (const pattern of commonNames[role]) {
      const found = words.findIndex((word) => pattern.test(word) && !(role === "red" && notRed.test(word)));
      if (found >= 0) return found + 1;
    }
    return undefined;
  });
}

/** The sensor whose codes the bands bear, if no other has them or the context names it. */
function sensorOf({
  names,
  context,
}: NamedBands): { readonly sensor: SensorName; readonly roles: BandRoles } | undefined {
  const codes = names.map(bandCode);
  // Both Landsat 8 and 9 have an SR_B6, and earlier ones have none; a zero in front is Sentinel-2's.
  const surface = names.some((name) => /sr_b6$/i.test(name));
  const zeros = names.some((name) => /(^|[^a-z0-9])b0\d$/i.test(name));
  const all = Object.keys(sensors) as readonly SensorName[];
  const told = all.find((sensor) => [...context, ...names].some((text) => sensors[sensor].context.test(text)));
  const typical = all.find((sensor) => sensors[sensor].only.some((code) => codes.includes(code)));
  const sensor = told ?? typical ?? (surface ? "landsat-8" : zeros ? "sentinel-2" : undefined);
  if (sensor === undefined) return undefined;
  const roles = eachRole((role) => {
    const wanted: readonly string[] = sensors[sensor].codes[role];
    const places = wanted.map((code) => codes.indexOf(code)).filter((place) => place >= 0);
    return places[0] === undefined ? undefined : places[0] + 1;
  });
  return count(roles) > 1 ? { sensor, roles } : undefined;
}

/** `8A` of `B8A`, `4` of `B04`, `SR_B4`, `sur_refl_b04_1` and `Band 4`; undefined for other names. */
function bandCode(name: string, index: number): string | undefined {
  const found = /(?:^|[^a-z0-9])b(?:and[ _]?)?0*(\d{1,2}a?)(?:[^a-z0-9]|$)/i.exec(name)?.[1]?.toUpperCase();
  // "Band 3" of the third band is how readers call a band without a name.
  return found === undefined || name.toLowerCase() === `band ${index + 1}` ? undefined : found;
}

function eachRole(find: (role: BandRole) => number | undefined): BandRoles {
  const entries = bandRoles.map((role) => [role, find(role)] as const).filter(([, band]) => band !== undefined);
  return Object.fromEntries(entries);
}
