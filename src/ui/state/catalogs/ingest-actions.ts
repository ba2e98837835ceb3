import { msg, str } from "@lit/localize";
import type { Catalogs, Key, StoredIngest } from "../../../catalog/catalogs.ts";
import { failure, isAbort, toErrorData } from "../../../core/errors.ts";
import { matchFilePattern, parseFilePattern } from "../../../core/file-pattern.ts";
import { guessFilePattern } from "../../../core/guess-file-pattern.ts";
import type { Found, FoundFile } from "../../../ingest/found.ts";
import { type Ingest, type IngestTools, resumeIngest, retryFailures, startIngest } from "../../../ingest/ingest.ts";
import { listPlace } from "../../../ingest/list-place.ts";
import type { LocalFolders } from "../../../ingest/local-folders.ts";
import { pastedAddresses } from "../../../ingest/pasted-addresses.ts";
import { planByPattern, previewPattern } from "../../../ingest/plan-by-pattern.ts";
import { understandPlace } from "../links/understand-input.ts";
import type { Store } from "../store.ts";
import { countOf } from "./catalog-words.ts";
import { type IngestDialogState, type IngestRun, plannedKeys } from "./ingest-dialog-state.ts";
import type { IngestIntent, IngestIntentOf } from "./ingest-intents.ts";

/** What the actions need from outside the store. */
export interface IngestMeans {
  readonly store: Store<IngestDialogState>;
  readonly catalogs: Catalogs;
  readonly folders: LocalFolders;
  readonly tools: IngestTools;
  /** Lets the person choose a folder; undefined where the browser has no way to. */
  readonly pickFolder: () => Promise<FileSystemDirectoryHandle>;
  /** Shows a catalog. */
  readonly choose: (catalogId: string) => void;
  /** An ingest has brought datasets into a catalog. */
  readonly grown: (catalogId: string) => void;
  /** Loads a catalog from its address. */
  readonly follow: (url: string) => Promise<boolean>;
  readonly announce: (text: string) => void;
}

/** Names in the table of the plan. */
const previewRows = 50;

/** Carries out what a person wants of ingests. */
export class IngestActions {
  readonly #means: IngestMeans;
  readonly #ingests = new Map<string, Ingest>();
  #looking: AbortController | undefined;

  constructor(means: IngestMeans) {
    this.#means = means;
  }

  get #store(): Store<IngestDialogState> {
    return this.#means.store;
  }

  perform<K extends IngestIntent["kind"]>(intent: IngestIntentOf<K>): void {
    const perform: (intent: IngestIntentOf<K>) => void = this.#table[intent.kind];
    perform(intent);
  }

  readonly #table: { readonly [K in IngestIntent["kind"]]: (intent: IngestIntentOf<K>) => void } = {
    "ingest-open": ({ text, catalogId }) => this.#open(text, catalogId),
    "ingest-close": () => {
      // Nobody is there to see what a crawl of a bucket would find. An ingest that has begun goes on.
      this.#stop();
      this.#store.set({ open: false });
    },
    "ingest-look": ({ text }) => this.#lookAt(text),
    "ingest-folder": () =>
      void this.#look(msg("the folder"), async (signal) =>
        this.#means.folders.addHandle(await this.#means.pickFolder(), signal),
      ),
    "ingest-files": ({ files }) => void this.#look(msg("the folder"), async () => this.#means.folders.addFiles(files)),
    "ingest-drop": ({ transfer }) => this.dropped(this.#means.folders.addDropped(transfer)),
    "ingest-stop": () => this.#stop(),
    "ingest-back": () => this.#store.set({ step: "source", place: { status: "initial" }, startError: undefined }),
    "ingest-pattern": ({ pattern }) => this.#plan({ pattern }),
    "ingest-bands": ({ key }) => this.#plan({ bandsKey: key }),
    "ingest-describe": ({ key, description }) =>
      this.#store.set({ descriptions: { ...this.#store.state.descriptions, [key]: description } }),
    "ingest-target": ({ catalogId }) => this.#store.set({ targetId: catalogId }),
    "ingest-title": ({ title }) => this.#store.set({ title }),
    "ingest-options": ({ options }) => this.#store.set({ options: { ...this.#store.state.options, ...options } }),
    "ingest-start": () => void this.#start(),
    "ingest-show": ({ id }) => this.#store.set({ open: true, step: "run", shownId: id }),
    "ingest-pause": ({ id }) => this.#ingests.get(id)?.pause(),
    "ingest-resume": ({ id }) => void this.#tell(this.#resume(id)),
    "ingest-cancel": ({ id }) => void this.#tell(this.#cancel(id)),
    "ingest-retry": ({ id }) => void this.#tell(this.#retry(id)),
    "ingest-dismiss": ({ id }) => void this.#dismiss(id),
  };

  /** Looks at what was dropped; the transfer itself is empty by now. */
  dropped(found: Promise<Found>): void {
    this.#store.set({ open: true, step: "source", place: { status: "initial" } });
    void this.#look(msg("the folder"), () => found);
  }

  /** Goes on with what an earlier visit left; files of this computer wait for a click when leave must be asked for. */
  async takeUp(stored: readonly StoredIngest[]): Promise<void> {
    for (const ingest of stored) {
      if (this.#ingests.has(ingest.id)) continue;
      const local = ingest.items.find(({ location }) => location.startsWith("local:"));
      const permission = local && (await this.#means.folders.permissionOf(local.location));
      const title = await this.#titleOf(ingest.catalogId);
      if (permission === undefined || permission === "granted") {
        this.#follow(resumeIngest(ingest, this.#means.tools), title);
      } else this.#show({ state: waitingState(ingest), title, waiting: true });
    }
  }

  #open(text: string | undefined, catalogId: string | undefined): void {
    this.#stop();
    const { options, runs } = this.#store.state;
    this.#store.set({
      open: true,
      step: "source",
      text: text ?? "",
      place: { status: "initial" },
      pattern: "",
      preview: undefined,
      bandsKey: undefined,
      descriptions: {},
      targetId: catalogId,
      title: "",
      startError: undefined,
      options,
      runs,
    });
    if (text !== undefined) this.#lookAt(text);
  }

  #lookAt(text: string): void {
    const place = understandPlace(text);
    this.#store.set({ text });
    const listing = (url: string, pattern?: string) =>
      this.#look(
        url,
        (signal) =>
          listPlace(url, {
            fetch: (...request) => fetch(...request),
            signal,
            onFound: (count) => {
              if (!signal.aborted) this.#store.set({ place: { status: "looking", what: url, count } });
            },
          }),
        pattern,
      );
    switch (place.kind) {
      case "files":
        return void this.#look(countOf(place.urls.length, "address"), async () => pastedAddresses(place.urls));
      case "place":
        return void listing(place.url);
      case "pattern":
        return void listing(place.folder, place.pattern);
      case "unreadable":
        this.#store.set({
          place: {
            status: "failed",
            what: place.given,
            error: toErrorData(failure("INVALID_ARGUMENT", `“${place.given}” ${place.reason}.`)),
          },
        });
    }
  }

  async #look(what: string, look: (signal: AbortSignal) => Promise<Found>, pattern?: string): Promise<void> {
    this.#stop();
    const abort = new AbortController();
    this.#looking = abort;
    this.#store.set({ place: { status: "looking", what, count: 0 }, startError: undefined });
    try {
      const found = await look(abort.signal);
      if (this.#looking !== abort) return;
      if (found.kind === "catalog") return await this.#takeCatalog(found.url);
      const nothing = found.kind === "files" ? found.files.length === 0 : found.items.length === 0;
      if (nothing) throw failure("NOT_FOUND", [msg(str`There is no GeoTIFF at ${what}.`), ...found.notes].join(" "));
      this.#store.set({ place: { status: "found", found }, step: "plan", title: found.title, descriptions: {} });
      this.#plan({ pattern: pattern ?? (found.kind === "files" ? guess(found) : "") });
      const count =
        found.kind === "files" ? countOf(found.files.length, "file") : countOf(found.items.length, "dataset");
      this.#means.announce(msg(str`${count} found`));
    } catch (error) {
      if (this.#looking !== abort) return;
      this.#store.set({
        place: isAbort(error) ? { status: "initial" } : { status: "failed", what, error: toErrorData(error) },
      });
    }
  }

  /** The place is a whole catalog: there is nothing to ingest. Why it could not be loaded stands in the panel. */
  async #takeCatalog(url: string): Promise<void> {
    await this.#means.follow(url);
    this.#store.set({ open: false, place: { status: "initial" } });
  }

  #stop(): void {
    this.#looking?.abort();
    this.#looking = undefined;
    if (this.#store.state.place.status === "looking") this.#store.set({ place: { status: "initial" } });
  }

  /** Holds the pattern against the names, and finds the catalogs that would take them. */
  #plan(changes: Partial<Pick<IngestDialogState, "pattern" | "bandsKey">>): void {
    this.#store.set(changes);
    const { place, pattern, bandsKey } = this.#store.state;
    if (place.status !== "found") return;
    const { found } = place;
    const preview =
      found.kind === "files" ? previewPattern(found.files, pattern, { bandsKey, mostRows: previewRows }) : undefined;
    const unmatched = found.kind === "files" && preview?.unmatched ? unmatchedNames(found.files, pattern) : [];
    this.#store.set({ preview, unmatched, startError: undefined });
    void this.#findTargets();
  }

  async #findTargets(): Promise<void> {
    const keys = plannedKeys(this.#store.state).join("\0");
    const catalogs = await this.#means.catalogs.list().catch(() => []);
    if (plannedKeys(this.#store.state).join("\0") !== keys) return;
    // A hosted catalog is replaced when it changes there, with all that was added here.
    const targets = catalogs.filter(
      (catalog) => catalog.origin === undefined && catalog.keys.map(({ name }) => name).join("\0") === keys,
    );
    const wanted = catalogs.find(({ id }) => id === this.#store.state.targetId);
    this.#store.set({ targets, unfitTarget: wanted && !targets.includes(wanted) ? wanted : undefined });
  }

  async #start(): Promise<void> {
    const state = this.#store.state;
    const { place, pattern, bandsKey, descriptions, targets, title, options } = state;
    if (place.status !== "found" || state.starting) return;
    this.#store.set({ starting: true, startError: undefined });
    try {
      const { found } = place;
      const plan = found.kind === "files" ? planByPattern(found.files, pattern, { bandsKey }) : found;
      const target = targets.find(({ id }) => id === state.targetId);
      const keys = plan.keys.map((key) => ({ ...key, description: described(descriptions, key) }));
      const catalog =
        target ?? (await this.#means.catalogs.create({ title: title.trim() || found.title || msg("Catalog"), keys }));
      const bandsAsKey = found.kind === "files" && bandsKey !== undefined;
      const wanted = { catalogId: catalog.id, items: plan.items, options: { ...options, bandsAsKey } };
      const ingest = await startIngest(wanted, this.#means.tools).catch(async (error: unknown) => {
        if (target === undefined) await this.#means.catalogs.drop(catalog.id).catch(() => undefined);
        throw error;
      });
      this.#means.choose(catalog.id);
      this.#follow(ingest, catalog.title);
      this.#store.set({ step: "run", shownId: ingest.state.id });
    } catch (error) {
      this.#store.set({ startError: toErrorData(error) });
    } finally {
      this.#store.set({ starting: false });
    }
  }

  #follow(ingest: Ingest, title: string): void {
    const { id } = ingest.state;
    this.#ingests.set(id, ingest);
    const show = () => this.#show({ state: ingest.state, title, waiting: false });
    show();
    const end = ingest.subscribe(show);
    void ingest.finished.then(({ phase, done, failed, catalogId }) => {
      end();
      show();
      if (done > 0) this.#means.grown(catalogId);
      if (phase !== "done") return;
      const files = countOf(done, "file");
      this.#means.announce(
        failed === 0 ? msg(str`${title}: ${files} ingested`) : msg(str`${title}: ${files} ingested, ${failed} failed`),
      );
    });
  }

  /** Replaces what is shown of an ingest, or adds it. */
  #show(run: IngestRun): void {
    const { runs } = this.#store.state;
    const known = runs.some(({ state }) => state.id === run.state.id);
    this.#store.set({
      runs: known ? runs.map((other) => (other.state.id === run.state.id ? run : other)) : [...runs, run],
    });
  }

  async #resume(id: string): Promise<void> {
    const running = this.#ingests.get(id);
    const folder = running?.state.problem?.details?.folder;
    if (running !== undefined) {
      const given = typeof folder !== "string" || (await this.#given(`local:${encodeURIComponent(folder)}/`));
      return given ? running.resume() : undefined;
    }
    const stored = await this.#stored(id);
    if (stored === undefined) return;
    const local = stored.items.find(({ location }) => location.startsWith("local:"));
    if (local !== undefined && !(await this.#given(local.location))) return;
    this.#follow(resumeIngest(stored, this.#means.tools), await this.#titleOf(stored.catalogId));
  }

  /** Whether a folder of this computer can be read, after the person was asked for it. */
  async #given(location: string): Promise<boolean> {
    const { folders, pickFolder, announce } = this.#means;
    try {
      const permission = await folders.requestPermission(location);
      if (permission === "missing") await folders.addHandle(await pickFolder());
      if ((await folders.permissionOf(location)) === "granted") return true;
      announce(msg("The folder of this ingest was not given"));
    } catch (error) {
      if (!isAbort(error)) announce(toErrorData(error).message);
    }
    return false;
  }

  async #retry(id: string): Promise<void> {
    const stored = await this.#stored(id);
    if (stored === undefined) return;
    const title = await this.#titleOf(stored.catalogId);
    const ingest = await retryFailures(stored, this.#means.tools);
    this.#forget(id);
    this.#follow(ingest, title);
    this.#store.set({ shownId: ingest.state.id });
  }

  async #cancel(id: string): Promise<void> {
    const running = this.#ingests.get(id);
    if (running === undefined) return this.#dismiss(id);
    await running.cancel();
  }

  async #dismiss(id: string): Promise<void> {
    this.#forget(id);
    await this.#means.catalogs.deleteIngest(id).catch(() => undefined);
  }

  /** Says why something could not be done: its ingest stays as it is. */
  async #tell(work: Promise<void>): Promise<void> {
    await work.catch((error: unknown) => this.#means.announce(toErrorData(error).message));
  }

  #forget(id: string): void {
    this.#ingests.delete(id);
    const { runs, shownId, step } = this.#store.state;
    const left = runs.filter(({ state }) => state.id !== id);
    this.#store.set({
      runs: left,
      ...(shownId === id && step === "run" ? { open: false, step: "source" as const } : {}),
    });
  }

  async #stored(id: string): Promise<StoredIngest | undefined> {
    const all = await this.#means.catalogs.ingests();
    return all.find((ingest) => ingest.id === id);
  }

  async #titleOf(catalogId: string): Promise<string> {
    const info = await this.#means.catalogs.info(catalogId).catch(() => undefined);
    return info?.title ?? catalogId;
  }
}

/** What a person wrote of a key, or what the place says; a key may be called `constructor`. */
const described = (descriptions: Readonly<Record<string, string>>, { name, description }: Key): string =>
  (Object.hasOwn(descriptions, name) ? descriptions[name] : undefined) ?? description;

/** A pattern to begin with: the guess, or the first name for the person to put keys into. */
function guess(found: Extract<Found, { kind: "files" }>): string {
  const names = found.files.map(({ name }) => name);
  return guessFilePattern(names) ?? names[0]?.replaceAll("{", "{{").replaceAll("}", "}}") ?? "";
}

/** The first names that a pattern leaves out. */
function unmatchedNames(files: readonly FoundFile[], source: string): readonly string[] {
  const pattern = parseFilePattern(source);
  const names: string[] = [];
  for (const file of files) {
    if (names.length === previewRows) break;
    if (matchFilePattern(pattern, file) === undefined) names.push(file.name);
  }
  return names;
}

/** What is known of an ingest that nobody has gone on with yet. */
const waitingState = ({ id, catalogId, items, failures }: StoredIngest): IngestRun["state"] => ({
  id,
  catalogId,
  phase: "paused",
  problem: undefined,
  total: items.length,
  done: 0,
  skipped: 0,
  failed: failures.length,
  failures,
  blocks: undefined,
  filesPerSecond: undefined,
  remainingMilliseconds: undefined,
});
