import type { RasterPlace } from "./locate.ts";
import { exactPlace, type MercatorGrid, sourcePixelsPerTargetPixel } from "./source-coordinates.ts";

/** About which part of a raster a target shows, and how coarsely. */
export interface SourceView {
  /** Source pixels (level 0) that a target pixel is wide, or high, whichever is less. */
  readonly pixelsPerPixel: number;
  /** The extent in pixels of level 0, corner-based; it may reach over the raster's edges. Undefined where it is not sure. */
  readonly extent: PixelExtent | undefined;
}

export interface PixelExtent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Cells along each side of the target, between exact places. */
const cells = 4;
/** A target that shows more of the raster than this may bend it too much for so few places. */
const largestShare = 0.5;

/**
 * What a target shows of a raster, from a few exact places: cheap enough to choose a level and to start reading before
 * {@link sourceCoordinates} tells it exactly. Undefined when the raster lies elsewhere.
 */
export function sourceView(source: RasterPlace, target: MercatorGrid): SourceView | undefined {
  const places = cornerPlaces(source, target);
  const extent = places && extentOf(places);
  if (
    places === undefined ||
    extent === undefined ||
    extent.right - extent.left > largestShare * source.width ||
    extent.bottom - extent.top > largestShare * source.height
  ) {
    const pixelsPerPixel = sourcePixelsPerTargetPixel(source, target);
    return pixelsPerPixel === undefined ? undefined : { pixelsPerPixel, extent: undefined };
  }
  const { left, top, right, bottom } = extent;
  if (right < -1 || bottom < -1 || left > source.width + 1 || top > source.height + 1) return undefined;
  return { pixelsPerPixel: medianScale(places, target), extent };
}

type Places = readonly (readonly [col: number, row: number])[];

/** The places of the corners of the target's cells, row by row; undefined when one of them is nowhere. */
function cornerPlaces(source: RasterPlace, { transform, width, height }: MercatorGrid): Places | undefined {
  const exact = exactPlace(source, { transform, width, height });
  const places: (readonly [number, number])[] = [];
  for (let i = 0; i < (cells + 1) ** 2; i++) {
    const place = exact(((i % (cells + 1)) * width) / cells, (Math.floor(i / (cells + 1)) * height) / cells);
    if (place === undefined) return undefined;
    places.push(place);
  }
  return places;
}

function extentOf(places: Places): PixelExtent {
  const cols = places.map(([col]) => col);
  const rows = places.map(([, row]) => row);
  return { left: Math.min(...cols), top: Math.min(...rows), right: Math.max(...cols), bottom: Math.max(...rows) };
}

/** The median over the cells of the source pixels per target pixel along their upper and left edge, whichever is less. */
function medianScale(places: Places, { width, height }: MercatorGrid): number {
  const scales: number[] = [];
  const distance = (a: number, b: number) => {
    // Both are corners of a cell.
    const [from, to] = [places[a] as Places[number], places[b] as Places[number]];
    return Math.hypot(to[0] - from[0], to[1] - from[1]);
  };
  for (let row = 0; row < cells; row++) {
    for (let col = 0; col < cells; col++) {
      const corner = row * (cells + 1) + col;
      const across = (distance(corner, corner + 1) * cells) / width;
      const down = (distance(corner, corner + cells + 1) * cells) / height;
      scales.push(Math.min(across, down));
    }
  }
  scales.sort((a, b) => a - b);
  return scales[scales.length >> 1] as number;
}
