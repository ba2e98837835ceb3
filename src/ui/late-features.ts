import type { FeatureMeans } from "./state/feature-means.ts";
import type { Features } from "./state/features.ts";
import { partMissing } from "./state/part-missing.ts";

/** The features of the page, which are loaded with the first layer, or when somebody first asks for one. */
export function lateFeatures(means: FeatureMeans): Features {
  const { store } = means;
  let loaded: Features | undefined;
  let loading: Promise<Features | undefined> | undefined;
  const load = async () => {
    try {
      const { mountFeatures } = await import("./mount-features.ts");
      loaded = mountFeatures(means);
    } catch {
      loading = undefined;
      store.set({ notice: partMissing() });
    }
    return loaded;
  };
  const end = store.subscribe(({ layers }) => {
    if (layers.length === 0) return;
    end();
    loading ??= load();
  });
  return {
    ownsClicks: () => loaded?.ownsClicks() ?? false,
    perform(intent) {
      if (loaded !== undefined) return loaded.perform(intent);
      loading ??= load();
      void loading.then((features) => features?.perform(intent));
    },
  };
}
