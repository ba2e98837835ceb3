import { Map as MapLibreMap, type StyleSpecification } from "maplibre-gl";
import { secondMapOver } from "./second-map.ts";
import { tileSourceType } from "./tile-source.ts";

/** Pixels of a side that a picture may have: what graphics cards and canvases mostly allow. */
const largestSide = 8192;

/** What the screen shows of a map now, and of the one that lies over it. */
export function capture(map: MapLibreMap): HTMLCanvasElement {
  const { width, height, clientWidth } = map.getCanvas();
  const second = secondMapOver(map);
  const picture = copyOf(redrawn(map), width, height);
  if (second) cover(picture, copyOf(redrawn(second.map), width, height), second.left / clientWidth);
  return picture;
}

/**
 * The same in `scale` pixels a CSS pixel, once all tiles are there. Beyond the screen's own pixels it is drawn anew with finer tiles. Throws
 * an AbortError.
 */
export async function captureAt(map: MapLibreMap, scale: 1 | 2, signal: AbortSignal): Promise<HTMLCanvasElement> {
  const second = secondMapOver(map);
  const share = second ? second.left / map.getCanvas().clientWidth : 1;
  const picture = await captureOne(map, scale, signal);
  if (second) cover(picture, await captureOne(second.map, scale, signal), share);
  return picture;
}

async function captureOne(map: MapLibreMap, scale: 1 | 2, signal: AbortSignal): Promise<HTMLCanvasElement> {
  if (scale === 2) return await captureFiner(map, signal);
  signal.throwIfAborted();
  if (!map.areTilesLoaded()) await untilIdle(map, signal);
  const { clientWidth, clientHeight } = map.getCanvas();
  return copyOf(redrawn(map), clientWidth, clientHeight);
}

/** The canvas of a map, drawn: its pixels are there only until the frame ends. */
function redrawn(map: MapLibreMap): HTMLCanvasElement {
  map.redraw();
  return map.getCanvas();
}

/** Lays one picture over another of the same size, from a share of the width on. */
function cover(picture: HTMLCanvasElement, over: HTMLCanvasElement, share: number): void {
  const left = Math.round(share * picture.width);
  const width = picture.width - left;
  if (width <= 0) return;
  picture.getContext("2d")?.drawImage(over, left, 0, width, over.height, left, 0, width, over.height);
}

/** Draws the same in a map that nobody sees, whose tiles are half as large. */
async function captureFiner(map: MapLibreMap, signal: AbortSignal): Promise<HTMLCanvasElement> {
  const { clientWidth, clientHeight } = map.getCanvas();
  const container = document.createElement("div");
  container.inert = true;
  container.style.cssText = `position:fixed;top:0;left:0;z-index:-1;clip-path:inset(100%);width:${clientWidth}px;height:${clientHeight}px`;
  document.body.append(container);
  const finer = new MapLibreMap({
    container,
    style: finerStyle(map),
    center: map.getCenter(),
    zoom: map.getZoom(),
    bearing: map.getBearing(),
    pitch: map.getPitch(),
    maxZoom: map.getMaxZoom(),
    maxPitch: map.getMaxPitch(),
    pixelRatio: 2,
    maxCanvasSize: [largestSide, largestSide],
    attributionControl: false,
    interactive: false,
    fadeDuration: 0,
  });
  try {
    await untilIdle(finer, signal);
    return copyOf(redrawn(finer), 2 * clientWidth, 2 * clientHeight);
  } finally {
    finer.remove();
    container.remove();
  }
}

/** The style of a map with tiles of half their size, and without the coarse pictures, which cannot be copied. */
function finerStyle(map: MapLibreMap): StyleSpecification {
  const style = map.getStyle();
  const sources: StyleSpecification["sources"] = {};
  for (const [id, source] of Object.entries(style.sources)) {
    if (source.type === "image") continue;
    const isTiles = (source.type as string) === tileSourceType || source.type === "raster";
    // Repaints tell the source itself of its latest address.
    const { tiles } = (map.getSource(id) ?? {}) as { readonly tiles?: string[] };
    sources[id] = isTiles
      ? // Both have the properties of raster sources.
        ({
          ...source,
          type: "raster",
          tiles,
          tileSize: tileSizeOf(source) / 2,
        } as StyleSpecification["sources"][string])
      : source;
  }
  const layers = style.layers.filter((layer) => !("source" in layer) || sources[layer.source as string] !== undefined);
  return { ...style, sources, layers };
}

const tileSizeOf = (source: StyleSpecification["sources"][string]): number =>
  "tileSize" in source && typeof source.tileSize === "number" ? source.tileSize : 512;

function untilIdle(map: MapLibreMap, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
    map.once("idle", () => {
      signal.removeEventListener("abort", stop);
      resolve();
    });
    map.triggerRepaint();
  });
}

function copyOf(drawn: HTMLCanvasElement, width: number, height: number): HTMLCanvasElement {
  const copy = document.createElement("canvas");
  [copy.width, copy.height] = [width, height];
  copy.getContext("2d")?.drawImage(drawn, 0, 0, width, height);
  return copy;
}
