import { msg, str } from "@lit/localize";
import type { CompareMap } from "../../map/compare-map.ts";
import { likelyAxis, type SceneLayer } from "../axis/axis-layers.ts";
import type { FeatureMeans } from "../feature-means.ts";
import type { Layer } from "../layers/layer.ts";
import { mapLayer } from "../layers/layer-tiles.ts";
import { failTile, layerById, type PageState } from "../page-state.ts";
import type { Store } from "../store.ts";
import type { CompareIntent } from "./compare-intents.ts";
import { comparedSides, likelyChoice, sideTitles } from "./compare-sides.ts";
import type { CompareState } from "./compare-state.ts";

/** Milliseconds for which each of two pictures is shown that take turns. */
const turnMs = 1000;

/** A map over the map, for what the right side shows. */
type SecondMap = Pick<CompareMap, "show" | "clip" | "remove">;

type OpenMap = (means: FeatureMeans, failed: (layerId: string, error: unknown) => void) => Promise<SecondMap>;

type OpenAxis = (catalogId: string, key: string) => Promise<void>;

/** Shows two pictures of one place. The second map is there only meanwhile. */
export class CompareActions {
  readonly #means: FeatureMeans;
  readonly #openAxis: OpenAxis;
  readonly #openMap: OpenMap;
  #second: SecondMap | undefined;
  #opening = false;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** `openAxis` makes a key of a catalog the axis. */
  constructor(means: FeatureMeans, openAxis: OpenAxis, openMap: OpenMap = openCompareMap) {
    this.#means = means;
    this.#openAxis = openAxis;
    this.#openMap = openMap;
    means.store.subscribe((state, before) => this.#follow(state, before));
  }

  get #store(): Store<PageState> {
    return this.#means.store;
  }

  perform(intent: CompareIntent): void {
    // The table gives each kind its own intent.
    const performers = this.#performers as Record<CompareIntent["kind"], (intent: CompareIntent) => void>;
    performers[intent.kind](intent);
  }

  readonly #performers: {
    readonly [Kind in CompareIntent["kind"]]: (intent: Extract<CompareIntent, { readonly kind: Kind }>) => void;
  } = {
    "compare-start": (intent) => void this.#startWithAxis(intent),
    "compare-move": ({ position }) => this.#change({ position: Math.min(1, Math.max(0, position)) }),
    "compare-blink": () => this.#blink(),
    "compare-take-turns": ({ takesTurns }) => this.#change({ takesTurns }),
    "compare-stop": () => this.#store.set({ compare: undefined, announcement: msg("Comparing ended") }),
  };

  #change(changes: Partial<CompareState>): void {
    const { compare } = this.#store.state;
    if (compare) this.#store.set({ compare: { ...compare, ...changes } });
  }

  /** A scene alone has other dates to be compared with, also where their axis was closed. */
  async #startWithAxis(intent: Extract<CompareIntent, { readonly kind: "compare-start" }>): Promise<void> {
    const { state } = this.#store;
    const one = layerById(state, intent.layerId ?? state.compare?.layerId ?? state.selectedId ?? "");
    if (state.axis === undefined && one && isScene(one) && likelyChoice(state, one) === undefined) {
      const key = await likelyAxis(this.#means.catalogs(), one).catch(() => undefined);
      if (key !== undefined) await this.#openAxis(one.scene.catalogId, key).catch(() => undefined);
    }
    this.#start(intent);
  }

  #start({ how, other, layerId, position }: Extract<CompareIntent, { readonly kind: "compare-start" }>): void {
    const { state } = this.#store;
    const one = layerById(state, layerId ?? state.compare?.layerId ?? state.selectedId ?? "");
    const isItself = other !== undefined && "layerId" in other && other.layerId === one?.id;
    const chosen = one && (other === undefined || isItself ? likelyChoice(state, one) : other);
    if (one === undefined || chosen === undefined) {
      this.#store.set({
        notice: one
          ? msg("Comparing takes two: add another file under Data, or show a series of a catalog along an axis.")
          : msg(
              "There is nothing to compare yet: add another file under Data, or show a series of a catalog along an axis.",
            ),
      });
      return;
    }
    const compare: CompareState = {
      kind: how,
      layerId: one.id,
      other: chosen,
      position: position ?? state.compare?.position ?? 0.5,
      showsOther: how === "blink" && (state.compare?.showsOther ?? false),
      takesTurns: how === "blink" && (state.compare?.takesTurns ?? false),
    };
    if (comparedSides({ ...state, compare }) === undefined) return;
    this.#store.set({ compare, notice: undefined });
    const titles = sideTitles(this.#store.state);
    if (titles === undefined) return;
    const { left, right } = titles;
    this.#store.set({
      announcement:
        how === "swipe" ? msg(str`Left: ${left}. Right: ${right}`) : msg(str`Blinking between ${left} and ${right}`),
    });
  }

  /** Shows the other one; what was compared by a divider blinks from then on. */
  #blink(): void {
    const { compare } = this.#store.state;
    if (compare === undefined) {
      void this.#startWithAxis({ kind: "compare-start", how: "blink" });
      return;
    }
    const showsOther = compare.kind === "swipe" || !compare.showsOther;
    this.#change({ kind: "blink", showsOther });
    const titles = sideTitles(this.#store.state);
    if (titles && !compare.takesTurns) {
      const { left, right } = titles;
      this.#store.set({ announcement: showsOther ? msg(str`Shown now: ${right}`) : msg(str`Shown now: ${left}`) });
    }
  }

  /** Does to the second map and to the clock what the state says. */
  #follow(state: PageState, before: PageState): void {
    const { compare } = state;
    const unchanged = compare === before.compare && state.layers === before.layers && state.axis === before.axis;
    if (unchanged) return;
    const sides = comparedSides(state);
    if (compare !== undefined && sides === undefined) {
      this.#store.set({ compare: undefined, announcement: msg("Comparing ended: one of the two is gone") });
      return;
    }
    const ticks = compare?.kind === "blink" && compare.takesTurns;
    if (ticks) this.#timer ??= setInterval(() => this.#blink(), turnMs);
    else {
      clearInterval(this.#timer);
      this.#timer = undefined;
    }
    if (compare === undefined) {
      this.#second?.remove();
      this.#second = undefined;
    } else if (this.#second) this.#draw(this.#second);
    else if (!this.#opening) void this.#open();
  }

  async #open(): Promise<void> {
    this.#opening = true;
    try {
      const second = await this.#openMap(this.#means, (id, error) => failTile(this.#store, id, error));
      if (this.#store.state.compare === undefined) {
        second.remove();
        return;
      }
      this.#second = second;
      this.#draw(second);
    } catch {
      this.#store.set({
        compare: undefined,
        notice: msg(
          "Comparing needs a part of this page that could not be loaded. Check the connection, then try again.",
        ),
      });
    } finally {
      this.#opening = false;
    }
  }

  #draw(second: SecondMap): void {
    const { state } = this.#store;
    const sides = comparedSides(state);
    const { compare } = state;
    if (sides === undefined || compare === undefined) return;
    const drawn = sides.right.map((layer) => mapLayer(layer, layer === sides.other));
    second.show(drawn.filter((layer) => layer !== undefined));
    second.clip(compare.kind === "swipe" ? compare.position : compare.showsOther ? "all" : "nothing");
  }
}

const isScene = (layer: Layer): layer is SceneLayer => layer.scene !== undefined;

async function openCompareMap({ map }: FeatureMeans, failed: (layerId: string, error: unknown) => void) {
  const { CompareMap } = await import("../../map/compare-map.ts");
  return new CompareMap(map.map, failed);
}
