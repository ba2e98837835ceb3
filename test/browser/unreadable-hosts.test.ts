import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RangeServer, startRangeServer } from "../support/range-server.mjs";
import { add, onMap, openSite, type Site } from "./visit.ts";

/*
 * What a page can tell of answers that its browser does not let it read. It cannot tell all of them apart, and must not claim so.
 */
const sample = readFileSync(fileURLToPath(new URL("../../public/samples/elevation-float32.tif", import.meta.url)));

let site: Site;
/** Lets pages read its files. */
let open: RangeServer;
/** Does not. */
let closed: RangeServer;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  const files = { "heights.tif": sample };
  open = await startRangeServer({ files });
  closed = await startRangeServer({ files, cors: false });
  page = await site.visit();
});
afterAll(async () => {
  await site?.close();
  await open?.close();
  await closed?.close();
});

/** A port that nobody listens on. */
async function deafOrigin(): Promise<string> {
  const server = await startRangeServer({});
  await server.close();
  return server.origin;
}

const redirect = (to: string) => ({ fault: "redirect", options: { to } });
const closedAnswer = /answers, but not in a way that lets this page read/;
const closedCauses =
  /cannot tell these apart: the host does not allow pages .*CORS.*; or there is no such file.*; or it redirects/;
const redirected = /redirects this address, and what is there cannot be read/;
const redirectedCauses =
  /cannot tell these apart: the host that it leads to does not allow pages \(CORS\) or has no such file, or the redirects go round in circles/;

const rows = [
  { name: "no CORS", address: () => closed.url("heights.tif"), says: closedAnswer, hint: closedCauses, requests: 4 },
  {
    name: "404 without CORS",
    address: () => closed.url("gone.tif"),
    says: closedAnswer,
    hint: closedCauses,
    requests: 4,
  },
  {
    name: "a redirect to a host without CORS",
    address: () => open.url("heights.tif"),
    order: () => redirect(closed.url("heights.tif")),
    says: redirected,
    hint: redirectedCauses,
    requests: 4,
  },
  {
    name: "redirects in circles",
    address: () => open.url("heights.tif"),
    order: () => redirect(open.url("heights.tif")),
    says: redirected,
    hint: redirectedCauses,
    // A browser follows 20 redirects by itself.
    requests: 22,
  },
  {
    name: "nobody",
    address: async () => `${await deafOrigin()}/heights.tif`,
    says: /Nobody answers at http:\/\/127/,
    hint: /Check the host's name/,
    requests: 0,
  },
] as const;

test.each(rows)("$name: the page names what it can be, after $requests requests at most", async (row) => {
  open.order("order" in row ? row.order : () => undefined);
  open.clear();
  closed.clear();
  await add(page, await row.address());
  const card = page.getByRole("alert");
  await card.getByText(row.says).waitFor();
  const words = await card.textContent();
  expect(words).toMatch(row.hint);
  expect(words).toContain("NETWORK");
  expect(open.log.length + closed.log.length).toBeLessThanOrEqual(row.requests);
  await card.getByRole("button", { name: "Dismiss" }).click();
});

test("what could not be read is drawn as soon as it can be", async () => {
  open.order(() => redirect(closed.url("heights.tif")));
  await add(page, open.url("heights.tif"));
  await page.getByRole("alert").getByText(redirected).waitFor();
  open.order(() => undefined);
  await page.getByRole("alert").getByRole("button", { name: "Retry" }).click();
  await onMap(page, "heights.tif");
  expect(await page.getByRole("alert").allInnerTexts()).toEqual([]);
});
