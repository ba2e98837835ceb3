import type { Area } from "../geo/area.ts";
import { projection } from "../geo/crs/projection.ts";
import { pixelMapping } from "../geo/georeference/georeference.ts";
import type { RasterPlace } from "../geo/locate.ts";
import type { PixelWindow } from "../geo/pixel-window.ts";
import { placeInArea } from "../geo/place-in-area.ts";
import type { PixelArea } from "./pixel-area.ts";

/** An area whose outline cannot be drawn in the raster's pixels: each pixel's centre is looked up on the globe, at about 1 µs. */
export class PlacePixels implements PixelArea {
  readonly window: PixelWindow;
  readonly #isIn: (col: number, row: number) => boolean;

  /** Of a level of the size given. */
  constructor(area: Area, { georeference, width, height }: RasterPlace, level: { width: number; height: number }) {
    this.window = { col: 0, row: 0, width: level.width, height: level.height };
    const { toCrs } = pixelMapping(georeference);
    const { inverse } = projection(georeference.crs);
    const isInArea = placeInArea(area);
    const [scaleX, scaleY] = [width / level.width, height / level.height];
    this.#isIn = (col, row) => {
      const place = inverse(...toCrs((col + 0.5) * scaleX, (row + 0.5) * scaleY));
      return place !== undefined && isInArea(place[0], place[1]);
    };
  }

  touches(): boolean {
    return true;
  }

  cut({ col, row, width, height }: PixelWindow, mask: Uint8Array): number {
    let count = 0;
    for (let i = 0; i < width * height; i++) {
      if (this.#isIn(col + (i % width), row + Math.floor(i / width))) count++;
      else mask[i] = 0;
    }
    return count;
  }
}
