/**
 * The law of imports of `src` and `workers`, types counted. `npm run check` holds it with dependency-cruiser, which reads
 * this file. Whoever imports otherwise changes a row here, and says why in the commit.
 */

/** A floor, and what it may import besides itself: whole floors, or single files that are a floor's contract. */
export const floors = {
  core: [],
  http: ["core"],
  cog: ["core", "http"],
  engine: ["core", "cog"],
  pool: ["core", "engine/engine.ts", "engine/job-traits.ts"],
  catalog: ["core", "http"],
  ingest: ["core", "http", "catalog/catalogs.ts", "engine/engine.ts"],
  endpoints: ["core", "catalog/catalogs.ts", "engine/engine.ts"],
  protocol: ["core", "endpoints", "catalog/catalogs.ts", "engine/engine.ts"],
  ui: ["core", "catalog", "ingest", "protocol", "engine/engine.ts"],
  workers: ["http", "engine", "pool", "catalog"],
  "index.ts": ["core", "engine", "pool", "catalog", "ingest", "endpoints", "protocol"],
  "main.ts": ["core", "pool", "catalog", "ingest", "protocol", "ui"],
};

/** Folders within a floor, from the lowest up: each imports from those before it, never from those after it. */
export const orders = {
  core: ["geo", "raster", "expression", "radiometry", "color"],
  "core/geo": ["crs", "georeference"],
  cog: ["source", "tiff", "geo-keys", "codecs", "blocks", "write"],
  catalog: ["index", "storage", "exchange"],
  endpoints: ["request", "scenes", "drawing", "routes"],
  ui: "kit map layers style axis probe compare catalogs links take-away settings page".split(" "),
};

/** Packages, and the only places that name them. A package that is not here is imported nowhere. */
export const packages = {
  flatbush: ["core/geo"],
  proj4: ["core/geo/crs/proj4.ts"],
  geotiff: ["cog"],
  lerc: ["cog"],
  zstddec: ["cog"],
  comlink: ["pool"],
  idb: ["catalog"],
  valibot: ["catalog"],
  "maplibre-gl": ["ui/map", "protocol"],
  "terra-draw": ["ui/map"],
  "terra-draw-maplibre-gl-adapter": ["ui/map"],
  "topojson-client": ["ui/map"],
  "topojson-specification": ["ui/map"],
  "world-atlas": ["ui/map"],
  "@awesome.me/webawesome": ["ui"],
  "@kurkle/color": ["ui"],
  "@lit/localize": ["ui"],
  "chart.js": ["ui"],
  lit: ["ui"],
  papaparse: ["ui"],
  "workbox-precaching": ["workers"],
};

// What follows says the same to dependency-cruiser.

/** @param {string} path */
const escaped = (path) => path.replaceAll(".", "\\.");
/** @param {string} name a floor, a folder or a file of it */
const home = (name) => `^${name === "workers" ? "" : "src/"}${escaped(name)}${name.endsWith(".ts") ? "$" : "/"}`;
/** @param {string} name a package */
const homeOf = (name) => `(^|/)node_modules/(@types/)?${escaped(name)}/`;
/**
 * @typedef {import("dependency-cruiser").IRegularForbiddenRuleType} Rule
 * @param {string} name @param {Rule["from"]} from @param {Rule["to"]} to @returns {Rule}
 */
const forbid = (name, from, to) => ({ name, severity: "error", from, to });
const ours = "^(src|workers)/";

const floorRules = Object.entries(floors).map(([floor, below]) =>
  forbid(
    `${floor} imports from ${["itself", ...below].join(", ")}`,
    { path: home(floor) },
    { path: ours, pathNot: [floor, ...below].map(home) },
  ),
);

const orderRules = Object.entries(orders).flatMap(([floor, folders]) =>
  folders
    .slice(0, -1)
    .map((folder, index) =>
      forbid(
        `${floor}/${folder} imports nothing above it`,
        { path: home(`${floor}/${folder}`) },
        { path: folders.slice(index + 1).map((above) => home(`${floor}/${above}`)) },
      ),
    ),
);

const packageRules = Object.entries(packages).map(([name, homes]) =>
  forbid(`${name} is named in ${homes.join(", ")}`, { pathNot: homes.map(home) }, { path: homeOf(name) }),
);

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...floorRules,
    ...orderRules,
    ...packageRules,
    forbid("every file is on a floor", { pathNot: Object.keys(floors).map(home) }, {}),
    forbid("packages have a row", {}, { path: "(^|/)node_modules/", pathNot: Object.keys(packages).map(homeOf) }),
    forbid("everything runs in a browser", {}, { dependencyTypes: ["core"] }),
    forbid("every import is found", {}, { couldNotResolve: true }),
    forbid("no circles", {}, { circular: true }),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    moduleSystems: ["es6"],
    // Types count as well.
    tsPreCompilationDeps: true,
    preserveSymlinks: true,
    enhancedResolveOptions: { conditionNames: ["import", "browser", "default"], exportsFields: ["exports"] },
  },
};
