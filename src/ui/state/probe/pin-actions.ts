import { isAbort, toErrorData } from "../../../core/errors.ts";
import type { Place } from "../../map/map.ts";
import { sceneFrame } from "../layers/scene.ts";
import type { PageMeans } from "../page-means.ts";
import { type Layer, layerById, layerInfo, type PageState, selectedLayer } from "../page-state.ts";

/** Pins a place, and reads the values there. */
export class PinActions {
  readonly #means: PageMeans;
  #pins = 0;

  constructor(means: PageMeans) {
    this.#means = means;
  }

  /** Reads the exact values of all bands at a place of the selected layer. */
  pin({ longitude, latitude }: Place): void {
    const layer = selectedLayer(this.#means.store.state);
    if (layer === undefined || layerInfo(layer) === undefined) return;
    this.#read(layer, { longitude, latitude });
  }

  /** Reads the pinned place again if its layer has stepped to another value since, once that is no longer playing. */
  renew(): void {
    const { state } = this.#means.store;
    const { pin, axis } = state;
    const layer = pin && layerById(state, pin.layerId);
    if (!pin || !layer?.scene || axis?.playing || pin.frame === sceneFrame(layer.scene)) return;
    this.#read(layer, pin);
  }

  #read(layer: Layer, { longitude, latitude }: Place): void {
    const { store, engine, scenes } = this.#means;
    const pin = { layerId: layer.id, longitude, latitude, frame: layer.scene && sceneFrame(layer.scene) };
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
