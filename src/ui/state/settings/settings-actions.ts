import { msg } from "@lit/localize";
import type { FeatureMeans } from "../feature-means.ts";
import { forgetStored } from "./forget-stored.ts";
import { defaultSettings, localSettings, type Settings, storeSettings } from "./settings.ts";
import type { SettingsIntent } from "./settings-intents.ts";
import { styleProblem } from "./style-problem.ts";

/** What lies outside of the page. */
export interface Outside {
  readonly styleProblem: typeof styleProblem;
  readonly forget: (base: string) => Promise<void>;
  /** Leaves for the page as it is for a first visitor. */
  readonly restart: (base: string) => void;
}

const browser: Outside = {
  styleProblem,
  forget: forgetStored,
  restart: (base) => {
    // The same address with another fragment would start nothing.
    history.replaceState(null, "", base);
    location.reload();
  },
};

/** Keeps what a person prefers. */
export class SettingsActions {
  readonly #means: FeatureMeans;
  readonly #outside: Outside;

  constructor(means: FeatureMeans, outside: Outside = browser) {
    this.#means = means;
    this.#outside = outside;
  }

  perform(intent: SettingsIntent): void {
    switch (intent.kind) {
      case "settings-open":
        this.#means.store.set({ dialog: intent.open ? "settings" : undefined, basemapTrial: undefined });
        if (intent.open) void this.#measure();
        break;
      case "settings-change":
        this.#change({ ...this.#means.store.state.settings, ...intent.changes });
        break;
      case "settings-reset":
        this.#change(defaultSettings);
        this.#means.store.set({ basemapTrial: undefined });
        break;
      case "settings-basemap":
        void this.#useBasemap(intent.address);
        break;
      case "settings-forget":
        void this.#forget();
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

  /** Only a style that is one takes the place of the one before. */
  async #useBasemap(address: string | undefined): Promise<void> {
    const { store } = this.#means;
    const trial = address === undefined ? undefined : { address, problem: undefined };
    store.set({ basemapTrial: trial });
    const problem = address === undefined ? undefined : await this.#outside.styleProblem(address);
    // Another one is tried since, or nobody waits any more.
    if (store.state.basemapTrial !== trial) return;
    if (address !== undefined && problem !== undefined) return store.set({ basemapTrial: { address, problem } });
    store.set({ basemapTrial: undefined });
    this.#change({ ...store.state.settings, basemapStyle: address });
  }

  async #forget(): Promise<void> {
    const { store, base } = this.#means;
    try {
      await this.#outside.forget(base);
      this.#outside.restart(base);
    } catch {
      const notice = msg("Not all could be deleted: close the other tabs of this page, and try again.");
      store.set({ dialog: undefined, notice });
    }
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
