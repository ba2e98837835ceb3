import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { type RangeServer, startRangeServer } from "../../support/range-server.mjs";
import { landsatSeries, sentinelSeries } from "../../support/series.ts";
import { openSite, type Site } from "../visit.ts";

/** A way through the page that a person takes, from the first visit to the end. */
export interface Journey {
  /** Of its pictures: kebab-case. */
  readonly name: string;
  readonly title: string;
  /** Walks it, and asserts what a person would see at its end; returns the page that shows that end. */
  readonly walk: (world: World) => Promise<Page>;
}

/** The built page, and a host of files beside it. */
export interface World {
  readonly site: Site;
  readonly host: RangeServer;
  /** The same without CORS. */
  readonly closedHost: RangeServer;
  /** What the hosts have, by path. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly close: () => Promise<void>;
}

/** Landsat's dates under `landsat/`, one scene of Sentinel-2 under `sentinel/`, and what ships with the page under `samples/`. */
export async function openWorld(): Promise<World> {
  const site = await openSite();
  const samples = ["elevation-float32", "land-cover-classes", "aerial-photo-rgb"].map((name) => [
    `samples/${name}.tif`,
    new Uint8Array(readFileSync(new URL(`../../../public/samples/${name}.tif`, import.meta.url))),
  ]);
  const under = (folder: string, files: Readonly<Record<string, Uint8Array>>) =>
    Object.entries(files).map(([name, bytes]) => [`${folder}/${name}`, bytes]);
  const files = Object.fromEntries([
    ...under("landsat", landsatSeries()),
    ...under("sentinel", sentinelSeries()),
    ...samples,
  ]);
  const host = await startRangeServer({ files, listed: true });
  const closedHost = await startRangeServer({ files, cors: false });
  return {
    site,
    host,
    closedHost,
    files,
    close: async () => {
      await site.close();
      await host.close();
      await closedHost.close();
    },
  };
}

/** Every tile of the view is drawn, and of the other map too while two are compared. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { map } = window.terracotta;
    do {
      const frame = map.once("render");
      map.triggerRepaint();
      await frame;
    } while (!map.areTilesLoaded() || document.querySelector(".compare-map[aria-busy=true]"));
  });
}
