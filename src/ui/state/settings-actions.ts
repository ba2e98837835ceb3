import type { FeatureMeans } from "./feature-means.ts";
import type { SettingsIntent } from "./settings-intents.ts";

/** Keeps what a person prefers. */
export class SettingsActions {
  readonly #means: FeatureMeans;

  constructor(means: FeatureMeans) {
    this.#means = means;
  }

  perform(intent: SettingsIntent): void {
    this.#means.store.set({ announcement: intent.kind });
  }
}
