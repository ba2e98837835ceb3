import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { type Conformance, runConformance } from "../conformance/conformance.mjs";
import { reports } from "../conformance/reports.ts";

const folder = fileURLToPath(new URL("../fixtures/data", import.meta.url));
const expected = JSON.parse(readFileSync(`${folder}/expected.json`, "utf8"));
let result: Conformance;
beforeAll(async () => {
  result = await runConformance({ folder });
}, 300_000);

const failures = (file: string) => result.rows.filter((row) => row.file === file && row.verdict === "fail");

describe("a file that GDAL reads has GDAL's values, or is refused in plain words", () => {
  test.each(Object.keys(expected.files))("%s", (file) => {
    expect(failures(file)).toEqual([]);
    expect([...result.right, ...result.unplaced, ...result.refused]).toContain(file);
  });
});

describe("a hostile file ends in an error with a code, or reads, in time and in little memory", () => {
  test.each(Object.keys(expected.broken))("%s", (file) => {
    expect(failures(file)).toEqual([]);
    expect(result.survived).toContain(file);
  });
});

describe("a file made after a public report is right, or refused by its name", () => {
  const here = reports.filter(({ file }) => existsSync(`${folder}/reports/${file}`));
  test.each(here.map(({ file }) => `reports/${file}`))("%s", (file) => {
    expect(failures(file)).toEqual([]);
    expect([...result.reports.right, ...result.reports.refused]).toContain(file);
  });
});
