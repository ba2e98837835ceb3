import { integersFound } from "../raster/integers-found.ts";
import type { DataType } from "../raster/raster.ts";
import type { BandStatistics } from "../raster/statistics.ts";
import { classesOfValues } from "./class-colors.ts";
import { identityName } from "./colormaps/colormap.ts";
import type { StretchRange, Style } from "./style.ts";

/** What is known of a file once it is open, and bears on how to show it first. */
export interface FirstLookFile {
  readonly url: string;
  readonly bands: readonly FirstLookBand[];
  readonly palette: Uint8Array | undefined;
  readonly metadata: Readonly<Record<string, string>>;
}

export interface FirstLookBand {
  readonly name: string;
  /** 1 and 0 unless given. */
  readonly scale?: number;
  readonly offset?: number;
  readonly dataType: DataType;
  readonly unit: string | undefined;
  readonly colorInterpretation: "gray" | "palette" | "red" | "green" | "blue" | "alpha" | "undefined";
}

/** A style, and the words that say why: `1 band, float32 → terrain, 2–98 %`. */
export interface FirstLook {
  readonly style: Style;
  readonly words: string;
  /** Whether the values are heights above sea level. */
  readonly isElevation?: boolean;
}

/**
 * The colours of heights: dark green to pale yellow. Lightness only rises, whatever colours an eye can tell apart, and nothing looks like water:
 * what lies low need not be sea.
 */
export const elevationColormap = "ylgn_r";

/** At most this many different values of 8 bit are taken for classes. */
const mostClasses = 20;

/** As many 8-bit bands may be a picture although they do not say so: red, green, blue, and near infrared. More are a stack. */
const mostPictureBands = 4;
/** Of a stack, the first of so many bands that has a valid pixel is shown. */
const mostCandidates = 4;

const unstretched: StretchRange = [0, 255];
const middle: StretchRange = ["p2", "p98"];
const whole: StretchRange = [null, null];
/** Values 0 to 19 fall into the middle of a colour of tab20 each. */
const twentyClasses: StretchRange = [-0.5, 19.5];

const elevationWords =
  /(^|[^a-z])(dem|dsm|dtm|dhm|dgm|gdem|mnt|mns|mdt|srtm|nasadem|fabdem|cop-?dem|glo-?30|elevations?|elev|altitudes?|(swiss)?alti3d|swisssurface3d|bathymetry|gebco)([^a-z]|$)/i;
/** What is computed of heights is often kept beside them. */
const derivedWords =
  /(^|[^a-z])(slopes?|aspects?|hill-?shades?|shaded?|relief|roughness|ruggedness|curvature|tpi|tri|flow|difference|diff|mask|count)([^a-z]|$)/i;
/** Too common in metadata (of a satellite, of an image) to mean more there. */
const heightWord = /(^|[^a-z])height([^a-z]|$)/i;
const metres = /^\s*(m|metre|metres|meter|meters)\s*$/i;

/** The bands (counted from 1) whose statistics {@link firstLook} wants: those of the smallest overview are enough. */
export function firstLookBands(file: FirstLookFile): readonly number[] {
  const chosen = choose(file);
  if (chosen.kind === "palette" || (chosen.kind === "rgb" && chosen.eightBit)) return [];
  return chosen.bands;
}

/** Decides how a file is shown before anyone has said a word; undefined statistics mean that no pixel is valid. */
export function firstLook(file: FirstLookFile, statistics: ReadonlyMap<number, BandStatistics | undefined>): FirstLook {
  const chosen = choose(file);
  const count = file.bands.length;
  const types = [...new Set(file.bands.map(({ dataType }) => dataType))].join("/");
  const subject = `${count} ${count === 1 ? "band" : "bands"}, ${types}`;
  if (chosen.kind === "palette")
    return { style: { kind: "palette", band: chosen.band }, words: `${subject} → its own palette` };
  if (chosen.kind === "rgb") {
    const range = chosen.eightBit ? unstretched : middle;
    const style: Style = { kind: "rgb", bands: chosen.bands, ranges: [range, range, range] };
    const which = chosen.bands.join(" ") === "1 2 3" ? "RGB" : `RGB of bands ${chosen.bands.join(", ")}`;
    if (!chosen.eightBit && chosen.bands.every((band) => statistics.get(band) === undefined)) {
      return { style, words: `${subject} → ${which}, but no pixel is valid` };
    }
    return { style, words: `${subject} → ${which} ${chosen.eightBit ? "as it is" : "2–98 % each"}` };
  }
  const band = chosen.bands.find((candidate) => statistics.get(candidate) !== undefined) ?? chosen.bands[0];
  const look = bandLook(file, band, statistics.get(band));
  return { ...look, words: `${subject} → ${count > 1 ? `band ${band}, ` : ""}${look.words}` };
}

type Choice =
  | { readonly kind: "palette"; readonly band: number }
  | { readonly kind: "rgb"; readonly bands: readonly [number, number, number]; readonly eightBit: boolean }
  | { readonly kind: "singleband"; readonly bands: readonly [number, ...number[]] };

function choose({ bands, palette }: FirstLookFile): Choice {
  const indexed = bands.findIndex(({ colorInterpretation }) => colorInterpretation === "palette");
  if (palette && (indexed >= 0 || bands.length === 1)) return { kind: "palette", band: Math.max(0, indexed) + 1 };
  const bandOf = (color: string) => bands.findIndex(({ colorInterpretation }) => colorInterpretation === color) + 1;
  const [red, green, blue] = [bandOf("red"), bandOf("green"), bandOf("blue")];
  const isByte = (band: number) => bands[band - 1]?.dataType === "uint8";
  if (red && green && blue) {
    return { kind: "rgb", bands: [red, green, blue], eightBit: [red, green, blue].every(isByte) };
  }
  const colors = bands.flatMap(({ colorInterpretation }, i) => (colorInterpretation === "alpha" ? [] : [i + 1]));
  const [first = 1, ...others] = colors;
  const [second, third] = others;
  if (second && third && colors.length <= mostPictureBands && [first, second, third].every(isByte)) {
    return { kind: "rgb", bands: [first, second, third], eightBit: true };
  }
  return { kind: "singleband", bands: [first, ...others.slice(0, mostCandidates - 1)] };
}

/** The look of one band. */
function bandLook(file: FirstLookFile, band: number, statistics: BandStatistics | undefined): FirstLook {
  const { dataType } = file.bands[band - 1] as FirstLookBand;
  const complex = dataType.startsWith("complex");
  const heights = isElevation(file, band);
  const colormap = heights ? elevationColormap : dataType.startsWith("float") ? "viridis" : identityName;
  const ramp = heights ? "elevation" : colormap === identityName ? "grey" : colormap;
  const name = `${complex ? "amplitude, " : ""}${ramp}`;
  const look = (range: StretchRange, words: string): FirstLook => ({
    style: { kind: "singleband", band, range, colormap },
    words: `${name}, ${words}`,
    ...(heights ? { isElevation: true } : {}),
  });
  if (statistics === undefined) return look([0, 1], "but no pixel is valid");
  const { minimum, maximum, percentiles } = statistics;
  if (minimum === maximum) return look([minimum - 1, maximum + 1], `every value is ${minimum}`);
  const classes = classValues(file.bands[band - 1] as FirstLookBand, statistics);
  if (classes !== undefined && classes.length > 2) {
    return { style: classStyle(band, classes), words: `${classes.length} classes` };
  }
  if (classes?.length === 2 || percentiles[2] === percentiles[98]) return look(whole, "minimum to maximum");
  return look(middle, "2–98 %");
}

/** The values of a band of 8-bit classes; undefined where they are many, or a scale makes them a quantity. */
function classValues(
  { dataType, scale = 1, offset = 0 }: FirstLookBand,
  statistics: BandStatistics,
): readonly number[] | undefined {
  if (dataType !== "uint8" || scale !== 1 || offset !== 0) return undefined;
  return integersFound(statistics, mostClasses);
}

/** Each class in a colour that its value alone decides, so that files, levels, catalogs and legends agree. */
function classStyle(band: number, classes: readonly number[]): Style {
  const isLow = classes.every((value) => value < mostClasses);
  if (isLow) return { kind: "singleband", band, range: twentyClasses, colormap: "tab20", resampling: "nearest" };
  return { kind: "classes", band, classes: classesOfValues(classes) };
}

/** Whether a band holds heights above sea level: one band of a type that can, with metres or the word for it. */
function isElevation({ url, bands, metadata }: FirstLookFile, band: number): boolean {
  if (bands.filter(({ colorInterpretation }) => colorInterpretation !== "alpha").length !== 1) return false;
  const { dataType, name, unit } = bands[band - 1] as FirstLookBand;
  if (!["int16", "int32", "float16", "float32", "float64"].includes(dataType)) return false;
  if (unit !== undefined && metres.test(unit)) return true;
  const path = url.split(/[?#]/, 1)[0] ?? "";
  const fileName = path.split("/").at(-1) ?? "";
  if (derivedWords.test(fileName) || derivedWords.test(name)) return false;
  if (heightWord.test(fileName) || heightWord.test(name)) return true;
  // Of the address the host and the folders, too: many collections number their files.
  return [path, name, ...Object.values(metadata)].some((text) => elevationWords.test(text));
}
