import type { FeatureMeans } from "./feature-means.ts";
import type { ProbeIntent } from "./probe-intents.ts";

/** Measures along lines, within polygons and through time. */
export class ProbeActions {
  readonly #means: FeatureMeans;

  constructor(means: FeatureMeans) {
    this.#means = means;
  }

  perform(intent: ProbeIntent): void {
    this.#means.store.set({ announcement: intent.kind });
  }
}
