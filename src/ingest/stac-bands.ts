import type { Json } from "../catalog/catalogs.ts";
import { type DescribedBand, readBand } from "../core/radiometry/described-bands.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Bands of one file that are described, at most. */
const mostBands = 500;
/** The asset's own code or common name, of a band of Sentinel-2 that is a reflectance. */
const sentinel2Band =
  /^(B(0?[1-9]|8A|09|1[0-2])|coastal|blue|green|red|rededge\d?|nir(08|09)?|cirrus|swir(16|22))(_\d0m)?$/i;

/**
 * What a STAC document says of the values of an asset's bands: one entry a band, or one for all; empty where it says nothing. Versions: the
 * raster extension 1 (`raster:bands`), and `bands` of STAC 1.1, whose fields the asset gives for all of them. What a collection says of its items'
 * assets (`inherited`) stands in where the asset says nothing.
 */
export function bandsOfAsset(
  asset: Fields,
  {
    name,
    properties,
    inherited = {},
  }: { readonly name: string; readonly properties: Fields; readonly inherited?: Fields },
): readonly DescribedBand[] {
  const own = describedBands(asset);
  const bands = own.length > 0 ? own : describedBands(inherited);
  const applied = offsetIsApplied(properties);
  if (bands.some(({ scale, offset }) => scale !== undefined || offset !== undefined)) {
    // Earth Search: some documents keep the offset that was taken out of the files, and this property is what holds.
    return united(applied ? bands.map((band) => ((band.offset ?? 0) < 0 ? { ...band, offset: 0 } : band)) : bands);
  }
  const offset = sentinel2Offset(name, properties, applied);
  if (offset === undefined) return united(bands);
  return united((bands.length > 0 ? bands : [{}]).map((band) => ({ ...band, scale: 0.0001, offset })));
}

/** As {@link bandsOfAsset}, as metadata hold it. */
export const asJson = (bands: readonly DescribedBand[]): Json => bands.map((band) => ({ ...band }));

function describedBands(asset: Fields): readonly DescribedBand[] {
  const all = readBand(withoutPrefix(asset));
  const older = listOf(asset["raster:bands"]);
  const listed = older.length > 0 ? older : listOf(asset.bands);
  const bands = listed
    .slice(0, mostBands)
    .map((band) => ({ ...all, ...readBand(isFields(band) ? withoutPrefix(band) : band) }));
  const found = bands.length > 0 ? bands : [all];
  return found.some((band) => Object.keys(band).length > 0) ? found : [];
}

/** STAC 1.1 has `raster:scale` and `raster:offset` beside `nodata` and `unit`; version 1 of the extension has none of the prefixes. */
const withoutPrefix = (fields: Fields): Fields => ({
  scale: fields["raster:scale"] ?? fields.scale,
  offset: fields["raster:offset"] ?? fields.offset,
  unit: fields.unit,
  nodata: fields.nodata,
});

/** One entry where all say the same. */
function united(bands: readonly DescribedBand[]): readonly DescribedBand[] {
  const [first = {}] = bands;
  const said = JSON.stringify(first);
  if (said === "{}" && bands.every((band) => JSON.stringify(band) === said)) return [];
  return bands.every((band) => JSON.stringify(band) === said) ? [first] : bands;
}

const offsetIsApplied = (properties: Fields): boolean =>
  Object.entries(properties).some(([key, value]) => /(^|:)boa_offset_applied$/.test(key) && value === true);

/** The offset of a Sentinel-2 band by the processing baseline of its item (ESA: −1000 from 04.00 on); undefined for anything else. */
function sentinel2Offset(name: string, properties: Fields, applied: boolean): number | undefined {
  const baseline = Number(
    properties["s2:processing_baseline"] ?? properties["sentinel:processing_baseline"] ?? Number.NaN,
  );
  if (!(baseline > 0) || !sentinel2Band.test(name)) return undefined;
  return baseline >= 4 && !applied ? -0.1 : 0;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
