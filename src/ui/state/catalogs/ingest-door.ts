import type { Catalogs } from "../../../catalog/catalogs.ts";
import type { LocalFolders } from "../../../ingest/local-folders.ts";
import type { IngestActions } from "./ingest-actions.ts";
import type { IngestIntent } from "./ingest-intents.ts";

/** What the door needs: to load what is behind it, and what must not wait for that. */
export interface DoorMeans {
  readonly load: () => Promise<IngestActions>;
  readonly folders: LocalFolders;
  readonly catalogs: Catalogs;
  /** Told when what is behind the door could not be loaded. */
  readonly failed: (cause: unknown) => void;
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
      void this.#enter((actions) => actions.dropped(found));
    } else if (this.#loaded) this.#loaded.perform(intent);
    else void this.#enter((actions) => actions.perform(intent));
  }

  /** Goes on with ingests that an earlier visit left, if there are any. */
  async takeUp(): Promise<void> {
    const stored = await this.#means.catalogs.ingests().catch(() => []);
    if (stored.length === 0) return;
    await this.#enter((actions) => actions.takeUp(stored));
  }

  async #enter(act: (actions: IngestActions) => void | Promise<void>): Promise<void> {
    const actions = await this.#load().catch(this.#means.failed);
    if (actions) await act(actions);
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
