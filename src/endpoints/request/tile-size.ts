import type { TileSize } from "../../core/geo/tile.ts";
import { json, withDefault } from "./parameter.ts";
import { refusal } from "./refusal.ts";

const maxTileSize = 4096;

const allowed = (most: number) => `a whole number from 1 to ${most}, or [height, width] of such`;
const side = { type: "integer", minimum: 1, maximum: maxTileSize };
const isSide = (value: unknown) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= maxTileSize;

/** `tile_size` of a tile, 256 unless given. Terracotta reads a pair as height and width. */
export const tileSizeParameter = withDefault(
  json({
    description: "Pixels of a side of the tile, or [height, width]",
    schema: { oneOf: [side, { type: "array", items: side, minItems: 2, maxItems: 2 }] },
    allowed: allowed(maxTileSize),
    check: toTileSize,
  }),
  256,
);

/** `draft` of a tile's picture. */
export const draftParameter = json({
  description:
    "true: of the same values, every second pixel of every second row. A quarter of the work, for a picture that is shown for a moment",
  schema: { type: "boolean" },
  allowed: "true or false",
  check: (value) => (typeof value === "boolean" ? value : undefined),
});

/** Pixels of a tile. Throws INVALID_ARGUMENT where `scale` makes them too many. */
export function scaledTileSize(size: TileSize, scale: 1 | 2): TileSize {
  if (sideOf(size) * scale > maxTileSize) {
    const given = typeof size === "number" ? size : [size[1], size[0]];
    throw refusal("tile_size", JSON.stringify(given), allowed(maxTileSize / scale));
  }
  return typeof size === "number" ? size * scale : [size[0] * scale, size[1] * scale];
}

/** The longer side of a tile, pixels. */
export function sideOf(size: TileSize): number {
  return typeof size === "number" ? size : Math.max(...size);
}

/** How large a preview is: `fill` stretches it to both sides, otherwise its aspect ratio is kept within them. */
export interface PreviewSize {
  readonly width: number;
  readonly height: number;
  readonly fill: boolean;
}

const sideOrFree = { oneOf: [side, { type: "null" }] };

/** `tile_size` of a preview. */
export const previewSizeParameter = withDefault(
  json<PreviewSize>({
    description:
      "[height, width] in pixels, to which the image is stretched; with one number, or null for one of the two, its aspect ratio is kept",
    schema: { oneOf: [side, { type: "array", items: sideOrFree, minItems: 2, maxItems: 2 }] },
    allowed: `${allowed(maxTileSize)}, one of them null to keep the aspect ratio`,
    check: toPreviewSize,
  }),
  { width: 256, height: 256, fill: true },
  [256, 256],
);

function toTileSize(value: unknown): TileSize | undefined {
  if (isSide(value)) return Number(value);
  if (!Array.isArray(value) || value.length !== 2 || !value.every(isSide)) return undefined;
  const [height, width] = value;
  return [width, height];
}

function toPreviewSize(value: unknown): PreviewSize | undefined {
  const size = toTileSize(value);
  if (typeof size === "number") return { width: size, height: size, fill: false };
  if (size !== undefined) return { width: size[0], height: size[1], fill: true };
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [height, width]: readonly unknown[] = value;
  if (isSide(height) && width === null) return { width: maxTileSize, height: Number(height), fill: false };
  if (isSide(width) && height === null) return { width: Number(width), height: maxTileSize, fill: false };
  return undefined;
}
