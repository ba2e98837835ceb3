import { msg } from "@lit/localize";
import type { PageState } from "./page-state.ts";
import type { Store } from "./store.ts";

/** What to tell when a part of the page that loads later is not to be had. */
const partMissing = (): string =>
  msg(
    "A part of this page could not be loaded. It will be once the connection is back. If it is not gone, reload: the part may have been replaced by a newer version.",
  );

/** How the page waits for a part that it cannot be without. Files of this computer would be lost by a reload. */
export const partWaiting = (store: Store<PageState>) => ({
  missing: () => store.set({ notice: partMissing() }),
  there: () => {
    if (store.state.notice === partMissing()) store.set({ notice: undefined });
  },
  mayReload: () => store.state.layers.every(({ source }) => source.blob === undefined),
});
