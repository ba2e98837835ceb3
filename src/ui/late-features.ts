import { awaitPart } from "./load-part.ts";
import type { FeatureMeans } from "./state/feature-means.ts";
import type { Features } from "./state/features.ts";
import { partWaiting } from "./state/part-missing.ts";

/** The features of the page, which are loaded with the first layer, or when somebody first asks for one. */
export function lateFeatures(means: FeatureMeans): Features {
  const { store } = means;
  let loaded: Features | undefined;
  let loading: Promise<Features> | undefined;
  const load = async () => {
    const { mountFeatures } = await awaitPart(() => import("./mount-features.ts"), partWaiting(store));
    loaded = mountFeatures(means);
    return loaded;
  };
  const end = store.subscribe(({ layers }) => {
    if (layers.length === 0) return;
    end();
    loading ??= load();
  });
  return {
    hovered: (place) => loaded?.hovered(place),
    ownsClicks: () => loaded?.ownsClicks() ?? false,
    perform(intent) {
      if (loaded !== undefined) return loaded.perform(intent);
      loading ??= load();
      void loading.then((features) => features.perform(intent));
    },
  };
}
