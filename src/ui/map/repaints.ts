import type { Map as MapLibreMap } from "maplibre-gl";
import { drawsInSoftware } from "./draws-in-software.ts";
import type { TileSource } from "./tile-source.ts";

/** A repaint that takes longer has to read: then tiles appear one by one. */
const patienceMs = 400;
/** Without a change for so long, nothing more is to come, unless a pointer is held. */
const restMs = 150;
/** Pixels of the canvas each way, for one of the screen, while a handle moves and nothing but the processor draws. */
const draftRatio = 0.4;

/**
 * Shows other tile URLs of sources, as fast as a handle moves: one repaint at a time, and of those that are asked for meanwhile only the
 * last. Where frames are drawn in software, frames and tiles have fewer pixels while a pointer is held.
 */
export class Repaints {
  readonly #map: MapLibreMap;
  /** Asked once, while nothing is drawn yet: the answer waits for all that is under way. */
  readonly #inSoftware: boolean;
  /** Tile URLs by id of the source: what is to be shown next. */
  readonly #wanted = new Map<string, string>();
  /** What was put in the place of MapLibre's own tiles, and becomes its own at rest. */
  readonly #shown = new Map<string, string>();
  #busy = false;
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** Resolves when the last repaint is drawn. */
  #drawn: Promise<unknown> = Promise.resolve();
  #held = false;
  #draft = false;

  constructor(map: MapLibreMap) {
    this.#map = map;
    this.#inSoftware = drawsInSoftware(map);
    const removed = new AbortController();
    map.once("remove", () => removed.abort());
    const hold = (held: boolean) => () => {
      this.#held = held;
      if (!held) this.#settleSoon();
    };
    const options = { capture: true, passive: true, signal: removed.signal };
    addEventListener("pointerdown", hold(true), options);
    for (const end of ["pointerup", "pointercancel"]) addEventListener(end, hold(false), options);
  }

  /** Shows a tile URL with `{z}/{x}/{y}`; the picture that is there stays until the new one is. */
  show(sourceId: string, tiles: string): void {
    this.#wanted.set(sourceId, tiles);
    if (!this.#busy) void this.#run();
  }

  async #run(): Promise<void> {
    this.#busy = true;
    clearTimeout(this.#rest);
    try {
      // What is asked for meanwhile comes at the end.
      for (const [id, tiles] of this.#wanted) {
        this.#wanted.delete(id);
        const source = this.#source(id);
        if (source !== undefined) await this.#show(source, tiles);
      }
    } finally {
      this.#busy = false;
      this.#settleSoon();
    }
  }

  async #show(source: TileSource, tiles: string): Promise<void> {
    const abort = new AbortController();
    // Why tiles fail is told by MapLibre, which asks for them again.
    const restyled = source.restyle(tiles, this.#draft, abort).catch(() => undefined);
    const replace = await Promise.race([restyled, wait(patienceMs)]);
    if (replace === undefined) {
      await this.#load(source, tiles);
      // Only now: what is being read goes on for those who have joined.
      abort.abort();
      return;
    }
    // Textures that are sent before the last ones are drawn would pile up.
    await this.#drawn;
    if (this.#source(source.id) !== source) return;
    replace();
    this.#shown.set(source.id, tiles);
    if (this.#held && !this.#draft && this.#inSoftware) {
      this.#draft = true;
      this.#setPixelRatio(devicePixelRatio * draftRatio);
    }
    this.#drawn = this.#map.once("render");
    this.#map.triggerRepaint();
  }

  /** Has MapLibre load the tiles; resolves when they are there, or when that takes long. */
  async #load(source: TileSource, tiles: string): Promise<void> {
    this.#shown.delete(source.id);
    source.setTiles([tiles]);
    const end = performance.now() + patienceMs;
    do await Promise.race([this.#map.once("render"), wait(patienceMs)]);
    while (performance.now() < end && this.#source(source.id) === source && !this.#map.isSourceLoaded(source.id));
  }

  #settleSoon(): void {
    clearTimeout(this.#rest);
    if (!this.#busy && !this.#held && this.#shown.size > 0) this.#rest = setTimeout(() => this.#settle(), restMs);
  }

  /** Makes the picture exact in all tiles, also in those that MapLibre keeps for later. */
  #settle(): void {
    if (this.#draft) this.#setPixelRatio(undefined);
    this.#draft = false;
    for (const [id, tiles] of this.#shown) this.#source(id)?.setTiles([tiles]);
    this.#shown.clear();
  }

  #setPixelRatio(ratio: number | undefined): void {
    // Undefined is the screen's own again, which the type leaves out.
    this.#map.setPixelRatio(ratio as number);
    // The canvas is empty until it is drawn.
    this.#map.redraw();
  }

  #source(id: string): TileSource | undefined {
    // Only sources of this type are asked to show other tiles.
    return this.#map.getSource(id) as TileSource | undefined;
  }
}

const wait = (ms: number): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, ms));
