import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { cruise, type ICruiseOptions, type ICruiseResult } from "dependency-cruiser";
import { expect, onTestFinished, test } from "vitest";
import config, { floors, packages } from "../../floors.config.mjs";

/** The rules that files break: `file: rule`, sorted. */
async function broken(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "floors-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  const { options, forbidden } = config;
  const ruleSet = { forbidden } as NonNullable<ICruiseOptions["ruleSet"]>;
  const { output } = await cruise(["src"], { ...options, ruleSet, validate: true, baseDir: folder });
  return (output as ICruiseResult).summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`).toSorted();
}

/** What there is to be imported, rightly or wrongly. */
const house = {
  "src/main.ts": "export const main = 1;",
  "src/core/errors.ts": "export const errors = 1; export type Errors = 1;",
  "src/core/raster/raster.ts": 'export const raster = 1; import "../geo/bounds.ts";',
  "src/core/geo/bounds.ts": 'export const bounds = 1; import "../errors.ts";',
  "src/core/geo/crs/proj4.ts": 'import proj4 from "proj4"; export default proj4;',
  "src/http/request-host.ts": 'import "../core/errors.ts";',
  "src/cog/open.ts": 'export type Open = 1; import("geotiff"); import "../http/request-host.ts";',
  "src/engine/engine.ts": "export type Engine = 1;",
  "src/engine/local-engine.ts": 'import "../cog/open.ts"; import "./engine.ts";',
  "src/catalog/catalogs.ts": "export type Catalogs = 1;",
  "src/catalog/storage/schema.ts": 'import "idb";',
  "src/pool/pooled-engine.ts":
    'import type { Engine } from "../engine/engine.ts"; export type Pooled = Engine; import "comlink";',
  "src/endpoints/router.ts": 'import type { Catalogs } from "../catalog/catalogs.ts"; export type Router = Catalogs;',
  "src/protocol/protocol.ts": 'import "../endpoints/router.ts";',
  "src/ui/map/map.ts": 'import "maplibre-gl"; import "../kit/store.ts";',
  "src/ui/kit/store.ts": "export const store = 1;",
  "src/ui/style/look.ts": 'import "../map/map.ts"; import { html } from "lit"; export default html;',
};

test("nothing is said of a house in order", async () => {
  expect(await broken(house)).toEqual([]);
});

test.each<[what: string, file: string, text: string, rule: RegExp]>([
  ["an import upwards", "core/a.ts", 'import "../http/request-host.ts";', /^core imports from itself$/],
  [
    "a type from above",
    "cog/a.ts",
    'import type { Engine } from "../engine/engine.ts"; export type A = Engine;',
    /^cog /,
  ],
  ["a type named in place", "cog/a.ts", 'export type A = import("../engine/engine.ts").Engine;', /^cog /],
  ["what is loaded late", "http/a.ts", 'export const a = () => import("../cog/open.ts");', /^http /],
  ["what is exported further", "endpoints/a.ts", 'export * from "../http/request-host.ts";', /^endpoints /],
  [
    "more than a contract",
    "pool/a.ts",
    'import "../engine/local-engine.ts";',
    /^pool imports .*engine\/job-traits\.ts$/,
  ],
  ["more than another contract", "protocol/a.ts", 'import "../catalog/storage/schema.ts";', /^protocol /],
  ["the engine by the page", "ui/a.ts", 'import "../engine/local-engine.ts";', /^ui /],
  ["the page by the library", "index.ts", 'import "./ui/kit/store.ts";', /^index\.ts /],
  ["the composition root", "ui/a.ts", 'import "../main.ts";', /^ui /],
  [
    "a folder of core by a lower one",
    "core/geo/a.ts",
    'import "../raster/raster.ts";',
    /^core\/geo imports nothing above/,
  ],
  ["a feature by a lower one", "ui/kit/a.ts", 'import "../style/look.ts";', /^ui\/kit imports nothing above it$/],
  ["a file without a floor", "attic/a.ts", 'import "../core/errors.ts";', /^every file is on a floor$/],
  ["geotiff outside of cog", "engine/a.ts", 'import "geotiff";', /^geotiff is named in cog$/],
  ["a part of a package", "core/a.ts", 'import "lit/directives/repeat.js";', /^lit is named in ui$/],
  ["proj4 in another file", "core/geo/a.ts", 'import "proj4";', /^proj4 is named in core\/geo\/crs\/proj4\.ts$/],
  ["comlink outside of pool", "catalog/a.ts", 'import "comlink";', /^comlink is named in pool$/],
  ["idb outside of catalog", "ui/a.ts", 'import "idb";', /^idb is named in catalog$/],
  [
    "MapLibre outside of the map",
    "ui/style/a.ts",
    'import "maplibre-gl";',
    /^maplibre-gl is named in ui\/map, protocol$/,
  ],
  ["a package without a row", "ui/a.ts", 'import "fast-check";', /^packages have a row$/],
  [
    "a package by its types",
    "core/a.ts",
    'import type { Map } from "maplibre-gl"; export type A = Map;',
    /^maplibre-gl /,
  ],
  ["a module of Node", "cog/a.ts", 'import "node:fs";', /^everything runs in a browser$/],
  ["what is not there", "cog/a.ts", 'import "./b.ts";', /^every import is found$/],
  [
    "a circle of types",
    "engine/engine.ts",
    'import type { Local } from "./local-engine.ts"; export type Engine = Local;',
    /^no circles$/,
  ],
])("%s is found", async (_, file, text, rule) => {
  const found = await broken({ ...house, [`src/${file}`]: text });
  expect(found).toEqual([expect.stringMatching(rule.source.replace("^", `^src/${file}: `))]);
});

test("every row is of a floor or a package that there is", () => {
  const inSrc = readdirSync("src").filter((name) => !/\.(md|json)$/.test(name));
  expect(Object.keys(floors).toSorted()).toEqual([...inSrc, "workers"].toSorted());
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const installed = Object.keys({ ...dependencies, ...devDependencies }).map((name) => name.replace("@types/", ""));
  expect(installed).toEqual(expect.arrayContaining(Object.keys(packages)));
});
