import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import expected from "../fixtures/data/expected.json" with { type: "json" };

const project = fileURLToPath(new URL("../..", import.meta.url));
const name = "real/s2/S2A_29RKH_20200219_L2A_B01.tif";
let folder: string;

beforeAll(() => {
  // Below the project, so that the built modules find their packages.
  folder = mkdtempSync(join(project, "node_modules/.cache-library-"));
  const build = [
    "node_modules/vite/bin/vite.js",
    "build",
    "--mode",
    "library",
    "--outDir",
    folder,
    "--logLevel",
    "error",
  ];
  const { VITEST: _, ...env } = process.env;
  const { status } = spawnSync(process.execPath, build, { cwd: project, env, stdio: "inherit" });
  expect(status).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("every entry that the package offers is built", () => {
  const { exports } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  const entries = [exports["."].default, exports["./worker"], exports["./catalog-worker"]];
  expect(Object.keys(exports)).toHaveLength(entries.length);
  for (const entry of entries) expect(existsSync(join(folder, basename(entry))), entry).toBe(true);
  const index = readFileSync(join(folder, "index.js"), "utf8");
  // Where a bundler, or a browser without one, finds the workers.
  for (const worker of ["raster", "catalog"])
    expect(index).toContain(`new Worker(new URL("./${worker}.worker.js", import.meta.url)`);
});

test("the built library answers in plain Node", () => {
  const sample = expected.files[name].samples[0];
  if (!sample) throw new Error("The fixture has no sample.");
  const script = join(folder, "script.mjs");
  writeFileSync(
    script,
    `import { openAsBlob } from "node:fs";
     import { LocalEngine, Protocol } from "./index.js";
     const protocol = new Protocol(new LocalEngine());
     protocol.register({ url: "local:b01", blob: await openAsBlob(process.argv[2]) });
     const ask = async (path) => (await protocol.answer("terracotta://cog/" + path)).json;
     const { width, height, bands } = await ask("info?url=local:b01");
     const { values } = await ask("point/" + process.argv[3] + "?url=local:b01");
     console.log(JSON.stringify({ width, height, dataType: bands[0].dataType, values }));`,
  );
  const place = `${sample.lon},${sample.lat}`;
  const run = spawnSync(process.execPath, [script, join(project, "test/fixtures/data", name), place], {
    encoding: "utf8",
  });
  expect(run.stderr.replaceAll(/.*ExperimentalWarning.*\n|.*trace-warnings.*\n/g, "")).toBe("");
  expect(JSON.parse(run.stdout)).toEqual({ width: 183, height: 183, dataType: "uint16", values: sample.values });
});
