import proj4 from "proj4";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RangeServer, startRangeServer } from "../support/range-server.mjs";
import { writeCog } from "../support/write-cog.mjs";
import { colorsAt, lookAt, onMap, openSite, type Site } from "./visit.ts";

declare global {
  interface Window {
    /** The range of each tile job, in the order in which they were asked for. */
    tileJobs: (readonly [low: number, high: number])[];
  }
}

const size = 2048;
const origin = [600_000, 4_700_000] as const;
/** Eight columns of one value each, 0.5 to 7.5. */
const column = 256;
const value = (col: number, _row: number, scale: number) => Math.floor((col * scale) / column) + 0.5;
const at = (col: number, row: number) =>
  proj4("+proj=utm +zone=29 +datum=WGS84", "EPSG:4326", [origin[0] + 10 * col, origin[1] - 10 * row]) as [
    number,
    number,
  ];

let site: Site;
let server: RangeServer;
beforeAll(async () => {
  site = await openSite();
  server = await startRangeServer({
    files: { "floats.tif": await writeCog({ size, origin, type: "float32", value }) },
  });
});
afterAll(async () => {
  await site?.close();
  await server?.close();
});

describe("a handle of the range is dragged over a view of float32 tiles", () => {
  test("cached values are coloured anew, one repaint at a time, and the last range is shown", async () => {
    const page = await site.visit({ address: `#v=1&cog=${server.url("floats.tif")}&colormap=gray` });
    await onMap(page, "floats.tif");
    await lookAt(page, ...at(size / 2, size / 2), 11);
    await page
      .getByRole("tab", { name: "Style" })
      .or(page.getByRole("button", { name: "Style" }))
      .first()
      .click();
    const handle = page.getByRole("slider", { name: "Lower handle" });
    const box = await handle.boundingBox();
    if (box === null) throw new Error("There is no handle.");
    await page.evaluate(() => {
      window.tileJobs = [];
      const { engine } = window.terracotta;
      const run = engine.run.bind(engine);
      const watched: typeof run = (job, ...rest) => {
        // Of the layer that there is.
        if (job.kind === "tile")
          window.tileJobs.push((job as unknown as { style: { range: [number, number] } }).style.range);
        return run(job, ...rest);
      };
      // The page's routes read it of this object.
      Object.assign(engine, { run: watched });
    });
    const before = await page.evaluate(() => window.terracotta.engine.run({ kind: "counters" }));
    server.clear();

    // Thumbs are 18 pixels wide.
    const x = (step: number) => box.x + 9 + ((box.width - 18) * step) / 512;
    const y = box.y + box.height / 2;
    await page.mouse.move(x(Number(await handle.inputValue())), y);
    await page.mouse.down();
    const steps = 30;
    for (let step = 1; step <= steps; step++) await page.mouse.move(x(4 * step), y);
    await page.mouse.up();
    const minimum = Number(await page.getByRole("spinbutton", { name: "Minimum" }).inputValue());
    expect(minimum).toBeGreaterThan(1);
    // At rest the map has its own pixels again, and has loaded all tiles by itself.
    await page.waitForFunction((minimum) => {
      const { map } = window.terracotta;
      const isLast = Math.abs((window.tileJobs.at(-1)?.[0] ?? 0) - minimum) < 0.01;
      return isLast && map.getPixelRatio() === devicePixelRatio && map.areTilesLoaded();
    }, minimum);

    const jobs = await page.evaluate(() => window.tileJobs);
    const [[first] = [0], [low, high] = [0, 0]] = [jobs[0], jobs.at(-1)];
    const tiles = jobs.filter(([one]) => one === first).length;
    // At most a repaint for each step, and another of the last one.
    expect(jobs.length).toBeLessThanOrEqual((steps + 1) * tiles);

    const after = await page.evaluate(() => window.terracotta.engine.run({ kind: "counters" }));
    expect(server.log).toEqual([]);
    expect(after.blocksDecoded).toBe(before.blocksDecoded);
    expect(after.requests).toBe(before.requests);

    // Terracotta's stretch, in the 255 shades of matplotlib's gray.
    const byte = (value: number) => Math.round(1 + 254 * Math.max(0, Math.min(1, (value - low) / (high - low))));
    const columns = [1, 2, 3, 4, 5, 6];
    const shown = await colorsAt(
      page,
      columns.map((index) => at((index + 0.5) * column, size / 2)),
    );
    expect(shown).toEqual(
      columns.map((index) => {
        const grey = Math.round(((byte(index + 0.5) - 1) / 254) * 255);
        return [grey, grey, grey, 255];
      }),
    );
    await page.context().close();
  });
});
