/** What a part of many names stands for. */
export interface TokenMeaning {
  readonly name: string;
  /** Where the value covers several tokens and what is between them: how many, and the expression for it. */
  readonly length?: number;
  readonly expression?: string;
}

const isYear = (text: string) => /^(19|20)\d\d$/.test(text);
const isMonth = (text: string) => /^(0[1-9]|1[0-2])$/.test(text);
const isDay = (text: string) => /^(0[1-9]|[12]\d|3[01])$/.test(text);

/** YYYYMMDD, perhaps with a time as ISO 8601's basic format writes it, or MODIS's year and day of the year. */
export const isDate = (text: string) =>
  /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(T\d{4,6}Z?)?$/.test(text) ||
  /^A?(19|20)\d\d([0-2]\d\d|3[0-6]\d)$/.test(text);
const isYearMonth = (text: string) => /^(19|20)\d\d(0[1-9]|1[0-2])$/.test(text);

/** MGRS (Sentinel-2), also with its T; MODIS's sinusoidal grid; a quad of letters is none. */
const isTile = (text: string) =>
  /^T?\d{2}[C-HJ-NP-X][A-HJ-NP-Z]{2}$/.test(text) || /^h\d\dv\d\d$/i.test(text) || /^[NS]\d\d[EW]\d{3}$/i.test(text);

/** WRS-2 path (1 to 233) and row (1 to 248), as in Landsat's names. */
function isPathRow(text: string): boolean {
  if (!/^\d{6}$/.test(text)) return false;
  const path = Number(text.slice(0, 3));
  const row = Number(text.slice(3));
  return path >= 1 && path <= 233 && row >= 1 && row <= 248;
}

/** Sentinel-2's and Landsat's bands, and polarisations. */
const isBandCode = (text: string) => /^(B\d{1,2}A?|B?QA|SCL|TCI|AOT|WVP|VV|VH|HV|HH)$/i.test(text);

/** Words for colours, indices and layers: bands only where they differ between names. */
const isBandWord = (text: string) =>
  /^(red|green|blue|nir\d*|swir\d*|rededge\d*|coastal|cirrus|pan|lwir\d*|tirs?\d*|visual|rgb)$/i.test(text) ||
  /^(CLD|SNW|NDVI|EVI|NDWI|NDSI|NBR|LST|DEM)$/i.test(text);

export const isExtension = (text: string) => /^g?tiff?$/i.test(text);

/**
 * The meaning of each token position, undefined where there is none; `values` are the distinct texts at each. Of dates only the
 * first that never changes is one (in Landsat's names the second tells when the file was made), and of bands the last.
 */
export function recogniseTokens(
  values: readonly (readonly string[])[],
  separators: readonly string[],
  suffix: number,
): readonly (TokenMeaning | undefined)[] {
  const every = (index: number, test: (text: string) => boolean) => values[index]?.every(test) ?? false;
  const meanings = new Array<TokenMeaning | undefined>(values.length).fill(undefined);
  let dated = false;
  for (let index = 0; index < values.length; index++) {
    const [between, next] = [separators[index + 1], separators[index + 2]];
    if (every(index, isYear) && every(index + 1, isMonth) && every(index + 2, isDay) && between === next) {
      if (between === "/") {
        ["year", "month", "day"].forEach((name, part) => {
          meanings[index + part] = { name };
        });
      } else if (/^[-_.]$/.test(between!)) {
        const expression = ["\\d{4}", "\\d{2}", "\\d{2}"].join(between === "." ? "\\." : between);
        meanings[index] = { name: "date", length: 3, expression };
      } else continue;
      dated = true;
      index += 2;
    } else if (every(index, isDate) && (!dated || values[index]!.length > 1)) {
      meanings[index] = { name: "date" };
      dated = true;
    }
  }
  for (let index = 0; index < values.length; index++) {
    if (meanings[index] !== undefined || index === suffix) continue;
    const varies = values[index]!.length > 1;
    if (every(index, isTile)) meanings[index] = { name: "tile" };
    else if (!dated && every(index, isYearMonth) && varies) meanings[index] = { name: "date" };
    else if (every(index, isPathRow) && dated) meanings[index] = { name: "tile" };
    else if (!dated && every(index, isYear) && varies) meanings[index] = { name: "year" };
  }
  const free = (index: number) => meanings[index] === undefined && index !== suffix;
  const varies = (index: number) => values[index]!.length > 1;
  const isBand = (text: string) => isBandCode(text) || isBandWord(text);
  const candidates = values.flatMap((column, index) =>
    free(index) && mostly(column, varies(index) ? isBand : isBandCode) ? [index] : [],
  );
  const band = candidates.filter(varies).at(-1) ?? candidates.at(-1);
  if (band !== undefined) meanings[band] = { name: "band" };
  return meanings;
}

/** Masks and quality layers of all names stand among the bands. */
const mostly = (column: readonly string[], test: (text: string) => boolean): boolean =>
  column.filter(test).length * 2 > column.length;
