import type { Catalogs } from "../../catalog/catalogs.ts";
import type { LocalFolders } from "../../ingest/local-folders.ts";
import type { IngestActions } from "./ingest-actions.ts";
import type { IngestIntent } from "./ingest-intents.ts";

/** What the door needs: to load what is behind it, and what must not wait for that. */
export interface DoorMeans {
  readonly load: () => Promise<IngestActions>;
  readonly folders: LocalFolders;
  readonly catalogs: Catalogs;
}

/** Keeps the code of ingests away until somebody wants one. */
export class IngestDoor {
  readonly #means: DoorMeans;
  #loading: Promise<IngestActions> | undefined;
  #loaded: IngestActions | undefined;

  constructor(means: DoorMeans) {
    this.#means = means;
  }

  perform(intent: IngestIntent): void {
    if (intent.kind === "ingest-drop") {
      // What was dropped must be taken before the event is over.
      const found = this.#means.folders.addDropped(intent.transfer);
      found.catch(() => undefined);
      void this.#load().then((actions) => actions.dropped(found));
    } else if (this.#loaded) this.#loaded.perform(intent);
    else void this.#load().then((actions) => actions.perform(intent));
  }

  /** Goes on with ingests that an earlier visit left, if there are any. */
  async takeUp(): Promise<void> {
    const stored = await this.#means.catalogs.ingests().catch(() => []);
    if (stored.length === 0) return;
    const actions = await this.#load();
    await actions.takeUp(stored);
  }

  #load(): Promise<IngestActions> {
    this.#loading ??= this.#means.load().then(
      (actions) => {
        this.#loaded = actions;
        return actions;
      },
      (error: unknown) => {
        this.#loading = undefined;
        throw error;
      },
    );
    return this.#loading;
  }
}
