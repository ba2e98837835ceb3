import type { Map as MapLibreMap } from "maplibre-gl";
import { afterAll, beforeAll, expect, test } from "vitest";
import { colorAt, lookAt, openSite, type Site } from "./visit.ts";

/** A ridge in Switzerland, 1 km wide, float32 in its own projection; one of the page's samples. */
const dem = "samples/elevation-float32.tif";
const places = [
  [7.0958, 45.9225],
  [7.0995, 45.92],
  [7.0925, 45.9245],
] as const;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

test.each(["terrarium", "mapbox"])("%s drives a hillshade, and terrain as high as the file says", async (encoding) => {
  const page = await site.visit();
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("404")) problems.push(message.text());
  });
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
  const greys = await Promise.all(
    Array.from({ length: 12 }, async (_, i) => {
      const [red = 0] = await colorAt(page, 7.0925 + 0.0006 * i, 45.9225);
      return red;
    }),
  );
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
  expect(problems).toEqual([]);
  await page.context().close();
});

/** Waits until nothing is left to be loaded or drawn. */
async function settled(page: import("playwright").Page): Promise<void> {
  await page.evaluate(async () => {
    const map: MapLibreMap = window.terracotta.map;
    do await map.once("idle");
    while (!map.areTilesLoaded());
  });
}
