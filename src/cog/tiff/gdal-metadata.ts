/** What GDAL_METADATA says: items of the file, and of each band (counted from 1). Untrusted text. */
export interface GdalMetadata {
  readonly file: Readonly<Record<string, string>>;
  readonly bands: ReadonlyMap<number, BandMetadata>;
  /** How many items of the file were left out: there are more than anybody reads. */
  readonly omitted: number;
}

/** GDAL's roles of a band: its own name, scale and offset to physical values, their unit. */
export interface BandMetadata {
  description?: string;
  scale?: number;
  offset?: number;
  unit?: string;
  /** As GDAL calls it: Red, Alpha, Undefined … */
  colorInterpretation?: string;
}

/** Items of the file, and bands: of these, only what is known by its role is kept. */
const [maxItems, maxBands] = [1000, 4096];
const maxText = 4096;

/**
 * Reads the flat XML of GDAL_METADATA: `<Item name="…" sample="0" role="scale">1.0</Item>`. Anything else in it, such as
 * entity definitions, is passed over. Never throws.
 */
export function parseGdalMetadata(xml: string | undefined): GdalMetadata {
  const file: Record<string, string> = Object.create(null);
  const bands = new Map<number, BandMetadata>();
  let count = 0;
  let omitted = 0;
  for (const [, attributes = "", text = ""] of (xml ?? "").matchAll(/<Item\b([^<>]*)>([^<]*)<\/Item>/g)) {
    const named = Object.fromEntries(
      [...attributes.matchAll(/\b(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
    // GDAL escapes the value itself, and then once more as XML.
    const value = unescapeXml(unescapeXml(text)).slice(0, maxText);
    const sample = named.sample === undefined ? undefined : Number(named.sample);
    if (sample === undefined || !Number.isInteger(sample)) {
      if (!named.name) continue;
      if (++count > maxItems) omitted += 1;
      else file[unescapeXml(named.name)] = value;
      continue;
    }
    if (sample < 0 || sample >= maxBands) continue;
    const band = bands.get(sample + 1) ?? {};
    bands.set(sample + 1, band);
    if (named.role === "description") band.description = value;
    else if (named.role === "unittype") band.unit = value;
    else if (named.role === "colorinterp") band.colorInterpretation = value;
    else if (named.role === "scale") band.scale = Number(value);
    else if (named.role === "offset") band.offset = Number(value);
  }
  return { file, bands, omitted };
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(lt|gt|amp|quot|apos));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
