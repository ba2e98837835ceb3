import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { decode } from "fast-png";
import { type Browser, chromium, type Page } from "playwright";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LocalEngine, Protocol } from "../../src/index.ts";
import { chromiumArguments, findChromium } from "../support/find-chromium.mjs";
import { startStaticServer } from "../support/static-server.mjs";

const project = fileURLToPath(new URL("../..", import.meta.url));
const sample = "public/samples/elevation-float32.tif";
/** The middle of the sample, and its value, by `gdaltransform` and `gdallocationinfo`. */
const place = "7.09711409423143,45.9205647075667";
const height = 1756.52209472656;
/** The examples show 1200 m to 2400 m as the bytes 1 to 255. */
const grey = 1 + ((height - 1200) / (2400 - 1200)) * 254;

let folder: string;
let browser: Browser;
let host: Awaited<ReturnType<typeof startStaticServer>>;

/** Somebody's copy of the examples: the built package in its node_modules, Vite as it comes, a production build. */
beforeAll(async () => {
  // Below the project, so that the packages that examples and library import are found.
  folder = mkdtempSync(join(project, "node_modules/.cache-examples-"));
  const library = join(folder, "node_modules/terracotta-web");
  mkdirSync(library, { recursive: true });
  const { name, exports } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  writeFileSync(join(library, "package.json"), JSON.stringify({ name, exports, type: "module" }));
  vite(project, "--mode", "library", "--outDir", join(library, "dist-library"));

  // A package of its own: within this one, its name would mean what happens to lie in its own folder.
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "somebodys-pages", private: true }));
  cpSync(join(project, "examples"), join(folder, "examples"), { recursive: true });
  cpSync(join(project, sample), join(folder, sample), { recursive: true });
  vite(join(folder, "examples"), "--config", join(folder, "examples/vite.config.js"), "--minify", "false");
  cpSync(join(folder, "examples/plain-html"), join(folder, "examples/dist/plain-html"), { recursive: true });

  host = await startStaticServer(join(folder, "examples/dist"));
  browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArguments });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await host?.close();
  rmSync(folder, { recursive: true, force: true });
});

function vite(root: string, ...words: string[]): void {
  const { VITEST: _, ...environment } = process.env;
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(project, "node_modules/vite/bin/vite.js"), "build", root, "--logLevel", "error", ...words],
    { cwd: root, env: { ...environment, NODE_ENV: "production" }, encoding: "utf8" },
  );
  expect(status, stderr).toBe(0);
}

/** The colour in the middle of what a visitor sees. */
async function middle(page: Page): Promise<readonly number[]> {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const picture = await page.screenshot({ clip: { x: width / 2, y: height / 2, width: 1, height: 1 } });
  return [...decode(picture).data].slice(0, 3).map(Number);
}

/** Opens an example; what goes wrong in it is in `problems`. */
async function open(name: string, before?: (page: Page) => Promise<unknown>) {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  await before?.(page);
  await page.goto(`${host.url}${name}/index.html`);
  return { page, problems };
}

test.each(["maplibre", "leaflet", "openlayers", "deck-gl", "react"])(
  "%s shows the value that GDAL reads",
  async (name) => {
    const { page, problems } = await open(name);
    const off = async () => Math.max(...(await middle(page)).map((part) => Math.abs(part - grey)));
    await expect.poll(off).toBeLessThanOrEqual(1);
    expect(problems).toEqual([]);
    expect(host.missed).toEqual([]);
    await page.close();
  },
);

test("maplibre tells the value at a click, and react draws in another colormap", async () => {
  const { page } = await open("maplibre");
  await expect.poll(() => middle(page)).not.toEqual([255, 255, 255]);
  await page.mouse.click(400, 300);
  await page.getByText(`${height.toFixed(1)} m`).waitFor();
  await page.close();

  const { page: react } = await open("react");
  await react.getByRole("combobox").selectOption("viridis");
  // matplotlib's viridis at this value: (37, 132, 142).
  await expect.poll(async () => (await middle(react))[2]! - (await middle(react))[0]!).toBeGreaterThan(90);
  await react.close();
  expect(host.missed).toEqual([]);
});

/** The modules that the CDN bundles as `+esm`. */
const modules: Readonly<Record<string, string>> = {
  comlink: "dist/esm/comlink.mjs",
  flatbush: "index.js",
  idb: "build/index.js",
  proj4: "lib/index.js",
};

test("plain HTML takes all of it from a CDN, its worker too", async () => {
  const asked = new Set<string>();
  const { page, problems } = await open("plain-html", (page) =>
    page.route("https://cdn.jsdelivr.net/npm/**", async (route) => {
      const [, name = "", version, path = ""] = /\/npm\/([\w-]+)@([\d.]+)\/(.*)$/.exec(route.request().url()) ?? [];
      const root = name === "terracotta-web" ? project : join(project, "node_modules", name);
      expect(version, name).toBe(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version);
      asked.add(name);
      const headers = { "access-control-allow-origin": "*", "content-type": "text/javascript" };
      if (path === "+esm") return await route.fulfill({ headers, body: await bundled(name) });
      await route.fulfill({ headers, body: readFileSync(join(folder, "node_modules", name, path)) });
    }),
  );
  await page.getByText("ready").waitFor();
  // valibot reads catalogs, and comes with the first one.
  expect([...asked].sort()).toEqual(["comlink", "flatbush", "idb", "proj4", "terracotta-web"]);

  const [longitude, latitude] = place.split(",").map(Number) as [number, number];
  const protocol = new Protocol(new LocalEngine());
  protocol.register({ url: "local:sample", blob: new Blob([readFileSync(join(project, sample))]) });
  const answer = await protocol.answer("terracotta://cog/info?url=local:sample");
  const { bounds } = (answer as unknown as { json: { bounds: [number, number, number, number] } }).json;
  const [west, south, east, north] = bounds;
  const mercator = (degrees: number) => Math.asinh(Math.tan((degrees * Math.PI) / 180));
  const { width = 0, height: rows = 0 } = (await page.locator("canvas").boundingBox()) ?? {};
  const x = ((longitude - west) / (east - west)) * width;
  const y = ((mercator(north) - mercator(latitude)) / (mercator(north) - mercator(south))) * rows;
  await page.locator("canvas").click({ position: { x, y } });
  await page.getByText(`${height.toFixed(1)} m`).waitFor();
  expect(problems).toEqual([]);
  await page.close();
});

/** A package in one module. */
async function bundled(name: string): Promise<string> {
  const entry = join(project, "node_modules", name, modules[name] ?? "");
  const result = await build({
    configFile: false,
    logLevel: "error",
    root: project,
    build: { write: false, minify: false, lib: { entry, formats: ["es"] } },
  });
  const [{ output }] = result as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}

test("a script of Node tells the value that GDAL reads", () => {
  const script = join(folder, "examples/node/values.mjs");
  const run = spawnSync(process.execPath, [script, join(folder, sample), place], { encoding: "utf8" });
  expect(run.stderr).toBe("");
  const told = Number(/values at .*: ([\d.]+)/.exec(run.stdout)?.[1]);
  expect(told).toBeCloseTo(height, 3);
});
