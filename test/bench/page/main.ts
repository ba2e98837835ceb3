import {
  type AddProtocolAction,
  addProtocol,
  Map as MapLibreMap,
  type RasterTileSource,
  setMaxParallelImageRequests,
  setWorkerUrl,
} from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import { PooledEngine, Protocol, tileUrl } from "../../../src/index.ts";
import type { FloorTask } from "./floor.worker.ts";
import FloorWorker from "./floor.worker.ts?worker";
import { PlainReader } from "./plain-reader.ts";

/** What the driver calls in the page. One map of the size of the window, empty until a reader draws on it. */
export interface Bench {
  /** Ready to be measured: the map has drawn, the workers have started. */
  readonly ready: Promise<void>;
  /** Draws `url` and resolves, with the milliseconds it took, when the view is full. */
  readonly firstView: (reader: Reader, url: string) => Promise<number>;
  /** Moves the view by half its width and resolves when it is full again. */
  readonly jump: () => Promise<number>;
  /** Glides by half the view within a second; resolves when it is full. */
  readonly glide: () => Promise<readonly number[]>;
  /** Shows another range of values; resolves when all tiles show it. */
  readonly restyle: () => Promise<number>;
  readonly floor: (task: FloorTask) => Promise<number>;
  /** Blocks that our own reader has decoded so far. */
  readonly blocksDecoded: () => Promise<number>;
  /** West, south, east, north in degrees. */
  readonly view: () => readonly [number, number, number, number];
}

export type Reader = "terracotta" | "plain";

declare global {
  interface Window {
    bench: Bench;
  }
}

const tileSize = 256;
setWorkerUrl(workerUrl);
// As the page does.
setMaxParallelImageRequests(64);
const place = new URLSearchParams(location.search);
const map = new MapLibreMap({
  container: "map",
  style: { version: 8, sources: {}, layers: [] },
  center: [Number(place.get("longitude")), Number(place.get("latitude"))],
  zoom: Number(place.get("zoom")),
  fadeDuration: 0,
  attributionControl: false,
});
const engine = new PooledEngine();
const protocol = new Protocol(engine);
addProtocol("terracotta", protocol.tile);
const floorWorker = new FloorWorker();
const answer = (worker: Worker) =>
  new Promise((resolve) => worker.addEventListener("message", resolve, { once: true }));
const floorReady = answer(floorWorker);

window.bench = {
  ready: Promise.all([map.once("idle"), floorReady, engine.run({ kind: "counters" })]).then(() => undefined),
  firstView: (reader, url) => {
    if (reader === "plain") addProtocol("plain", plainTiles(new PlainReader(url, [900, 2800])));
    const tiles = reader === "plain" ? `plain://${url}/{z}/{x}/{y}` : styled(url, 900, 2800);
    const start = performance.now();
    map.addSource("raster", { type: "raster", tiles: [tiles], tileSize });
    map.addLayer({ id: "raster", type: "raster", source: "raster", paint: { "raster-fade-duration": 0 } });
    return full(start);
  },
  jump: () => {
    const start = performance.now();
    map.panBy([map.getContainer().clientWidth / 2, 0], { duration: 0 });
    return full(start);
  },
  glide: async () => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    });
    observer.observe({ type: "longtask" });
    map.panBy([map.getContainer().clientWidth / 2, 0], { duration: 1000 });
    await map.once("moveend");
    await full(0);
    observer.disconnect();
    return tasks;
  },
  restyle: () => {
    const start = performance.now();
    map.getSource<RasterTileSource>("raster")?.setTiles([styled(shownUrl, 1000, 2000)]);
    return full(start);
  },
  floor: async (task) => {
    const start = performance.now();
    const done = answer(floorWorker);
    floorWorker.postMessage(task);
    await done;
    return performance.now() - start;
  },
  blocksDecoded: async () => (await engine.run({ kind: "counters" })).blocksDecoded,
  view: () => {
    const bounds = map.getBounds();
    return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  },
};

let shownUrl = "";

function styled(url: string, low: number, high: number): string {
  shownUrl = url;
  const style = { kind: "singleband", band: 1, range: [low, high], colormap: "greys", resampling: "nearest" } as const;
  return tileUrl({ source: { url }, style, size: tileSize });
}

/** The milliseconds since `start` until a frame is drawn in which no tile is missing. */
async function full(start: number): Promise<number> {
  do await map.once("render");
  while (!map.isSourceLoaded("raster") || !map.areTilesLoaded());
  return performance.now() - start;
}

function plainTiles(reader: PlainReader): AddProtocolAction {
  return async ({ url }, { signal }) => {
    const [z, x, y] = url.split("/").slice(-3).map(Number);
    return { data: await reader.tile(z!, x!, y!, tileSize, signal) };
  };
}
