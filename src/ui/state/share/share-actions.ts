import type { FeatureMeans } from "../feature-means.ts";
import type { ShareIntent } from "./share-intents.ts";

/** Opens what gives the page away: links and code for others, pictures and pixels. */
export class ShareActions {
  readonly #means: FeatureMeans;

  constructor(means: FeatureMeans) {
    this.#means = means;
  }

  perform({ kind, open }: ShareIntent): void {
    const dialog = kind === "share-open" ? "share" : "export";
    this.#means.store.set({ dialog: open ? dialog : undefined });
  }
}
