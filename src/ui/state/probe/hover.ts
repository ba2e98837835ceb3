import { BoundedMap } from "../../../core/bounded-map.ts";
import { shownBands } from "../../../core/color/shown-values.ts";
import type { Style } from "../../../core/color/style.ts";
import { isAbort } from "../../../core/errors.ts";
import { invertAffine } from "../../../core/geo/affine.ts";
import { mercatorExtent, type Tile, tileTransform } from "../../../core/geo/tile.ts";
import type { GridValues } from "../../../engine/engine.ts";
import type { Protocol } from "../../../protocol/protocol.ts";
import type { PointedPlace } from "../../map/map.ts";
import { tileSize } from "../../map/tile-size.ts";
import type { Place } from "../../map/view.ts";
import { layerUnder } from "../compare/compare-sides.ts";
import { LatestOnly } from "../latest-only.ts";
import { type Layer, layerInfo } from "../layers/layer.ts";
import { highestZoom } from "../layers/layer-tiles.ts";
import { layerUrl, layerValues } from "../layers/layer-url.ts";
import type { PageState } from "../page-state.ts";
import type { Store } from "../store.ts";
import type { Hover } from "./probe-state.ts";

/** Tiles of values kept at hand: moving to and fro asks for nothing. */
const tilesKept = 6;

/**
 * The displayed values under the pointer. They come from the very tile that is drawn, so no finer level is fetched
 * for a passing pointer; the worker has that tile's values at hand.
 */
export class HoverValues {
  readonly #store: Store<PageState>;
  readonly #answer: Protocol["answer"];
  readonly #tileUnder: (place: Place, maximumZoom: number) => Tile;
  readonly #kept = new BoundedMap<string, GridValues | null>(tilesKept);
  readonly #latest = new LatestOnly<PointedPlace>((place) => this.#read(place));
  #pointer: PointedPlace | undefined;
  #frame = 0;

  constructor(
    store: Store<PageState>,
    answer: Protocol["answer"],
    tileUnder: (place: Place, maximumZoom: number) => Tile,
  ) {
    this.#store = store;
    this.#answer = answer;
    this.#tileUnder = tileUnder;
  }

  /** Follows the pointer, once a frame. */
  moveTo(place: PointedPlace | undefined): void {
    this.#pointer = place;
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#pointer === undefined) this.#store.set({ hover: undefined });
      else this.#latest.ask(this.#pointer);
    });
  }

  async #read({ onOther, ...place }: PointedPlace): Promise<void> {
    const layer = layerUnder(this.#store.state, onOther);
    const info = layer && layerInfo(layer);
    if (layer?.style === undefined || info === undefined || layer.hidden) return this.#store.set({ hover: undefined });
    const tile = this.#tileUnder(place, highestZoom(info));
    try {
      const values = await this.#values(layer, layer.style, tile);
      if (this.#pointer === undefined) return;
      const hover = lookUp(layer.id, place, tile, shownBands(layer.style), values);
      this.#store.set({ hover: onOther ? { ...hover, onOther } : hover });
    } catch (error) {
      if (!isAbort(error)) this.#store.set({ hover: undefined });
    }
  }

  async #values(layer: Layer, style: Style, tile: Tile): Promise<GridValues | null> {
    const key = [layer.attempt, tile.z, tile.x, tile.y, layerUrl(layer, style)].join(" ");
    let values = this.#kept.get(key);
    if (values === undefined) values = await layerValues(this.#answer, layer, tile);
    this.#kept.set(key, values);
    return values;
  }
}

/** The values of a tile at a place; `shown` are the bands that the tile has values of, in their order. */
function lookUp(layerId: string, place: Place, tile: Tile, shown: readonly number[], values: GridValues | null): Hover {
  const [a, , c, , e, f] = invertAffine(tileTransform(tile, tileSize)) ?? [0, 0, 0, 0, 0, 0];
  const x = (place.longitude / 180) * mercatorExtent;
  const y = (Math.asinh(Math.tan((place.latitude * Math.PI) / 180)) / Math.PI) * mercatorExtent;
  const within = (value: number) => Math.max(0, Math.min(tileSize - 1, Math.floor(value)));
  const index = within(e * y + f) * tileSize + within(a * x + c);
  const valid = values !== null && (values.mask[index] ?? 0) > 0;
  const bands = [...new Set(shown)];
  const at = (band: number) => values?.bands[shown.indexOf(band)]?.[index] ?? null;
  return { layerId, ...place, bands, values: bands.map((band) => (valid ? at(band) : null)) };
}
