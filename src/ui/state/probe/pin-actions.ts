import { isAbort, toErrorData } from "../../../core/errors.ts";
import type { PointedPlace } from "../../map/map.ts";
import type { Place } from "../../map/view.ts";
import { layerUnder, pinnedLayer } from "../compare/compare-sides.ts";
import { type Layer, layerInfo } from "../layers/layer.ts";
import { sceneFrame } from "../layers/scene.ts";
import type { PageMeans } from "../page-means.ts";
import type { PageState } from "../page-state.ts";

/** Pins a place, and reads the values there. */
export class PinActions {
  readonly #means: PageMeans;
  #pins = 0;

  constructor(means: PageMeans) {
    this.#means = means;
  }

  /** Reads the exact values of all bands at a place: of the selected layer, or of what is compared there. */
  pin({ longitude, latitude, onOther = false }: Place & Partial<PointedPlace>): void {
    const layer = layerUnder(this.#means.store.state, onOther);
    if (layer === undefined || layerInfo(layer) === undefined) return;
    this.#read(layer, { longitude, latitude, onOther });
  }

  /** Reads the pinned place again if another layer or value is to be read there by now, once that is no longer playing. */
  renew(): void {
    const { state } = this.#means.store;
    const { pin, axis } = state;
    const layer = pinnedLayer(state);
    if (!pin || !layer || axis?.playing || (pin.layerId === layer.id && pin.frame === frameOf(layer))) return;
    this.#read(layer, pin);
  }

  #read(layer: Layer, { longitude, latitude, onOther }: Place & Partial<PointedPlace>): void {
    const { store, engine, scenes } = this.#means;
    const pin = { layerId: layer.id, longitude, latitude, ...(onOther && { onOther }), frame: frameOf(layer) };
    this.#pins++;
    const request = this.#pins;
    const answer = (reply: NonNullable<PageState["pin"]>["answer"]) => {
      const isLate = request !== this.#pins || store.state.pin?.layerId !== layer.id;
      if (reply.status !== "reading" && isLate) return;
      store.set({ pin: { ...pin, answer: reply } });
    };
    answer({ status: "reading" });
    const { scene, source } = layer;
    const read =
      scene === undefined
        ? engine.run({ kind: "point", source, longitude, latitude })
        : scenes.point(scene, { longitude, latitude });
    read
      .then((point) => answer({ status: "read", point }))
      .catch((error: unknown) => {
        if (!isAbort(error)) answer({ status: "failed", error: toErrorData(error) });
      });
  }
}

/** What a scene shows; of other layers undefined. */
const frameOf = ({ scene }: Layer): string | undefined => scene && sceneFrame(scene);
