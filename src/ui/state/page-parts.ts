import type { LayerOpener } from "./layers/layer-opener.ts";
import type { LayerReader } from "./layers/layer-reader.ts";
import type { PageMeans } from "./page-means.ts";
import type { PageState } from "./page-state.ts";
import type { Store } from "./store.ts";

/** What carries out an action, beside what it needs from outside. */
export interface PageParts {
  readonly means: PageMeans;
  readonly store: Store<PageState>;
  readonly reader: LayerReader;
  readonly opener: LayerOpener;
}
