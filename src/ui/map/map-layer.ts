import type { Bounds } from "../../core/geo/bounds.ts";
import type { Image } from "../../engine/engine.ts";

/** How the map draws the heights of a layer. */
export interface MapRelief {
  /** Tile URL of heights, encoded as terrarium. */
  readonly tiles: string;
  /** The same with level ground around the data, which is not to be shaded. */
  readonly shadeTiles: string;
  readonly maximumZoom: number;
  /** Light and shade over the colours: where the light comes from, degrees clockwise from north, and how strong shade is, 0 to 1. */
  readonly hillshade: { readonly direction: number; readonly strength: number } | undefined;
  /** How many times higher than it is the landscape stands; 0 is flat. */
  readonly exaggeration: number;
}

export interface Preview extends Image {
  /** In EPSG:4326, degrees; west > east crosses the antimeridian. */
  readonly bounds: Bounds;
}

/** One file as the map draws it. */
export interface MapLayer {
  readonly id: string;
  /** Tile URL with `{z}/{x}/{y}`; undefined while the style is not known. */
  readonly tiles: string | undefined;
  /** EPSG:4326, degrees; west > east crosses the antimeridian. */
  readonly bounds: Bounds;
  readonly maximumZoom: number;
  readonly opacity: number;
  readonly hidden: boolean;
  /** Whether the map may smooth pixels that are larger than the screen's; never for classes. */
  readonly smooth: boolean;
  readonly outlined: boolean;
  readonly footprint: GeoJSON.MultiPolygon;
  readonly preview: Preview | undefined;
  readonly relief: MapRelief | undefined;
  readonly attribution: string | undefined;
  /** What is shown, apart from how: another one appears when all of it in view is there, and not before. */
  readonly frame: string | undefined;
  /** A change asks for all tiles again. */
  readonly attempt: number;
}
