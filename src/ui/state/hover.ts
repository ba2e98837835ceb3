import { isAbort } from "../../core/errors.ts";
import { invertAffine } from "../../core/geo/affine.ts";
import { mercatorExtent, type Tile, tileTransform } from "../../core/geo/tile.ts";
import type { Engine, GridValues } from "../../engine/engine.ts";
import type { Place } from "../map/map.ts";
import { tileSize } from "../map/tile-size.ts";
import { LatestOnly } from "./latest-only.ts";
import { highestZoom } from "./layer-tiles.ts";
import { type Hover, type Layer, layerInfo, type PageState, selectedLayer } from "./page-state.ts";
import { shownResampling } from "./shown-resampling.ts";
import type { Store } from "./store.ts";

/** Tiles of values kept at hand: moving to and fro asks for nothing. */
const tilesKept = 6;

/**
 * The displayed values under the pointer. They come from the very tile that is drawn, so no finer level is fetched
 * for a passing pointer; the worker has that tile's values at hand.
 */
export class HoverValues {
  readonly #store: Store<PageState>;
  readonly #engine: Engine;
  readonly #tileUnder: (place: Place, maximumZoom: number) => Tile;
  readonly #kept = new Map<string, GridValues | null>();
  readonly #latest = new LatestOnly<Place>((place) => this.#read(place));
  #pointer: Place | undefined;
  #frame = 0;

  constructor(store: Store<PageState>, engine: Engine, tileUnder: (place: Place, maximumZoom: number) => Tile) {
    this.#store = store;
    this.#engine = engine;
    this.#tileUnder = tileUnder;
  }

  /** Follows the pointer, once a frame. */
  moveTo(place: Place | undefined): void {
    this.#pointer = place;
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#pointer === undefined) this.#store.set({ hover: undefined });
      else this.#latest.ask(this.#pointer);
    });
  }

  async #read(place: Place): Promise<void> {
    const layer = selectedLayer(this.#store.state);
    const info = layer && layerInfo(layer);
    if (layer?.style === undefined || info === undefined || layer.hidden) return this.#store.set({ hover: undefined });
    const { style } = layer;
    const bands = style.kind === "rgb" ? [...new Set(style.bands)] : [style.band];
    const tile = this.#tileUnder(place, highestZoom(info));
    try {
      const values = await this.#values(layer, tile, bands);
      if (this.#pointer === undefined) return;
      this.#store.set({ hover: lookUp(layer.id, place, tile, bands, values) });
    } catch (error) {
      if (!isAbort(error)) this.#store.set({ hover: undefined });
    }
  }

  async #values(layer: Layer, tile: Tile, bands: readonly number[]): Promise<GridValues | null> {
    const resampling = layer.style ? shownResampling(layer.style) : "nearest";
    const key = [layer.id, layer.attempt, tile.z, tile.x, tile.y, bands, resampling].join(" ");
    let values = this.#kept.get(key);
    if (values === undefined) {
      const job = { kind: "values", source: layer.source, tile, size: tileSize, bands, resampling } as const;
      values = await this.#engine.run(job);
    }
    this.#kept.delete(key);
    this.#kept.set(key, values);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= tilesKept) break;
      this.#kept.delete(oldest);
    }
    return values;
  }
}

function lookUp(layerId: string, place: Place, tile: Tile, bands: readonly number[], values: GridValues | null): Hover {
  const [a, , c, , e, f] = invertAffine(tileTransform(tile, tileSize)) ?? [0, 0, 0, 0, 0, 0];
  const x = (place.longitude / 180) * mercatorExtent;
  const y = (Math.asinh(Math.tan((place.latitude * Math.PI) / 180)) / Math.PI) * mercatorExtent;
  const within = (value: number) => Math.max(0, Math.min(tileSize - 1, Math.floor(value)));
  const index = within(e * y + f) * tileSize + within(a * x + c);
  const valid = values !== null && (values.mask[index] ?? 0) > 0;
  return { layerId, ...place, bands, values: bands.map((_, i) => (valid ? (values.bands[i]?.[index] ?? null) : null)) };
}
