import lighthouse, { desktopConfig, type Flags } from "lighthouse";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { chromiumArguments, findChromium } from "../support/find-chromium.mjs";
import { startStaticServer } from "../support/static-server.mjs";

const port = 9322;
let browser: Browser;
let host: Awaited<ReturnType<typeof startStaticServer>>;
beforeAll(async () => {
  host = await startStaticServer(inject("page"), "/repo/", { compress: true });
  const args = [...chromiumArguments, `--remote-debugging-port=${port}`];
  browser = await chromium.launch({ executablePath: await findChromium(), args });
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
});

const devices = { desktop: desktopConfig, mobile: undefined };

/** The audits of a category that cost points, each with what it found. */
async function failures(url: string, device: keyof typeof devices): Promise<Readonly<Record<string, unknown>>> {
  const flags: Flags = { port, onlyCategories: ["accessibility", "best-practices"], logLevel: "error" };
  const result = await lighthouse(url, flags, devices[device]);
  if (result === undefined) throw new Error("Lighthouse has no result.");
  const { categories, audits } = result.lhr;
  return Object.fromEntries(
    Object.values(categories).map(({ id, score, auditRefs }) => {
      const failed = auditRefs
        .filter(({ weight, id }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => ({ id, found: audits[id]?.details ?? audits[id]?.errorMessage }));
      return [id, failed.length === 0 ? score : failed];
    }),
  );
}

/** Axe looks at every screen in both widths: see accessibility.test.ts. */
test.each([
  ["a first visit", "mobile", ""],
  ["a link to a sample", "desktop", "#v=1&cog=samples/elevation-float32.tif"],
] as const)("Lighthouse on %s, %s: accessibility and best practices are complete", async (_, device, hash) => {
  expect(await failures(host.url + hash, device)).toEqual({ accessibility: 1, "best-practices": 1 });
});
