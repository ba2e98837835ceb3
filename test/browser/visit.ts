import type { Map as MapLibreMap } from "maplibre-gl";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright";
import { inject } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import type { Protocol } from "../../src/protocol/protocol.ts";
import { chromiumArguments, findChromium } from "../support/find-chromium.mjs";
import { startStaticServer } from "../support/static-server.mjs";

declare global {
  interface Window {
    /** What the page offers for debugging. */
    terracotta: { readonly map: MapLibreMap; readonly protocol: Pick<Protocol, "answer">; readonly engine: Engine };
  }
}

/** The built page under `/repo/`, in a browser. */
export interface Site {
  readonly url: string;
  /** Paths that the page asked for and that are not there, but for the catalog that it looks for beside itself. */
  readonly missed: readonly string[];
  /** A new visitor. The page is there, and its map has drawn. */
  visit(options?: Visit & BrowserContextOptions): Promise<Page>;
  /** Another page of a visitor who was here before. */
  visitAgain(context: BrowserContext, options?: Visit): Promise<Page>;
  close(): Promise<void>;
}

interface Visit {
  /** What stands in the page's address behind the site's: a query, a hash. */
  readonly address?: string | undefined;
  /** What is to be done before the page is asked for. */
  readonly before?: ((page: Page) => unknown) | undefined;
}

export async function openSite(): Promise<Site> {
  const host = await startStaticServer(inject("page"));
  const browser: Browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArguments });
  const visitAgain: Site["visitAgain"] = async (context, { address = "", before } = {}) => {
    const page = await context.newPage();
    await before?.(page);
    await page.goto(host.url + address);
    await page.waitForFunction(() => window.terracotta?.map.loaded());
    return page;
  };
  return {
    url: host.url,
    get missed() {
      return host.missed.filter((path) => path !== "/repo/catalog.json");
    },
    visit: async ({ address, before, ...options } = {}) => {
      // Nothing is kept for later beside what is tested: see offline.test.ts.
      const usual = { viewport: { width: 1280, height: 800 }, serviceWorkers: "block" } as const;
      return await visitAgain(await browser.newContext({ ...usual, ...options }), { address, before });
    },
    visitAgain,
    close: async () => {
      await browser.close();
      await host.close();
    },
  };
}

/** Pastes an address into the box and adds it, as a person does. */
export async function add(page: Page, url: string): Promise<void> {
  await page.getByRole("textbox", { name: "Add data" }).first().fill(url);
  await page.getByRole("button", { name: "Add", exact: true }).first().click();
}

/** Has the page look for files at an address, until it shows what it found. */
export async function ingestPlace(page: Page, address: string): Promise<void> {
  await add(page, address);
  await page.getByRole("button", { name: /^Ingest \d/ }).waitFor();
}

/** Starts the ingest that the page proposes, into a new catalog. */
export async function startIngest(
  page: Page,
  { title, descriptions = {} }: { title: string; descriptions?: Readonly<Record<string, string>> },
): Promise<void> {
  await page.getByRole("textbox", { name: "Title of the catalog" }).fill(title);
  if (Object.keys(descriptions).length > 0) await page.getByText("Describe the keys").click();
  for (const [key, text] of Object.entries(descriptions)) {
    await page.getByRole("textbox", { name: key, exact: true }).fill(text);
  }
  await page.getByRole("button", { name: /^Ingest \d/ }).click();
}

/** Waits until the page says that a file is on the map, and the map has all its tiles. */
export async function onMap(page: Page, name: string): Promise<void> {
  await page
    .getByRole("status")
    .filter({ hasText: `${name} is on the map` })
    .waitFor({ state: "attached" });
  await page.evaluate(async () => {
    const { map } = window.terracotta;
    // A map that was idle tells it again after a frame.
    do {
      const frame = map.once("render");
      map.triggerRepaint();
      await frame;
    } while (!map.areTilesLoaded());
  });
}

/** Moves the map, and waits until every tile there is drawn. */
export async function lookAt(page: Page, longitude: number, latitude: number, zoom: number): Promise<void> {
  await page.evaluate(
    async ([longitude, latitude, zoom]) => {
      const { map } = window.terracotta;
      map.jumpTo({ center: [longitude, latitude], zoom });
      do await map.once("render");
      while (!map.areTilesLoaded());
    },
    [longitude, latitude, zoom] as const,
  );
}

/** The colour that the map shows at a place, RGBA. */
export async function colorAt(page: Page, longitude: number, latitude: number): Promise<readonly number[]> {
  const [color = []] = await colorsAt(page, [[longitude, latitude]]);
  return color;
}

/** The colours that the map shows at places in one frame, RGBA. */
export async function colorsAt(
  page: Page,
  places: readonly (readonly [longitude: number, latitude: number])[],
): Promise<readonly (readonly number[])[]> {
  return await page.evaluate(async (places) => {
    const { map } = window.terracotta;
    const canvas = map.getCanvas();
    const gl = canvas.getContext("webgl2")!;
    // The picture is there only until the frame ends.
    const frame = map.once("render");
    map.triggerRepaint();
    await frame;
    const scale = canvas.height / canvas.clientHeight;
    return places.map(([longitude, latitude]) => {
      const { x, y } = map.project([longitude, latitude]);
      const pixel = new Uint8Array(4);
      const [left, bottom] = [Math.floor(x * scale), Math.floor(canvas.height - y * scale)];
      gl.readPixels(left, bottom, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
      return [...pixel];
    });
  }, places);
}
