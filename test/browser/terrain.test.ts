import type { Map as MapLibreMap } from "maplibre-gl";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { colorsAt, lookAt, openSite, type Site } from "./visit.ts";

/** A ridge in Switzerland, 1 km wide, float32 in its own projection; one of the page's samples. */
const dem = "samples/elevation-float32.tif";
const places = [
  [7.0958, 45.9225],
  [7.0995, 45.92],
  [7.0925, 45.9245],
] as const;

let site: Site;
/** One visit for all: each test leaves the map as it was. */
let page: Page;
const problems: string[] = [];
beforeAll(async () => {
  site = await openSite();
  page = await site.visit({ viewport: { width: 800, height: 500 } });
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("404")) problems.push(message.text());
  });
});
afterAll(() => site?.close());

/** The height of a colour, and the step from one to the next, as the encodings define them. */
const encodings = {
  terrarium: { step: 1 / 256, height: (r: number, g: number, b: number) => r * 256 + g + b / 256 - 32768 },
  mapbox: { step: 0.1, height: (r: number, g: number, b: number) => (r * 65536 + g * 256 + b) * 0.1 - 10000 },
};

test.each(["terrarium", "mapbox"] as const)("a tile in %s has the heights of the file", async (encoding) => {
  const url = new URL(dem, site.url).href;
  const { pixels, values, mask } = await page.evaluate(
    async ([url, encoding]) => {
      const { protocol, engine } = window.terracotta;
      const query = new URLSearchParams({ url, encoding, resampling: "nearest", ground: "0" });
      const answer = await protocol.answer(`terracotta://cog/terrain/15/17029/11667.png?${query}`);
      const tile = { z: 15, x: 17029, y: 11667 };
      const job = { kind: "values", source: { url }, tile, size: 256, bands: [1], resampling: "nearest" } as const;
      const found = (await engine.run(job))!;
      const { image } = answer as { image: { data: Uint8ClampedArray } };
      return { pixels: [...image.data], values: [...found.bands[0]!], mask: [...found.mask] };
    },
    [url, encoding] as const,
  );
  const { step, height } = encodings[encoding];
  // Counted, not expected one by one: they are 65,536.
  let [valid, opaque, worst] = [0, 0, 0];
  for (const [i, opacity] of mask.entries()) {
    const [r = 0, g = 0, b = 0, alpha] = pixels.slice(4 * i, 4 * i + 4);
    if (alpha === 255) opaque += 1;
    // The file's own values, or 0 m where it has none, as was asked for.
    const stored = opacity === 0 ? 0 : (values[i] ?? Number.NaN);
    if (opacity > 0) valid += 1;
    worst = Math.max(worst, Math.abs(height(r, g, b) - stored));
  }
  expect(worst).toBeLessThanOrEqual(step / 2 + 1e-6);
  expect(opaque).toBe(256 * 256);
  expect(valid).toBeGreaterThan(10_000);
});

test.each(["terrarium", "mapbox"])("%s drives a hillshade, and terrain as high as the file says", async (encoding) => {
  const url = new URL(dem, site.url).href;
  const query = new URLSearchParams({ url, encoding });
  await page.evaluate((tileJson) => {
    const { map } = window.terracotta;
    map.addSource("heights", { type: "raster-dem", url: tileJson });
    map.addLayer({
      id: "hills",
      type: "hillshade",
      source: "heights",
      paint: { "hillshade-exaggeration": 1, "hillshade-shadow-color": "#000", "hillshade-highlight-color": "#fff" },
    });
  }, `terracotta://cog/terrain/tilejson.json?${query}`);
  await lookAt(page, ...places[0], 15);
  await settled(page);

  // A ridge has a bright and a dark side.
  const [[west, north], [east, south]] = [places[2], places[1]];
  const line = Array.from({ length: 40 }, (_, i) => {
    const share = i / 39;
    return [west + share * (east - west), north + share * (south - north)] as const;
  });
  const greys = (await colorsAt(page, line)).map(([red = 0]) => red);
  expect(Math.max(...greys) - Math.min(...greys)).toBeGreaterThan(60);

  // MapLibre's terrain stands as high as the values of the file: it interpolates between tile pixels of about 3 m.
  await page.evaluate(() => void window.terracotta.map.setTerrain({ source: "heights", exaggeration: 1 }));
  await settled(page);
  for (const [longitude, latitude] of places) {
    const [shown, stored] = await page.evaluate(
      async ([longitude, latitude, url]) => {
        const { map, protocol } = window.terracotta;
        const answer = await protocol.answer(
          `terracotta://cog/point/${longitude},${latitude}?url=${encodeURIComponent(url)}`,
        );
        const { values } = (answer as { json: { values: number[] } }).json;
        return [map.queryTerrainElevation([longitude, latitude]), values[0]];
      },
      [longitude, latitude, url] as const,
    );
    expect(stored).toBeGreaterThan(1000);
    expect(Math.abs((shown ?? 0) - (stored ?? 0))).toBeLessThan(5);
  }
  // Around the file lies ground of the file's heights, not the sea.
  const beside = await page.evaluate(() =>
    [
      [7.1035, 45.9225],
      [7.08, 45.92],
      [7.2, 46],
    ].map(([longitude = 0, latitude = 0]) => window.terracotta.map.queryTerrainElevation([longitude, latitude])),
  );
  for (const height of beside) expect(height).toBeGreaterThan(1000);
  expect(problems).toEqual([]);
  await page.evaluate(() => {
    const { map } = window.terracotta;
    map.setTerrain(null);
    map.removeLayer("hills");
    map.removeSource("heights");
  });
});

/** Waits until nothing is left to be loaded or drawn. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const map: MapLibreMap = window.terracotta.map;
    do {
      // A map that is idle already tells it again after a frame.
      map.triggerRepaint();
      await map.once("idle");
    } while (!map.areTilesLoaded());
  });
}
