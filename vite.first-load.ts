import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import mapLibrePackage from "maplibre-gl/package.json" with { type: "json" };
import type { Topology } from "topojson-specification";
import { type Plugin, transformWithOxc } from "vite";

/**
 * Builds MapLibre and its worker from their sources, as one graph: each of the bundles that the package has ready holds the
 * 130 KB (gzip) that both need. Another 37 KB are parts that this page has no use for.
 */
export const mapLibreFromSource: Plugin = {
  name: "maplibre-from-source",
  apply: "build",
  enforce: "pre",
  resolveId(id) {
    if (id === "maplibre-gl") return `${mapLibre}/src/index.ts`;
    return id === "maplibre-gl/dist/maplibre-gl-worker.mjs?url" ? "\0maplibre-gl-worker-url" : null;
  },
  load(id) {
    if (id.startsWith(`${mapLibre}/`)) return withoutUse[id.slice(mapLibre.length + 1)] ?? null;
    if (id !== "\0maplibre-gl-worker-url") return null;
    const worker = this.emitFile({ type: "chunk", id: `${mapLibre}/src/source/worker.ts`, name: "maplibre-gl-worker" });
    return `export default import.meta.ROLLUP_FILE_URL_${worker}`;
  },
  transform(code, id) {
    // The pictures of controls that this page has not.
    if (id === `${mapLibre}/dist/maplibre-gl.css`) {
      return code.replace(/[^{}]*maplibregl-ctrl-(?:logo|geolocate|globe)[^{}]*\{[^}]*\}/g, "");
    }
    if (!id.startsWith(`${mapLibre}/src/`) || !id.endsWith(".ts")) return null;
    // A field that a class of MapLibre only declares is one that its prototype has: as a field of its own it would hide that.
    return transformWithOxc(code, id, { typescript: { removeClassFieldsWithoutInitializer: true } });
  },
};
/** The folder of the package. */
export const mapLibre = dirname(fileURLToPath(import.meta.resolve("maplibre-gl/package.json")));

/** What stands in the place of files of MapLibre. */
const withoutUse: Readonly<Record<string, string>> = {
  // All of it would be in the bundle for the sake of its version.
  "package.json": JSON.stringify({ version: mapLibrePackage.version }),
  // MapLibre's own format of vector tiles.
  "src/source/vector_tile_mlt.ts": `
    export class MLTVectorTile { constructor() { throw new Error("MLT is not part of this page"); } }`,
  // The globe: tiles are in EPSG:3857.
  "src/geo/projection/projection_factory.ts": `
    import { MercatorCameraHelper } from "./mercator_camera_helper.ts";
    import { MercatorProjection } from "./mercator_projection.ts";
    import { createMercatorTransform } from "./mercator_transform.ts";
    export const createProjectionFromName = (name, constrainOverride) => ({
      projection: new MercatorProjection(),
      transform: createMercatorTransform({ constrainOverride }),
      cameraHelper: new MercatorCameraHelper(),
    });`,
};

/** Steps of the atlas's own grid that become one: 0.036° in longitude, half a pixel where the finer basemap takes over. */
const step = 10;

/** Writes the basemap of the first view with fewer digits, which saves a quarter of it. */
export const coarseBasemap: Plugin = {
  name: "coarse-basemap",
  apply: "build",
  enforce: "pre",
  async load(id) {
    if (!id.endsWith("/world-atlas/countries-110m.json?url")) return null;
    const atlas = JSON.parse(await readFile(id.replace("?url", ""), "utf8")) as Topology;
    const { transform } = atlas;
    if (transform === undefined) throw new Error("The atlas is not quantized.");
    const [x, y] = transform.scale;
    const coarse = {
      ...atlas,
      transform: { ...transform, scale: [x * step, y * step] },
      arcs: atlas.arcs.map(coarser),
    };
    const file = this.emitFile({ type: "asset", name: "countries-110m.json", source: JSON.stringify(coarse) });
    return `export default import.meta.ROLLUP_FILE_URL_${file}`;
  },
};

/** An arc whose points, each relative to the one before, lie on the coarser grid; points that fall on the one before go. */
function coarser(arc: readonly (readonly number[])[]): number[][] {
  let [x, y, lastX, lastY] = [0, 0, 0, 0];
  return arc.flatMap(([dx = 0, dy = 0], index) => {
    x += dx;
    y += dy;
    const point = [Math.round(x / step) - lastX, Math.round(y / step) - lastY] as const;
    lastX += point[0];
    lastY += point[1];
    // The first and the last point stay: other arcs begin there, and an arc has two.
    return index > 0 && index < arc.length - 1 && point[0] === 0 && point[1] === 0 ? [] : [[...point]];
  });
}
