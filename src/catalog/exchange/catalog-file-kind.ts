/** What a catalog that travels calls itself. */
export const catalogFileType = "TerracottaCatalog";
export const catalogFileVersion = 1;

/** What this program is willing to take from a stranger. Texts are counted in UTF-16 units. */
export const catalogFileLimits = {
  /** Bytes of text, after inflation: while it is checked and stored, a catalog takes some seven times as much memory. */
  textBytes: 144 * 1024 * 1024,
  /** Bytes of text that are parsed at once: of a dataset, and of all that stands beside the datasets. */
  partBytes: 8 * 1024 * 1024,
  datasets: 1_000_000,
  /** Lists and objects: each takes some ten times the memory of its shortest text. */
  containers: 8_000_000,
  userMetadataText: 64 * 1024,
  userMetadataDepth: 32,
  headerBytes: 64 * 1024,
} as const;
