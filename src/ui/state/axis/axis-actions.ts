import { msg, str } from "@lit/localize";
import { BoundedMap } from "../../../core/bounded-map.ts";
import { isAbort, toErrorData } from "../../../core/errors.ts";
import type { FeatureMeans } from "../feature-means.ts";
import { LatestOnly } from "../latest-only.ts";
import { type Layer, openedLayer } from "../layers/layer.ts";
import { highestZoom } from "../layers/layer-tiles.ts";
import { layerUrl } from "../layers/layer-url.ts";
import { sceneTitle, sceneValue, withSceneValue } from "../layers/scene.ts";
import type { ReadScene } from "../layers/scene-reader.ts";
import type { PageState } from "../page-state.ts";
import type { AxisIntent } from "./axis-intents.ts";
import { likelyAxis, type SceneLayer, steppedWhere, steppingLayers, valuesOfAxis } from "./axis-layers.ts";
import { type AxisState, nextIndex } from "./axis-state.ts";
import { axisWords } from "./axis-words.ts";
import { TilePrefetch } from "./tile-prefetch.ts";

/** Milliseconds without a move of the map before tiles of the next step are asked for. */
const restMs = 250;
/** Scenes remembered as read, at most. */
const mostRead = 64;

type AxisMeans = Pick<FeatureMeans, "store" | "answer" | "catalogs" | "scenes"> & {
  readonly map: Pick<FeatureMeans["map"], "tilesInView">;
};

/** Steps layers along the axis, plays them, and looks ahead. */
export class AxisActions {
  readonly #means: AxisMeans;
  readonly #prefetch: TilePrefetch;
  /** The latest of several steps in a row: a dragged slider asks for more than can be shown. */
  readonly #step = new LatestOnly<number>((index) => this.#show(index));
  readonly #refreshing = new LatestOnly<void>(() => this.#refresh());
  readonly #read = new BoundedMap<string, Promise<ReadScene>>(mostRead);
  /** Catalogs of which no axis is proposed any more. */
  readonly #declined = new Set<string>();
  /** What decides about the values of the axis, when they were last looked for. */
  #known = "";
  /** The same of the layers for which an axis was last looked for. */
  #tried = "";
  #timer: ReturnType<typeof setTimeout> | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #steppedAt = 0;
  /** Whether a person steps along the axis, rather than that it is merely offered. */
  #used = false;
  /** Counts what a person chose: what was begun before is not wanted any more. */
  #chosen = 0;

  constructor(means: AxisMeans) {
    this.#means = means;
    this.#prefetch = new TilePrefetch(means.answer);
    means.store.subscribe((state, before) => {
      if (state.layers !== before.layers) this.#refreshing.ask();
      if (state.framesUnderWay !== before.framesUnderWay) this.#frames();
      if (state.view !== before.view) this.#lookAheadSoon();
    });
    // This part of the page may be loaded after the first layer is open.
    this.#refreshing.ask();
  }

  get #axis(): AxisState | undefined {
    return this.#means.store.state.axis;
  }

  perform(intent: AxisIntent): void {
    switch (intent.kind) {
      case "axis-choose":
        void this.#choose(intent.key, intent.catalogId);
        break;
      case "axis-go":
        this.#set({ playing: false });
        this.#go(intent.index);
        break;
      case "axis-step":
        this.#stepBy(intent.by);
        break;
      case "axis-play":
        this.#play(intent.playing);
        break;
      case "axis-loop":
        this.#set({ loop: intent.loop });
        break;
      case "axis-speed":
        this.#set({ speed: Math.min(10, Math.max(0.5, intent.speed)) });
        this.#plan();
    }
  }

  /** Makes a key of a catalog the axis. */
  open(catalogId: string, key: string): Promise<void> {
    return this.#choose(key, catalogId);
  }

  async #choose(key: string | undefined, catalogId: string | undefined): Promise<void> {
    const { store } = this.#means;
    const { axis } = store.state;
    if (key === undefined) {
      if (axis) this.#declined.add(axis.catalogId);
      this.#leave();
      return;
    }
    const id = catalogId ?? topScene(store.state)?.scene.catalogId;
    if (id === undefined) {
      store.set({ announcement: msg("Show a dataset of a catalog first") });
      return;
    }
    this.#declined.delete(id);
    this.#used = true;
    const chosen = ++this.#chosen;
    try {
      await this.#begin(id, key, () => chosen === this.#chosen);
    } catch (error) {
      // A link may name any key.
      if (!isAbort(error)) store.set({ announcement: toErrorData(error).message });
    }
  }

  /** Makes a key the axis, at the value that the selected layer shows. */
  async #begin(catalogId: string, key: string, isWanted: () => boolean): Promise<void> {
    const { store, catalogs } = this.#means;
    const layers = steppingLayers(store.state.layers, { catalogId, key });
    const known = steppedWhere(layers, key);
    const found = await valuesOfAxis(catalogs(), catalogId, key, layers);
    if (!isWanted()) return;
    this.#known = known;
    const shown = layers.find(({ id }) => id === store.state.selectedId) ?? layers.at(-1);
    const value = shown && sceneValue(shown.scene, key);
    const same = this.#axis?.catalogId === catalogId && this.#axis.key === key ? this.#axis : undefined;
    const { playing = false, loop = true, speed = 2, loading = false } = same ?? {};
    // What is under way counts, not what is still shown.
    const at = same?.loading ? same.values[same.index] : (value ?? same?.values[same.index]);
    const index = Math.max(0, found.values.indexOf(at ?? ""));
    store.set({ axis: { catalogId, key, ...found, index, playing, loop, speed, loading } });
  }

  /** Keeps the axis to what the layers are: proposes one, finds out which values they have, or ends. */
  async #refresh(): Promise<void> {
    const { store, catalogs } = this.#means;
    const { axis, layers } = store.state;
    const chosen = this.#chosen;
    // Neither chosen nor ended meanwhile.
    const isWanted = () => chosen === this.#chosen && this.#axis?.key === axis?.key;
    try {
      if (axis === undefined) {
        const offered = layers.filter(isOpenScene).filter(({ scene }) => !this.#declined.has(scene.catalogId));
        const tried = steppedWhere(offered, "");
        if (tried === this.#tried) return;
        this.#tried = tried;
        for (const layer of offered.reverse()) {
          const key = await likelyAxis(catalogs(), layer);
          if (this.#axis !== undefined) return;
          if (key !== undefined) return await this.#begin(layer.scene.catalogId, key, isWanted);
        }
        return;
      }
      if (!layers.some(({ scene }) => scene?.catalogId === axis.catalogId)) {
        this.#leave();
        return;
      }
      const stepping = steppingLayers(layers, axis);
      if (steppedWhere(stepping, axis.key) !== this.#known) await this.#begin(axis.catalogId, axis.key, isWanted);
    } catch (error) {
      // A catalog that is gone has no axis; what is wrong with it, its own section tells.
      if (!isAbort(error) && isWanted()) this.#leave();
    }
  }

  #leave(): void {
    this.#chosen++;
    clearTimeout(this.#timer);
    this.#prefetch.stop();
    this.#read.clear();
    this.#used = false;
    this.#tried = "";
    this.#means.store.set({ axis: undefined });
  }

  #set(changes: Partial<AxisState>): void {
    const axis = this.#axis;
    if (axis) this.#means.store.set({ axis: { ...axis, ...changes } });
  }

  #stepBy(by: 1 | -1): void {
    const axis = this.#axis;
    const next = axis && nextIndex({ ...axis, loop: true }, by);
    if (next === undefined) return;
    this.#set({ playing: false });
    this.#go(next);
  }

  #play(playing: boolean): void {
    const axis = this.#axis;
    if (axis === undefined) return;
    clearTimeout(this.#timer);
    this.#used = true;
    this.#set({ playing });
    const { store } = this.#means;
    store.set({
      announcement: playing
        ? msg("Playing")
        : msg(str`Paused at ${axisWords(axis.values[axis.index] ?? "", axis.values)}`),
    });
    if (!playing) {
      this.#lookAhead();
      return;
    }
    // At once, and from the end from the start.
    this.#steppedAt = Number.NEGATIVE_INFINITY;
    const first = nextIndex(axis, 1) === undefined ? nextIndex({ ...axis, index: -1 }, 1) : undefined;
    if (first === undefined) this.#plan();
    else this.#go(first);
  }

  #go(index: number): void {
    const axis = this.#axis;
    const value = axis?.values[index];
    if (axis === undefined || value === undefined) return;
    this.#used = true;
    this.#steppedAt = performance.now();
    this.#set({ index, loading: true });
    if (!axis.playing) {
      const words = axisWords(value, axis.values);
      const announcement = axis.filled[index] ? words : msg(str`${words}: no dataset for the layers on the map`);
      this.#means.store.set({ announcement });
    }
    this.#prefetch.stop(this.#prefetchName(index));
    this.#step.ask(index);
  }

  /** Shows a value in all layers at once. */
  async #show(index: number): Promise<void> {
    const axis = this.#axis;
    const value = axis?.values[index];
    if (axis === undefined || value === undefined) return;
    const layers = steppingLayers(this.#means.store.state.layers, axis);
    const steps = await Promise.all(layers.map((layer) => this.#stepOf(layer, axis.key, value)));
    const byId = new Map(steps.map((step) => [step.id, step]));
    const { store } = this.#means;
    // Styled, moved or removed in the meantime: only what a step changes is taken over.
    store.set({
      layers: store.state.layers.map((layer) => {
        const step = byId.get(layer.id);
        return step === undefined ? layer : stepped(layer, step);
      }),
    });
    this.#frames();
  }

  async #stepOf(layer: SceneLayer, key: string, value: string): Promise<Step> {
    const { id } = layer;
    const scene = withSceneValue(layer.scene, key, value);
    try {
      return { id, scene, read: await this.#readScene(layer, scene) };
    } catch (error) {
      return { id, scene, error: toErrorData(error) };
    }
  }

  #readScene({ style }: SceneLayer, scene: SceneLayer["scene"]): Promise<ReadScene> {
    const band = style && scene.bands[(style.kind === "rgb" ? style.bands[0] : style.band) - 1];
    const name = JSON.stringify([scene, band]);
    const known = this.#read.getOrMake(name, () => this.#means.scenes.read(scene, band));
    // Not kept: it may be there another time.
    known.catch(() => this.#read.delete(name));
    return known;
  }

  /** Frames of the map have begun or are complete. */
  #frames(): void {
    const axis = this.#axis;
    if (axis === undefined) return;
    const shown = steppingLayers(this.#means.store.state.layers, axis);
    const isThere = shown.every(({ scene }) => sceneValue(scene, axis.key) === axis.values[axis.index]);
    const loading = this.#means.store.state.framesUnderWay > 0 || !isThere;
    if (loading === axis.loading) return;
    this.#set({ loading });
    if (loading) return;
    this.#lookAhead();
    this.#plan();
  }

  /** While playing, the next step comes when this one is complete, and was there for its time. */
  #plan(): void {
    clearTimeout(this.#timer);
    const axis = this.#axis;
    if (axis === undefined || !axis.playing || axis.loading) return;
    const due = this.#steppedAt + 1000 / axis.speed - performance.now();
    this.#timer = setTimeout(() => this.#playNext(), Math.max(0, due));
  }

  #playNext(): void {
    const axis = this.#axis;
    if (axis === undefined || !axis.playing || axis.loading) return;
    const next = nextIndex(axis, 1);
    if (next === undefined) this.#play(false);
    else this.#go(next);
  }

  #lookAheadSoon(): void {
    if (!this.#used) return;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#lookAhead(), restMs);
  }

  /** Asks for the tiles of the next step, in the place that is looked at. */
  #lookAhead(): void {
    const axis = this.#axis;
    if (axis === undefined || axis.loading || !this.#used) return;
    const next = nextIndex({ ...axis, loop: axis.loop || !axis.playing }, 1);
    const value = next === undefined ? undefined : axis.values[next];
    if (next === undefined || value === undefined) {
      this.#prefetch.stop();
      return;
    }
    const layers = steppingLayers(this.#means.store.state.layers, axis).filter(({ hidden }) => !hidden);
    void this.#prefetch.start(this.#prefetchName(next), async () => {
      const steps = await Promise.all(layers.map((layer) => this.#stepOf(layer, axis.key, value)));
      return steps.flatMap((step, i) => this.#tilesOf(stepped(layers[i] as Layer, step)));
    });
  }

  /** Tells what is prefetched: a step, as the layers are drawn, in the place that is looked at. */
  #prefetchName(index: number): string {
    const { view, layers } = this.#means.store.state;
    const styles = layers.map(({ id, style, hidden, expression }) => [id, style, hidden, expression]);
    return JSON.stringify([index, view, styles]);
  }

  #tilesOf(layer: Layer): readonly string[] {
    const { style, missing } = layer;
    const info = openedLayer(layer)?.info;
    if (style === undefined || info === undefined || missing !== undefined) return [];
    const url = layerUrl(layer, style);
    return this.#means.map
      .tilesInView(highestZoom(info))
      .map(({ z, x, y }) => url.replace("{z}/{x}/{y}", `${z}/${x}/${y}`));
  }
}

/** What a layer becomes by a step. */
type Step = Pick<SceneLayer, "id" | "scene"> &
  ({ readonly read: ReadScene } | { readonly error: ReturnType<typeof toErrorData> });

/** A layer after a step: what is known of its bands stays, and so do its style and its range. */
function stepped(layer: Layer, step: Step): Layer {
  const { scene, opening } = layer;
  if (scene === undefined || opening.status !== "opened") return layer;
  const [before, after] = [sceneTitle(scene), sceneTitle(step.scene)];
  const title =
    before !== "" && layer.title.startsWith(before) ? after + layer.title.slice(before.length) : layer.title;
  const to = { ...step.scene, pixelSelection: scene.pixelSelection };
  const changed = { ...layer, title, scene: to, preview: undefined, tileError: undefined, missing: undefined };
  if ("error" in step) {
    // What else is wrong, its tiles tell.
    return step.error.code === "NOT_FOUND" ? { ...changed, missing: { problems: [step.error] } } : changed;
  }
  const info = { ...step.read.info, bands: opening.info.bands };
  return { ...changed, source: step.read.source, opening: { ...opening, info } };
}

const isOpenScene = (layer: Layer): layer is SceneLayer =>
  layer.scene !== undefined && openedLayer(layer) !== undefined && layer.style !== undefined;

/** The selected scene, or the top one. */
function topScene({ layers, selectedId }: PageState): SceneLayer | undefined {
  const scenes = layers.filter((layer): layer is SceneLayer => layer.scene !== undefined);
  return scenes.find(({ id }) => id === selectedId) ?? scenes.at(-1);
}
