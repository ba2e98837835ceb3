import type { FeatureMeans } from "../feature-means.ts";
import type { ReliefIntent } from "./relief-intents.ts";

/** Tilts and turns the map, for those who do not drag it. */
export class ReliefActions {
  readonly #map: FeatureMeans["map"];

  constructor({ map }: Pick<FeatureMeans, "map">) {
    this.#map = map;
  }

  perform({ pitch, bearing }: ReliefIntent): void {
    this.#map.tilt({ pitch, bearing });
  }
}
