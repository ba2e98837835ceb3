import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RangeServer, startRangeServer } from "../support/range-server.mjs";
import { writeCog } from "../support/write-cog.mjs";
import { add, openSite, type Site } from "./visit.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let site: Site;
let server: RangeServer;
beforeAll(async () => {
  site = await openSite();
  const file = await writeCog({ size: 1024, value: (col, row) => 1 + col + row });
  server = await startRangeServer({ files: { "ramp.tif": file } });
});
afterAll(async () => {
  await site?.close();
  await server?.close();
});

/** Rules of WCAG 2.2 A and AA that the page breaks, with the elements. */
async function violations(page: Page) {
  await page.evaluate(axe);
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const results: AxeResults = await page.evaluate(
    (values) => (window as unknown as { axe: typeof import("axe-core") }).axe.run({ runOnly: { type: "tag", values } }),
    tags,
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

describe.each([
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["390 pixels wide", { viewport: { width: 390, height: 844 }, hasTouch: true }],
] as const)("%s", (_, options) => {
  test("the first run has no axe violation", async () => {
    const page = await site.visit(options);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test("a file on the map has none", async () => {
    const page = await site.visit(options);
    await add(page, server.url("ramp.tif"));
    await page.waitForFunction(() => window.terracotta.map.getZoom() > 9 && window.terracotta.map.areTilesLoaded());
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test("an error has none", async () => {
    const page = await site.visit(options);
    await add(page, server.url("missing.tif"));
    await page.getByRole("alert").first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});
