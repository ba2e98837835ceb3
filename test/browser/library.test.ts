import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chromiumArguments, findChromium } from "../support/find-chromium.mjs";
import { type RangeServer, startRangeServer } from "../support/range-server.mjs";
import { startStaticServer } from "../support/static-server.mjs";

const project = fileURLToPath(new URL("../..", import.meta.url));
const dem = readFileSync(join(project, "public/samples/elevation-float32.tif"));

let folder: string;
let browser: Browser;
let host: Awaited<ReturnType<typeof startStaticServer>>;
let files: RangeServer;

/** Somebody's page: the built package in its node_modules, Vite as it comes, a production build. */
beforeAll(async () => {
  // Below the project, so that the packages that the library imports are found.
  folder = mkdtempSync(join(project, "node_modules/.cache-consumer-"));
  const library = join(folder, "node_modules/terracotta-web");
  mkdirSync(library, { recursive: true });
  const { name, exports } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  writeFileSync(join(library, "package.json"), JSON.stringify({ name, exports, type: "module" }));
  vite("build", project, "--mode", "library", "--outDir", join(library, "dist-library"));

  // A package of its own: within this one, its name would mean what happens to lie in its own folder.
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "somebodys-page", private: true }));
  writeFileSync(
    join(folder, "index.html"),
    '<link rel="icon" href="data:,"><script type="module" src="./main.js"></script>',
  );
  writeFileSync(
    join(folder, "main.js"),
    `import { PooledEngine, Protocol } from "terracotta-web";
     window.protocol = new Protocol(new PooledEngine({ size: 1 }));`,
  );
  vite("build", folder, "--base", "./", "--outDir", join(folder, "dist"));

  host = await startStaticServer(join(folder, "dist"));
  files = await startRangeServer({ files: { "dem.tif": dem } });
  browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArguments });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await Promise.all([host?.close(), files?.close()]);
  rmSync(folder, { recursive: true, force: true });
});

function vite(command: string, root: string, ...words: string[]): void {
  const { VITEST: _, ...environment } = process.env;
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(project, "node_modules/vite/bin/vite.js"), command, root, "--logLevel", "error", ...words],
    { cwd: root, env: { ...environment, NODE_ENV: "production" }, encoding: "utf8" },
  );
  expect(status, stderr).toBe(0);
}

test("the library draws in the production build of somebody's page, with what its worker loads later", async () => {
  const page = await browser.newPage();
  await page.goto(host.url);
  // The table of EPSG codes, a decoder and the colormaps are parts of their own.
  const colors = await page.evaluate(async (url) => {
    const { protocol } = window as unknown as { protocol: { answer(url: string): Promise<unknown> } };
    const query = new URLSearchParams({ url, stretch_range: "[1200,2400]", colormap: "viridis" });
    const answer = await protocol.answer(`terracotta://cog/tiles/15/17029/11667.png?${query}`);
    const { data } = (answer as { image: { data: Uint8ClampedArray } }).image;
    return new Set(Array.from({ length: data.length / 4 }, (_, i) => data.slice(4 * i, 4 * i + 3).join())).size;
  }, files.url("dem.tif"));
  expect(colors).toBeGreaterThan(50);
  expect(host.missed).toEqual([]);
});
