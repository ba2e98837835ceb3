/** What the stored values of a band mean: `value · scale + offset` of a quantity. */
export interface BandRule {
  /** The product whose handbook says so. */
  readonly product: string;
  readonly quantity: "reflectance" | "temperature" | "height" | "other";
  readonly scale: number;
  readonly offset: number;
  readonly unit?: string | undefined;
}

/** What a product is recognised by. */
export interface BandFacts {
  /** The file's address, or its name with the folders around it. */
  readonly url: string;
  /** What the file, or a catalog, calls the band. */
  readonly band: string;
  /** GDAL's metadata items of the file. */
  readonly items?: Readonly<Record<string, string>> | undefined;
}

interface Row {
  readonly test: RegExp;
  readonly quantity: BandRule["quantity"];
  readonly scale: number;
  readonly offset?: number;
  readonly unit?: string;
}

interface Product {
  readonly title: string;
  /** Tested on the whole path, where the product's own name stands. */
  readonly test: RegExp;
  /** Tested on the band's name, then on the file's: the first row that fits holds. None that fits: nothing is known. */
  readonly bands: readonly Row[];
}

const reflectance = (test: RegExp, scale = 0.0001, offset = 0): Row => ({
  test,
  quantity: "reflectance",
  scale,
  offset,
});
const kelvin = (test: RegExp, scale: number, offset = 0): Row => ({
  test,
  quantity: "temperature",
  scale,
  offset,
  unit: "K",
});
const other = (test: RegExp, scale: number, unit?: string): Row => ({
  test,
  quantity: "other",
  scale,
  ...(unit === undefined ? {} : { unit }),
});

/** A code such as B04, b4, B8A or "Band 4" that stands for itself: `bandCode("0?[1-7]")`. */
const bandCode = (numbers: string): RegExp =>
  new RegExp(`(?:^|[^a-z0-9])b(?:and[ _]?)?(?:${numbers})(?![0-9a-z])`, "i");
const indexName = /(^|[^a-z])(ndvi|evi2?|savi|msavi|ndmi|ndwi|nbr2?|tvi|ndsi)(?![a-z])/i;
const sentinel2Bands = bandCode("0?[1-9]|8a|08a|1[0-2]");

/**
 * Products by their names. Handbooks: USGS LSDS-1618 and LSDS-1619 (Landsat Collection 2 level 2), LSDS-1574 (Landsat 8 data users handbook,
 * level 1), LSDS-1368 (Collection 1 surface reflectance), LSDS-1873 (ARD); NASA's HLS product user guide 2.0; MODIS user guides of MOD09,
 * MOD11, MOD13, MOD15, MOD16, MOD17 and MCD43, collection 6.1; VIIRS VNP09 and VNP13; Planet's surface reflectance product specification;
 * JPL's ECOSTRESS tiled LST; UCSB's CHIRPS; handbooks of the elevation models.
 */
const products: readonly Product[] = [
  {
    title: "HLS (Landsat)",
    test: /(^|[^a-z0-9])hls\.l30\./i,
    bands: [
      { test: bandCode("1[01]"), quantity: "temperature", scale: 0.01, unit: "°C" },
      reflectance(bandCode("0?[1-9]")),
      other(/(^|[^a-z])[sv][za]a(?![a-z])/i, 0.01, "°"),
    ],
  },
  {
    title: "HLS (Sentinel-2)",
    test: /(^|[^a-z0-9])hls\.s30\./i,
    bands: [reflectance(sentinel2Bands), other(/(^|[^a-z])[sv][za]a(?![a-z])/i, 0.01, "°")],
  },
  { title: "HLS vegetation indices", test: /(^|[^a-z0-9])hls-vi\.[ls]30\./i, bands: [other(indexName, 0.0001)] },
  {
    title: "Landsat Collection 2, level 2",
    test: /(^|[^a-z0-9])l[cotem]0[4-9]_(l2s[pr]_\d{6}|(cu|ak|hi)_\d{6})_\d{8}_\d{8}_02(_|$)/i,
    bands: [
      kelvin(/st_b(6|10)(?!\d)/i, 0.00341802, 149),
      kelvin(/st_qa/i, 0.01),
      other(/st_(emis|emsd|atran)/i, 0.0001),
      other(/st_cdist/i, 0.01, "km"),
      other(/st_[dut]rad/i, 0.001, "W/(m² sr µm)"),
      reflectance(/sr_b[1-7](?!\d)/i, 0.0000275, -0.2),
      reflectance(bandCode("[1-57]"), 0.0000275, -0.2),
    ],
  },
  {
    title: "Landsat Collection 1, surface reflectance",
    test: /(^|[^a-z0-9])l[cotem]0[4-8]_(l1(tp|gt|gs)_\d{6}_\d{8}_\d{8}_01_|(cu|ak|hi)_\d{6}_\d{8}_\d{8}_c01_).*(sr|toa|bt|sta|srb|tab)/i,
    bands: [
      kelvin(/bt_?b(and)?_?\d/i, 0.1),
      reflectance(/(sr|toa|ta)_?b(and)?_?\d/i),
      other(/sr_(ndvi|evi|savi|msavi|ndmi|nbr2?)(?![a-z])/i, 0.0001),
    ],
  },
  {
    // The same numbers in every MTL file of Landsat 8 and 9; the sun's height, which indices of two bands do not feel, is left out.
    title: "Landsat 8 and 9, level 1",
    test: /(^|[^a-z0-9])(l[co]0[89]_l1(tp|gt|gs)_\d{6}_\d{8}_\d{8}_0[12]_|l[co]8\d{13})/i,
    bands: [reflectance(bandCode("[1-9]"), 0.00002, -0.1)],
  },
  {
    title: "MODIS surface reflectance",
    test: /(^|[^a-z0-9])m[oy]d09/i,
    bands: [reflectance(/sur_refl_b\d|refl.*band|coarse/i), reflectance(bandCode("0?[1-7]"))],
  },
  {
    title: "MODIS BRDF-adjusted reflectance",
    test: /(^|[^a-z0-9])mcd43[acd]/i,
    bands: [reflectance(/reflectance|nadir/i), other(/albedo/i, 0.001), reflectance(bandCode("0?[1-7]"))],
  },
  {
    title: "MODIS vegetation indices",
    test: /(^|[^a-z0-9])m[oy]d13/i,
    bands: [other(/ndvi|evi/i, 0.0001), reflectance(/reflectance|(^|[^a-z])(red|nir|mir|blue)(?![a-z])/i)],
  },
  {
    title: "MODIS land surface temperature",
    test: /(^|[^a-z0-9])m[oy]d(11|21)/i,
    bands: [
      kelvin(/lst_?(day|night)?(_|$|[^a-z])/i, 0.02),
      { test: /emis/i, quantity: "other", scale: 0.002, offset: 0.49 },
    ],
  },
  {
    title: "MODIS leaf area index",
    test: /(^|[^a-z0-9])m[coy]d15/i,
    bands: [other(/fpar/i, 0.01), other(/lai/i, 0.1, "m²/m²")],
  },
  {
    title: "MODIS evapotranspiration",
    test: /(^|[^a-z0-9])m[oy]d16a2/i,
    bands: [other(/(^|[^a-z])p?et(?![a-z])/i, 0.1, "kg/m²")],
  },
  {
    title: "MODIS primary production",
    test: /(^|[^a-z0-9])m[oy]d17/i,
    bands: [other(/gpp|npp|psnnet/i, 0.0001, "kg C/m²")],
  },
  {
    title: "VIIRS surface reflectance",
    test: /(^|[^a-z0-9])v(np|j1|j2)09/i,
    bands: [reflectance(/(^|[^a-z])[im]\d{1,2}(?!\d)/i)],
  },
  {
    title: "VIIRS vegetation indices",
    test: /(^|[^a-z0-9])v(np|j1|j2)13/i,
    bands: [other(/ndvi|evi2?/i, 0.0001), reflectance(/reflectance/i)],
  },
  {
    title: "PlanetScope surface reflectance",
    test: /analytic(ms)?(_\d+b)?_sr|ortho_analytic_\d+b_sr/i,
    bands: [reflectance(/./)],
  },
  {
    title: "ECOSTRESS surface temperature",
    test: /(^|[^a-z0-9])eco(v\d+)?_l2t_lste/i,
    bands: [kelvin(/lst(?![a-z])/i, 1)],
  },
  { title: "CHIRPS rainfall", test: /(^|[^a-z0-9])chirps-v/i, bands: [other(/./, 1, "mm")] },
  {
    title: "an elevation model in metres",
    // Beside heights lie masks, counts and what is computed of them.
    test: /^(?!.*(?:_(?:edm|wbm|flm|hem|qual|num|stk|msk)|matchtag|slope|aspect|hillshade)[^/]*$).*(?:copernicus_dsm_(?:cog_)?\d{2}_[ns]\d{2}|nasadem_hgt|astgtm(?:v\d+)?_[ns]\d{2}|alpsmlc30_|(?:^|[^a-z])fabdem|srtm(?:gl\d|_\d{2}_\d{2})|[ns]\d{2}_?[ew]\d{3}_[13]arc_v\d|tdm1_dem|usgs_(?:1|13|1m)_|swissalti3d_|(?:^|[^a-z])gebco_\d{4}|etopo_?\d{4}|(?:arcticdem|rema)_)/i,
    bands: [{ test: /./, quantity: "height", scale: 1, unit: "m" }],
  },
  {
    title: "Landsat Collection 2 by the band’s name",
    test: /./,
    bands: [
      reflectance(/(^|[^a-z0-9])SR_B[1-7](?!\d)/, 0.0000275, -0.2),
      kelvin(/(^|[^a-z0-9])ST_B(6|10)(?!\d)/, 0.00341802, 149),
      reflectance(/(^|[^a-z0-9])sr_band\d(?!\d)/),
    ],
  },
];

/** The day of processing baseline 04.00 of Sentinel-2, from which on stored values are 1000 higher (ESA, S2 products: BOA_ADD_OFFSET). */
const baseline4 = "20220125";
const sentinel2 = { quantity: "reflectance", scale: 0.0001 } as const;

/** What is known of a product's band; undefined where nothing is. */
export function bandRule(facts: BandFacts): BandRule | undefined {
  // How readers call a band without a name.
  if (/^band \d+$/i.test(facts.band)) return bandRule({ ...facts, band: "" });
  const path = decoded(facts.url.split(/[?#]/, 1)[0] ?? "");
  const file = path.split("/").at(-1) ?? "";
  for (const { title, test, bands } of products) {
    if (!test.test(path)) continue;
    const row = bands.find((one) => one.test.test(facts.band)) ?? bands.find((one) => one.test.test(file));
    if (row !== undefined) {
      const { quantity, scale, offset = 0, unit } = row;
      return { product: title, quantity, scale, offset, unit };
    }
  }
  return sentinel2Rule(path, file, facts);
}

/** Sentinel-2, whose offset depends on the processing baseline: which the name or the metadata tell, or the day. */
function sentinel2Rule(path: string, file: string, { band, items }: BandFacts): BandRule | undefined {
  const baseline = baselineOf(path, items);
  const harmonized = /(^|[^a-z0-9])s2[a-d]_\d{1,2}[a-z]{3}_\d{8}_\d+_l[12]/i.test(path);
  const day = /(?:^|[^a-z0-9])t\d{2}[a-z]{3}_(?:a\d+_)?(\d{8})t\d{6}/i.exec(path)?.[1];
  if (baseline === undefined && !harmonized && day === undefined) return undefined;
  const name = sentinel2Bands.test(band) ? band : file;
  if (/(^|[^a-z])(aot|wvp)(?![a-z])/i.test(`${band} ${file}`)) {
    const unit = /wvp/i.test(`${band} ${file}`) ? "cm" : undefined;
    return { product: "Sentinel-2, level 2A", quantity: "other", scale: 0.001, offset: 0, unit };
  }
  if (!sentinel2Bands.test(name)) return undefined;
  if (baseline !== undefined) {
    const offset = baseline >= 4 ? -0.1 : 0;
    return { product: `Sentinel-2, processing baseline ${baseline.toFixed(2).padStart(5, "0")}`, ...sentinel2, offset };
  }
  // Element 84 takes the offset out of these files.
  if (harmonized) return { product: "Sentinel-2 as Earth Search stores it, without offset", ...sentinel2, offset: 0 };
  return (day ?? "") >= baseline4
    ? { product: "Sentinel-2 since 25 January 2022, with an offset", ...sentinel2, offset: -0.1 }
    : { product: "Sentinel-2 before 25 January 2022, unless it was processed anew", ...sentinel2, offset: 0 };
}

/** The processing baseline: `N0509` in a product's name is 5.09. */
function baselineOf(path: string, items: BandFacts["items"]): number | undefined {
  const named = /s2[a-d]_msil(?:1c|2a)_\d{8}t\d{6}_n(\d{4})_/i.exec(path)?.[1];
  if (named !== undefined) return Number(named) / 100;
  const said = Number(items?.PROCESSING_BASELINE);
  return items?.PROCESSING_BASELINE !== undefined && said > 0 && said < 100 ? said : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
