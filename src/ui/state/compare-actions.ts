import type { CompareIntent } from "./compare-intents.ts";
import type { FeatureMeans } from "./feature-means.ts";

/** Shows two pictures of one place. */
export class CompareActions {
  readonly #means: FeatureMeans;

  constructor(means: FeatureMeans) {
    this.#means = means;
  }

  perform(intent: CompareIntent): void {
    this.#means.store.set({ announcement: intent.kind });
  }
}
