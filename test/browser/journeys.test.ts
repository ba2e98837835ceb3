import { mkdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { animateSeries } from "./journeys/animate-series.ts";
import { brokenAddress } from "./journeys/broken-address.ts";
import { classesWithLegend } from "./journeys/classes-with-legend.ts";
import { firstPaste } from "./journeys/first-paste.ts";
import { openWorld, settled, type World } from "./journeys/journey.ts";
import { ndviPreset } from "./journeys/ndvi-preset.ts";
import { probeAndSeries } from "./journeys/probe-and-series.ts";
import { rgbComposite } from "./journeys/rgb-composite.ts";
import { sharedLink } from "./journeys/shared-link.ts";
import { swipeLayers } from "./journeys/swipe-layers.ts";
import { takeAway } from "./journeys/take-away.ts";
import { violations } from "./violations.ts";

const journeys = [
  firstPaste,
  animateSeries,
  rgbComposite,
  ndviPreset,
  classesWithLegend,
  swipeLayers,
  probeAndSeries,
  sharedLink,
  takeAway,
  brokenAddress,
];

/** Where pictures of the ends go; `npm run screenshots` sets it. */
const pictures = process.env.SCREENSHOTS;

let world: World;
beforeAll(async () => {
  if (pictures) mkdirSync(pictures, { recursive: true });
  world = await openWorld();
});
afterAll(() => world?.close());

const screens = [
  { name: "1280 light", width: 1280, height: 800, colorScheme: "light", picture: "" },
  { name: "1280 dark", width: 1280, height: 800, colorScheme: "dark", picture: undefined },
  { name: "390 dark", width: 390, height: 844, colorScheme: "dark", picture: "-small-dark" },
  { name: "390 light", width: 390, height: 844, colorScheme: "light", picture: undefined },
] as const;

describe.each(journeys)("$title", ({ name, walk }) => {
  test("to its end, which axe finds nothing wrong with", { timeout: 120_000 }, async () => {
    const page = await walk(world);
    for (const { width, height, colorScheme, picture, ...screen } of screens) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height });
      if (pictures && picture !== undefined) {
        await settled(page);
        await page.screenshot({ path: `${pictures}/${name}${picture}.png` });
      }
      expect(await violations(page), screen.name).toEqual([]);
    }
    await page.close();
  });
});
