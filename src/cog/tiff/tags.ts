/** The TIFF tags this program reads: TIFF 6.0, GeoTIFF 1.1, GDAL. */
export const tags = {
  newSubfileType: 254,
  subfileType: 255,
  imageWidth: 256,
  imageLength: 257,
  bitsPerSample: 258,
  compression: 259,
  photometric: 262,
  fillOrder: 266,
  imageDescription: 270,
  stripOffsets: 273,
  samplesPerPixel: 277,
  rowsPerStrip: 278,
  stripByteCounts: 279,
  planarConfiguration: 284,
  predictor: 317,
  colorMap: 320,
  tileWidth: 322,
  tileLength: 323,
  tileOffsets: 324,
  tileByteCounts: 325,
  subIfds: 330,
  inkSet: 332,
  extraSamples: 338,
  sampleFormat: 339,
  jpegTables: 347,
  modelPixelScale: 33550,
  modelTiepoint: 33922,
  modelTransformation: 34264,
  geoKeyDirectory: 34735,
  geoDoubleParams: 34736,
  geoAsciiParams: 34737,
  gdalMetadata: 42112,
  gdalNodata: 42113,
  lercParameters: 50674,
  rpcCoefficients: 50844,
} as const;

export type Tag = (typeof tags)[keyof typeof tags];

/** Index arrays: as long as the image has blocks, so they are never read whole. */
export const indexTags: ReadonlySet<number> = new Set([
  tags.stripOffsets,
  tags.stripByteCounts,
  tags.tileOffsets,
  tags.tileByteCounts,
]);

/** Where a file lies and what it is called: only the first directory's are of interest. */
export const fileTags: ReadonlySet<number> = new Set([
  tags.imageDescription,
  tags.colorMap,
  tags.modelPixelScale,
  tags.modelTiepoint,
  tags.modelTransformation,
  tags.geoKeyDirectory,
  tags.geoDoubleParams,
  tags.geoAsciiParams,
  tags.gdalMetadata,
  tags.rpcCoefficients,
]);

export const knownTags: ReadonlySet<number> = new Set(Object.values(tags));
