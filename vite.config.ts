import type { Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig, type TestProjectConfiguration, type ViteUserConfig } from "vitest/config";
import { coarseBasemap, mapLibre, mapLibreFromSource } from "./vite.first-load.ts";

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

const page: ViteUserConfig = {
  base: "./",
  plugins: [mapLibreFromSource, coarseBasemap],
  worker: { format: "es", rolldownOptions: { output: { assetFileNames } } },
  build: {
    target: "es2023",
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { output: { assetFileNames, chunkFileNames } },
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
  plugins: [plainWorkerUrls],
  worker: { format: "es", rolldownOptions: { output: { assetFileNames, entryFileNames: "[name].js" } } },
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
    integration: { configureCustomSWViteBuild: (build) => void Object.assign(build, { logLevel: "error" }) },
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
          "test/{core,cog,engine,pool,catalog,ingest,endpoints,protocol,library,parity,support,ui}/**/*.test.ts",
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
