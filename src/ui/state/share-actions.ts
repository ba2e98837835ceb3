import type { FeatureMeans } from "./feature-means.ts";
import type { ShareIntent } from "./share-intents.ts";

/** Gives the page away: links, code, pictures, pixels. */
export class ShareActions {
  readonly #means: FeatureMeans;

  constructor(means: FeatureMeans) {
    this.#means = means;
  }

  perform(intent: ShareIntent): void {
    this.#means.store.set({ announcement: intent.kind });
  }
}
