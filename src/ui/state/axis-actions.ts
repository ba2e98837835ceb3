import type { AxisIntent } from "./axis-intents.ts";
import type { FeatureMeans } from "./feature-means.ts";

/** Steps layers along the axis, plays them, and looks ahead. */
export class AxisActions {
  readonly #means: FeatureMeans;

  constructor(means: FeatureMeans) {
    this.#means = means;
  }

  perform(intent: AxisIntent): void {
    this.#means.store.set({ announcement: intent.kind });
  }
}
