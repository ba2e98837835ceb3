/** A catalog of 100,000 datasets and four keys, as a script of somebody's would write it. */
export const keySizes = /** @type {const} */ ({ tile: 50, date: 100, level: 2, band: 10 });
export const datasetCount = Object.values(keySizes).reduce((product, size) => product * size, 1);

/**
 * @param {{ metadata: boolean }} options  With all of Terracotta's fields, or keys and locations alone.
 * @returns {Buffer} The text of the file.
 */
export function benchCatalog({ metadata }) {
  const rows = [];
  for (let tile = 0; tile < keySizes.tile; tile++) {
    for (let date = 0; date < keySizes.date; date++) {
      for (let level = 0; level < keySizes.level; level++) {
        for (let band = 0; band < keySizes.band; band++) {
          const keys = [`29R${letters(tile)}`, day(date), `L${level + 1}`, `B${String(band + 1).padStart(2, "0")}`];
          const location = `https://data.example.org/s2/${keys[0]}/${keys[1]}/S2A_${keys.join("_")}.tif`;
          rows.push(JSON.stringify({ keys, location, ...(metadata ? { metadata: measured(rows.length) } : {}) }));
        }
      }
    }
  }
  const head = {
    type: "TerracottaCatalog",
    version: 1,
    title: metadata ? "Measured" : "Locations",
    keys: Object.keys(keySizes).map((key) => ({ key, description: `The ${key}` })),
  };
  return Buffer.from(`${JSON.stringify(head).slice(0, -1)},"datasets":[\n${rows.join(",\n")}\n]}`);
}

const letters = (/** @type {number} */ index) =>
  String.fromCharCode(65 + Math.floor(index / 26)) + String.fromCharCode(65 + (index % 26));
const day = (/** @type {number} */ index) =>
  new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10).replaceAll("-", "");

/** Numbers as a reflectance band has them, different for each dataset. @param {number} seed */
function measured(seed) {
  const west = (seed % 360) - 180 + 0.123456789012;
  const ring = Array.from({ length: 9 }, (_, i) => [west + Math.cos(i) / 3, 43 + Math.sin(i) / 3]);
  return {
    bounds: [west, 42.345678901, west + 1.2345678, 43.456789012],
    convex_hull: { type: "Polygon", coordinates: [[...ring, ring[0]]] },
    valid_percentage: 90 + (seed % 1000) / 100,
    range: [1, 10_000 + (seed % 5000)],
    mean: 1234.5678901234 + seed / 7,
    stdev: 345.678901234 + seed / 11,
    percentiles: Array.from({ length: 99 }, (_, i) => 100 + i * 31.25 + (seed % 97) / 8),
  };
}
