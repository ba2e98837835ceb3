import { defineConfig, type TestProjectConfiguration, type ViteUserConfig } from "vitest/config";

/**
 * MapLibre's worker is an `.mjs` file, which stock nginx serves as octet-stream: a module worker refuses that. The
 * package lerc looks for its WASM beside itself, by its own name.
 */
function assetFileNames({ names }: { names: string[] }): string {
  if (names.includes("lerc-wasm.wasm")) return "assets/[name][extname]";
  return names.some((name) => name.endsWith(".mjs")) ? "assets/[name]-[hash].js" : "assets/[name]-[hash][extname]";
}

const page: ViteUserConfig = {
  base: "./",
  worker: { format: "es", rolldownOptions: { output: { assetFileNames } } },
  build: { target: "es2023", chunkSizeWarningLimit: 2000, rolldownOptions: { output: { assetFileNames } } },
};

export default defineConfig(async () => (process.env.VITEST ? { ...page, test: await tests() } : page));

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
      test: { name: "node", include: ["test/{core,cog,engine,pool,endpoints,protocol,parity,support}/**/*.test.ts"] },
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
      },
    },
    {
      extends: true,
      optimizeDeps: { include: ["maplibre-gl", "comlink", "lit", "lit/decorators.js", "geotiff", "proj4"] },
      test: {
        name: "inside",
        include: ["test/browser/inside/**/*.test.ts"],
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
