import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import mapLibrePackage from "maplibre-gl/package.json" with { type: "json" };
import type { Topology } from "topojson-specification";
import { type Plugin, transformWithOxc } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig, type TestProjectConfiguration, type ViteUserConfig } from "vitest/config";
import { thirdPartyNotices } from "./tools/third-party-notices.ts";

const notices = thirdPartyNotices();

/**
 * Builds MapLibre and its worker from their sources, as one graph: each of the bundles that the package has ready holds the
 * 130 KB (gzip) that both need. Another 37 KB are parts that this page has no use for.
 */
const mapLibreFromSource: Plugin = {
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
const mapLibre = dirname(fileURLToPath(import.meta.resolve("maplibre-gl/package.json")));

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

/**
 * Leaves out what proj4 brings along and nothing here calls: its reading of WKT and the projections of which `core/geo/` has its
 * own, and MGRS.
 */
const proj4WithoutTexts: Plugin = {
  name: "proj4-without-texts",
  apply: "build",
  enforce: "pre",
  resolveId: (id) => (id === "wkt-parser" || id === "mgrs" ? `\0without-${id}` : null),
  load(id) {
    if (id.endsWith("/proj4/projs.js")) {
      const imports = proj4Projections.map((name) => `import ${name} from "./lib/projections/${name}";`);
      return `${imports.join("")} export default ({ Proj }) => [${proj4Projections}].forEach((p) => Proj.projections.add(p));`;
    }
    if (!id.startsWith("\0without-")) return null;
    return `
      const none = () => { throw new Error("not part of this build"); };
      export { none as forward, none as inverse, none as toPoint };
      export default none;`;
  },
};

const proj4Projections =
  "tmerc etmerc utm sterea stere somerc omerc lcc laea aea gnom cea eqc nzmg mill sinu eqdc aeqd qsc robin tpers geos eqearth bonne ob_tran".split(
    " ",
  );

/** Steps of the atlas's own grid that become one: 0.036° in longitude, half a pixel where the finer basemap takes over. */
const step = 10;

/** Writes the basemap of the first view with fewer digits, which saves a quarter of it. */
const coarseBasemap: Plugin = {
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

/**
 * MapLibre's worker is an `.mjs` file, which stock nginx serves as octet-stream: a module worker refuses that. The
 * package lerc looks for its WASM beside itself, by its own name.
 */
function assetFileNames({ names }: { names: string[] }): string {
  if (names.includes("lerc-wasm.wasm")) return "assets/[name][extname]";
  return names.some((name) => name.endsWith(".mjs")) ? "assets/[name]-[hash].js" : "assets/[name]-[hash][extname]";
}

/** MapLibre, and what it and its worker share, would be named after some file of theirs. */
function chunkFileNames({ name, moduleIds }: { name: string; moduleIds: string[] }): string {
  if (name === "maplibre-gl-worker" || !moduleIds.some((id) => id.startsWith(`${mapLibre}/src/`))) {
    return "assets/[name]-[hash].js";
  }
  const isMain = moduleIds.includes(`${mapLibre}/src/ui/map.ts`);
  return isMain ? "assets/maplibre-gl-[hash].js" : "assets/maplibre-gl-shared-[hash].js";
}

/** Small things that the first view and later parts share: together they cost a kilobyte less than in a file each. */
const firstView =
  /\/node_modules\/(?:lit\/index|lit-html\/(?:development\/)?(?:lit-html|is-server)|lit-element\/(?:development\/)?lit-element|@lit\/reactive-element\/(?:development\/)?(?:reactive-element|css-tag))\.js$|\/src\/core\/(?:errors|color\/(?:rgba|color-classes|shown-values|stretch)|geo\/great-circle)\.ts$|\/src\/ui\/(?:map\/tile-size|state\/(?:format|layers\/(?:scene|layer-url)|axis\/series-dates|catalogs\/catalog-words))\.ts$/;

const page: ViteUserConfig = {
  base: "./",
  plugins: [mapLibreFromSource, coarseBasemap, proj4WithoutTexts, notices.plugin()],
  worker: {
    format: "es",
    plugins: () => [proj4WithoutTexts, notices.plugin()],
    rolldownOptions: { output: { assetFileNames } },
  },
  build: {
    target: "es2023",
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      output: { assetFileNames, chunkFileNames, codeSplitting: { groups: [{ name: "shared", test: firstView }] } },
    },
  },
  // Bundled for development, it would look for its WASM beside the bundle.
  optimizeDeps: { exclude: ["lerc"] },
};

/**
 * Writes the addresses of workers as other bundlers know them. Vite hides them in a library from bundlers, which would then take a
 * worker for a file like any other, and leave behind what it imports.
 */
const plainWorkerUrls: Plugin = {
  name: "plain-worker-urls",
  renderChunk: (code) =>
    code.replace(
      /new URL\(\s*\/\* @vite-ignore \*\/\s*new URL\("([^"]+)", import\.meta\.url\)\.href,\s*"" \+ import\.meta\.url\s*\)/g,
      (_, name) => `new URL("./${name}", import.meta.url)`,
    ),
};

/** The library: `src/index.ts` and the worker, for Node and for other people's bundlers. Packages stay imports, but for the worker's. */
const library: ViteUserConfig = {
  base: "./",
  publicDir: false,
  plugins: [plainWorkerUrls, notices.plugin()],
  worker: {
    format: "es",
    plugins: () => [proj4WithoutTexts, notices.plugin()],
    rolldownOptions: { output: { assetFileNames, entryFileNames: "[name].js" } },
  },
  build: {
    target: "es2023",
    outDir: "dist-library",
    minify: false,
    lib: { entry: "src/index.ts", formats: ["es"], fileName: "index" },
    rolldownOptions: { external: (name: string) => !/^[./]|^\0|^[a-z]:/i.test(name) },
  },
};

/** What opens without a connection: the page and its samples. A catalog beside the page is its owner's, and may change. */
const offline = () =>
  VitePWA({
    strategies: "injectManifest",
    srcDir: "workers",
    filename: "service.worker.ts",
    // The page has its manifest, and registers the worker itself, later.
    manifest: false,
    injectRegister: false,
    injectManifest: {
      globPatterns: ["*.{html,svg,png,webmanifest}", "assets/*", "samples/*.{tif,webp}"],
      maximumFileSizeToCacheInBytes: 4_000_000,
    },
    integration: {
      configureCustomSWViteBuild: (build) => {
        build.logLevel = "error";
        build.plugins = [...(build.plugins ?? []), notices.plugin()];
      },
    },
  });

export default defineConfig(async ({ mode }) => {
  if (mode === "library") return library;
  if (process.env.VITEST) return { ...page, test: await tests() };
  return mode === "production" ? { ...page, plugins: [...(page.plugins ?? []), offline()] } : page;
});

/**
 * `node`: everything that needs no browser. `browser`: Node drives a Chromium that opens the built page.
 * `inside`: the tests themselves run in a page.
 */
async function tests() {
  const { chromiumArguments, findChromium } = await import("./test/support/find-chromium.mjs");
  const { playwright } = await import("@vitest/browser-playwright");
  const executablePath = await findChromium();
  process.env.CHROME_PATH = executablePath;
  const launchOptions = { executablePath, args: chromiumArguments };
  const projects: TestProjectConfiguration[] = [
    {
      extends: true,
      test: {
        name: "node",
        include: [
          "test/{core,http,cog,engine,pool,catalog,ingest,endpoints,protocol,library,parity,support,ui,docs}/**/*.test.ts",
        ],
        testTimeout: 30_000,
      },
    },
    {
      extends: true,
      test: {
        name: "browser",
        include: ["test/browser/*.test.ts"],
        globalSetup: ["test/browser/build-page.ts"],
        testTimeout: 60_000,
        hookTimeout: 60_000,
        // What is waited for may take its time on a busy machine.
        expect: { poll: { timeout: 10_000 } },
        fileParallelism: false,
        // Time limits are part of these tests: nothing else runs beside them.
        sequence: { groupOrder: 1 },
      },
    },
    {
      extends: true,
      optimizeDeps: {
        include: [
          "maplibre-gl",
          "comlink",
          "idb",
          "valibot",
          "lit",
          "lit/decorators.js",
          "geotiff",
          "proj4",
          "fast-check",
        ],
      },
      test: {
        name: "inside",
        include: ["test/browser/inside/**/*.test.ts"],
        sequence: { groupOrder: 2 },
        browser: {
          enabled: true,
          headless: true,
          screenshotFailures: false,
          provider: playwright({ launchOptions }),
          instances: [{ browser: "chromium" }],
        },
      },
    },
  ];
  return { api: { host: "127.0.0.1" }, projects };
}
