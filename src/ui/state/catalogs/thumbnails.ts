import type { Dataset } from "../../../catalog/catalogs.ts";
import { isAbort } from "../../../core/errors.ts";
import type { Store } from "../store.ts";
import { bandOf, type CatalogState, type Thumbnail } from "./catalog-state.ts";

/** Pixels of the longer side. */
export const thumbnailSide = 96;
/** Drawn at once, so that the map is not held up. */
const atOnce = 3;
/** Remembered. */
const most = 300;

/** Draws a thumbnail; null or a failure: there is none. */
export type DrawThumbnail = (catalogId: string, dataset: Dataset, signal: AbortSignal) => Promise<Thumbnail>;

/** Thumbnails of the rows in view: a few at once, stopped when scrolled away, remembered. */
export class Thumbnails {
  readonly #store: Store<CatalogState>;
  readonly #draw: DrawThumbnail;
  readonly #waiting = new Map<string, { readonly catalogId: string; readonly dataset: Dataset }>();
  readonly #drawing = new Map<string, AbortController>();

  constructor(store: Store<CatalogState>, draw: DrawThumbnail) {
    this.#store = store;
    this.#draw = draw;
  }

  want(catalogId: string, dataset: Dataset): void {
    const name = bandOf(dataset);
    if (this.#store.state.thumbnails.has(name) || this.#drawing.has(name)) return;
    this.#waiting.set(name, { catalogId, dataset });
    this.#next();
  }

  leave(dataset: Dataset): void {
    const name = bandOf(dataset);
    this.#waiting.delete(name);
    this.#drawing.get(name)?.abort();
    // At once: it may be wanted again before the abort is heard.
    this.#drawing.delete(name);
    this.#next();
  }

  /** Tries those again that could not be drawn. */
  forgetFailures(): void {
    const drawn = [...this.#store.state.thumbnails].filter(([, thumbnail]) => thumbnail !== null);
    this.#store.set({ thumbnails: new Map(drawn) });
  }

  #next(): void {
    for (const [name, { catalogId, dataset }] of this.#waiting) {
      if (this.#drawing.size >= atOnce) return;
      this.#waiting.delete(name);
      void this.#start(name, catalogId, dataset);
    }
  }

  async #start(name: string, catalogId: string, dataset: Dataset): Promise<void> {
    const abort = new AbortController();
    this.#drawing.set(name, abort);
    try {
      const thumbnail = await this.#draw(catalogId, dataset, abort.signal);
      if (!abort.signal.aborted) this.#keep(name, thumbnail);
    } catch (error) {
      if (!isAbort(error) && !abort.signal.aborted) this.#keep(name, null);
    } finally {
      if (this.#drawing.get(name) === abort) this.#drawing.delete(name);
      this.#next();
    }
  }

  #keep(name: string, thumbnail: Thumbnail): void {
    const kept = [...this.#store.state.thumbnails].slice(-(most - 1));
    this.#store.set({ thumbnails: new Map([...kept, [name, thumbnail]]) });
  }
}
