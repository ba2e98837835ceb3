import { msg } from "@lit/localize";
import type { FeatureMeans } from "../feature-means.ts";
import { defaultSettings, localSettings, type Settings, storeSettings } from "./settings.ts";
import type { SettingsIntent } from "./settings-intents.ts";

/** Keeps what a person prefers. */
export class SettingsActions {
  readonly #means: FeatureMeans;

  constructor(means: FeatureMeans) {
    this.#means = means;
  }

  perform(intent: SettingsIntent): void {
    switch (intent.kind) {
      case "settings-open":
        this.#means.store.set({ dialog: intent.open ? "settings" : undefined });
        if (intent.open) void this.#measure();
        break;
      case "settings-change":
        this.#change({ ...this.#means.store.state.settings, ...intent.changes });
        break;
      case "settings-reset":
        this.#change(defaultSettings);
        break;
      case "settings-clear-caches":
        void this.#clear();
        break;
      case "settings-measure":
        void this.#measure();
        break;
    }
  }

  #change(settings: Settings): void {
    storeSettings(localSettings(), settings);
    this.#means.store.set({ settings });
  }

  async #measure(): Promise<void> {
    const { engine, store } = this.#means;
    const [caches, estimate] = await Promise.all([
      engine.run({ kind: "caches" }).catch(() => undefined),
      navigator.storage?.estimate?.().catch(() => undefined),
    ]);
    store.set({ usage: { cache: caches, storedBytes: estimate?.usage } });
  }

  async #clear(): Promise<void> {
    const { engine, store } = this.#means;
    await engine.run({ kind: "caches", clear: true }).catch(() => undefined);
    store.set({ announcement: msg("What was read of files is forgotten") });
    await this.#measure();
  }
}
