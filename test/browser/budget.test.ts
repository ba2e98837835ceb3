import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { benchCog } from "../bench/make-cog.mjs";
import { benchArguments, benchFiles, measureOurs, type Round, visit } from "../bench/measure.mjs";
import { buildPage } from "../support/build-page.mjs";
import { findChromium } from "../support/find-chromium.mjs";
import { type RangeServer, startRangeServer } from "../support/range-server.mjs";
import { startStaticServer } from "../support/static-server.mjs";

/** What `npm run bench` measures, without the times: those belong to no machine in particular. */
let browser: Browser;
let server: RangeServer;
let host: Awaited<ReturnType<typeof startStaticServer>>;
let round: Round;
beforeAll(async () => {
  const { file } = await benchCog();
  server = await startRangeServer({ files: benchFiles(file), latencyMs: 30 });
  host = await startStaticServer(buildPage("test/bench/page"));
  browser = await chromium.launch({ executablePath: await findChromium(), args: benchArguments });
  round = await measureOurs(await visit(browser, host.url), server, file);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await host?.close();
});

describe("a view of 1280 × 800 of a 10980² UTM uint16 deflate COG", () => {
  test("needs one header request and at most 8 requests", () => {
    expect(round.headerRequests).toBe(1);
    expect(round.first.requests).toBeLessThanOrEqual(8);
  });

  test("reads hardly more bytes than its blocks have", () => {
    expect(round.blocks).toBeGreaterThan(8);
    expect(round.first.bytes / round.blockBytes).toBeLessThanOrEqual(1.15);
  });

  test("decodes hardly more blocks than it has", () => {
    expect(round.blocksDecoded).toBeGreaterThanOrEqual(round.blocks - 1);
    expect(round.blocksDecoded).toBeLessThanOrEqual(1.15 * round.blocks);
  });

  test("keeps the main thread free while it glides", () => {
    // A busy machine may hold up one frame; work that belongs into a worker would hold up many.
    expect(round.longTasks.length).toBeLessThanOrEqual(1);
  });

  test("reads the header once, and no block twice, when it moves on", () => {
    const ranges = server.log.map(({ range }) =>
      /** bytes=a-b */ (range ?? "").replace("bytes=", "").split("-").map(Number),
    );
    const sorted = ranges.toSorted(([a = 0], [b = 0]) => a - b);
    for (const [index, [first = 0]] of sorted.entries()) {
      if (index > 0) expect(first).toBeGreaterThan(sorted[index - 1]?.[1] ?? 0);
    }
  });

  test("shows another range of values without a request", () => {
    expect(round.restyle.requests).toBe(0);
  });
});
