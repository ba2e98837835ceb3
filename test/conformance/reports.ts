/**
 * What is right of each file of the folder `reports/`, which were made after public reports of people whose files went wrong elsewhere.
 * The values are GDAL's and PROJ's (without grids), or follow from how the file was made.
 */
export interface Report {
  readonly file: string;
  /** Where places of the image lie: pixels are corner-based, longitudes and latitudes WGS 84. Right within a tenth of a pixel, unless it says else. */
  readonly places?: readonly {
    readonly pixel: readonly [col: number, row: number];
    readonly at: readonly [longitude: number, latitude: number];
    readonly within?: number;
  }[];
  /** Samples of all or of the first bands; null is masked. */
  readonly values?: readonly {
    readonly level?: number;
    readonly pixel: readonly [col: number, row: number];
    readonly bands?: readonly number[];
    readonly are: readonly (number | null)[];
  }[];
  /** Colours of the first look; null is transparent. For small images whose pixels a preview of the same size shows one to one. */
  readonly colors?: readonly {
    readonly pixel: readonly [col: number, row: number];
    readonly is: readonly [red: number, green: number, blue: number] | null;
    readonly within?: number;
  }[];
  /** The bands that the first look shows as red, green and blue. */
  readonly rgb?: readonly [red: number, green: number, blue: number];
  readonly bandCount?: number;
  /** What the file says of a band (counted from 1). */
  readonly bands?: Readonly<
    Record<
      number,
      { readonly name?: string; readonly scale?: number; readonly offset?: number; readonly nodata?: number }
    >
  >;
  readonly overviews?: readonly (readonly [width: number, height: number])[];
  /** An honest refusal is as good: its code, and a word of its message or hint that names the reason. */
  readonly refusal?: { readonly codes: readonly string[]; readonly names: RegExp };
}

const opaque = (...are: number[]) => ({ are });

export const reports: readonly Report[] = [
  {
    // Alpha of 0 and 255 is kept as LERC's mask; opaque inside rows and columns 16 to 47.
    file: "01-lerc-rgba-alpha-as-mask.tif",
    values: [
      { pixel: [20, 16], bands: [1, 2, 3], ...opaque(64, 108, 152) },
      { pixel: [16, 20], bands: [1], ...opaque(116) },
      { pixel: [0, 0], bands: [1, 2, 3], are: [null, null, null] },
      { pixel: [48, 47], bands: [1], are: [null] },
    ],
  },
  {
    file: "02-u16-rgba-alpha255.tif",
    values: [
      { pixel: [20, 16], bands: [1, 2, 3], ...opaque(3000, 6000, 9000) },
      { pixel: [0, 0], bands: [1, 2, 3], are: [null, null, null] },
    ],
  },
  { file: "03-bgrn-colorinterp.tif", rgb: [3, 2, 1], colors: [{ pixel: [5, 5], is: [10, 100, 200] }] },
  { file: "03e-u16-minisblack-colorinterp-rgb.tif", rgb: [1, 2, 3] },
  {
    file: "04-hyperspectral-300-metadata.tif",
    bandCount: 300,
    bands: {
      1: { name: "Band 1 (387.0 nm)", scale: 0.0001, offset: 0.5 },
      168: { scale: 0.0001, offset: 0.5 },
      300: { name: "Band 300 (2480.0 nm)", scale: 0.0001, offset: 0.5 },
    },
  },
  { file: "06-epsg26915-units-usft.tif", places: [{ pixel: [0, 0], at: [-93.2536395, 44.973159] }] },
  {
    file: "06d-epsg26942-usft-california2.tif",
    places: [{ pixel: [0, 0], at: [-122.5957852, 38.6414989], within: 0.2 }],
  },
  { file: "08-utf8-citations-esripe.tif", places: [{ pixel: [0, 0], at: [2.3187906, 48.8381101] }] },
  { file: "09-eck4.tif", places: [{ pixel: [0, 0], at: [11.7757226, 39.909679] }] },
  { file: "09-soilgrids-igh.tif", places: [{ pixel: [0, 0], at: [-0.6183713, 49.6501684] }] },
  {
    // Control points of lon = 178.5 + 0.03 col − 0.004 row, lat = 66 − 0.003 col − 0.009 row.
    file: "10-s1-gcps-antimeridian.tif",
    places: [
      { pixel: [37.46, 31.96], at: [179.496, 65.59998] },
      { pixel: [90.5, 10.5], at: [-178.827, 65.634] },
    ],
    values: [{ pixel: [37, 31], are: [1037] }],
  },
  {
    // 25,600 tie points of lon = 10 + 0.002 col − 0.0003 row, lat = 45 − 0.002 row.
    file: "11-snap-25600-tiepoints.tif",
    places: [
      { pixel: [0.5, 0.5], at: [10.00085, 44.999] },
      { pixel: [100.5, 200.5], at: [10.14085, 44.599] },
      { pixel: [310.5, 3.5], at: [10.61995, 44.993] },
    ],
  },
  {
    file: "12-subifd-mask-and-overview.tif",
    overviews: [[32, 32]],
    values: [
      { pixel: [20, 16], are: [36] },
      { pixel: [47, 47], are: [94] },
      { pixel: [15, 20], are: [null] },
      { pixel: [48, 20], are: [null] },
      { level: 1, pixel: [0, 0], are: [null] },
    ],
  },
  {
    file: "14b-deflate-trailing-junk-large.tif",
    values: [
      { pixel: [5, 4], are: [5] },
      { pixel: [300, 511], are: [44] },
    ],
  },
  {
    file: "15-bytecount-zero.tif",
    values: [
      { pixel: [0, 0], are: [0] },
      { pixel: [7, 7], are: [63] },
    ],
  },
  {
    file: "16-fillorder2-1bit.tif",
    values: [0, 1, 2, 3, 11, 12, 13].map((col) => ({
      pixel: [col, 5] as const,
      are: [[0, 1, 2, 12].includes(col) ? 1 : 0],
    })),
  },
  { file: "18-cmyk-cyan.tif", colors: [{ pixel: [4, 4], is: [0, 255, 255] }] },
  {
    file: "19-scale-zero-and-matrix.tif",
    places: [{ pixel: [0, 0], at: [15, 49.6525429] }],
    values: [{ pixel: [5, 4], are: [37] }],
  },
  {
    file: "23b-stateplane-conversion-10406.tif",
    places: [{ pixel: [0, 0], at: [-117.6444093, 33.9023421], within: 0.3 }],
  },
  {
    // Its tag has two numbers too many in front, so that its centre lies at 100° north: GDAL cannot place it either.
    file: "27-rpc-only.tif",
    refusal: { codes: ["NO_GEOREFERENCE", "UNSUPPORTED", "DAMAGED"], names: /RPC/ },
    values: [{ pixel: [5, 4], are: [37] }],
  },
  {
    file: "29-gee-365-bands-f64.tif",
    bandCount: 365,
    values: [{ pixel: [100, 200], bands: [1, 2, 365], are: [1, 2, 365] }],
  },
  {
    // GDAL leaves overviews of 8 bits out of an image of 1 bit.
    file: "30-1bit-bit2grayscale-ovr.tif",
    overviews: [],
    values: [{ pixel: [0, 0], are: [0] }],
  },
  {
    file: "34-rgb-nodata0-pure-colours.tif",
    colors: [
      { pixel: [4, 0], is: [0, 200, 0] },
      { pixel: [4, 1], is: [255, 0, 0] },
      { pixel: [4, 2], is: [10, 10, 0] },
      { pixel: [4, 3], is: null },
      { pixel: [4, 4], is: [90, 80, 70] },
    ],
  },
  {
    file: "38-nodata-list.tif",
    bands: { 1: { nodata: 0 } },
    values: [
      { pixel: [0, 0], are: [null] },
      { pixel: [0, 1], are: [8] },
    ],
  },
  { file: "41-compound-ellipsoidal-in-pam.tif", places: [{ pixel: [0, 0], at: [123, 49.6525429] }] },
  { file: "43-jpeg-jfif-ycbcr-photometric-rgb.tif", colors: [{ pixel: [32, 32], is: [200, 40, 90], within: 3 }] },
  { file: "44a-arcgis-lv95-2056-and-pe.tif", places: [{ pixel: [4, 4], at: [7.5, 46.9] }] },
  { file: "44b-arcgis-3857-and-pe.tif", places: [{ pixel: [4, 4], at: [10, 50] }] },
  { file: "44d-arcgis-3413-and-pe.tif", places: [{ pixel: [4, 4], at: [-45, 75] }] },
  { file: "44f-arcgis-user-eqc60-pe.tif", places: [{ pixel: [4, 4], at: [10, 20] }] },
  {
    // Made with New Zealand's grid; without it, PROJ's shift is right within 4 m.
    file: "44h-arcgis-27200-nzmg-and-pe.tif",
    places: [{ pixel: [4, 4], at: [173, -41], within: 0.4 }],
  },
  { file: "45c-merc-esri-natoriginlat.tif", places: [{ pixel: [0, 0], at: [-71.598333, -32.999367] }] },
  { file: "46-deprecated-2163.tif", places: [{ pixel: [0, 0], at: [-100, 45] }] },
  { file: "46-deprecated-29183.tif", places: [{ pixel: [0, 0], at: [-46.9585588, -23.4978005] }] },
  { file: "46-deprecated-3411.tif", places: [{ pixel: [0, 0], at: [168.3497006, 30.9805641] }] },
];
