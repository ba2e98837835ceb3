import { msg, str } from "@lit/localize";
import { html, LitElement, nothing, type PropertyValues } from "lit";
import type { CatalogInfo, Dataset } from "../../../catalog/catalogs.ts";
import type { AxisState } from "../../state/axis/axis-state.ts";
import { type CatalogState, currentCatalog, isFiltered } from "../../state/catalogs/catalog-state.ts";
import { originWords } from "../../state/catalogs/catalog-words.ts";
import { adviseOn } from "../../state/error-advice.ts";
import { formatNumber } from "../../state/format.ts";
import { emit } from "../../state/intents.ts";
import { type Layer, showsDataset } from "../../state/layers/layer.ts";
import type { CatalogManager } from "./catalog-manager.ts";
import "./catalog-manager.ts";
import { controlsCss } from "../controls-css.ts";
import { catalogSectionCss } from "./catalog-section-css.ts";
import "./dataset-details.ts";
import type { DatasetList } from "./dataset-list.ts";
import "./dataset-list.ts";
import { focusIsLost } from "../focus-is-lost.ts";
import type { KeyFilter } from "./key-filter.ts";
import "./key-filter.ts";
import { symbol } from "../symbols.ts";

/** Milliseconds between looks at the clock, for how long ago a hosted catalog was checked. */
const clockMs = 30_000;

/** The catalogs: choose one, narrow it down by its keys, and see its datasets. */
export class CatalogSection extends LitElement {
  static override properties = {
    state: { attribute: false },
    layers: { attribute: false },
    axis: { attribute: false },
    managing: { state: true },
  };
  static override styles = [controlsCss, catalogSectionCss];

  declare state: CatalogState;
  declare layers: readonly Layer[];
  declare axis: AxisState | undefined;
  declare managing: boolean;
  #clock: ReturnType<typeof setInterval> | undefined;
  #cameFrom: Dataset | undefined;

  constructor() {
    super();
    this.managing = false;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#clock = setInterval(() => {
      if (currentCatalog(this.state)?.origin) this.requestUpdate();
    }, clockMs);
    this.addEventListener("keydown", this.#leave);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#clock);
    this.removeEventListener("keydown", this.#leave);
  }

  override render() {
    const { state } = this;
    const catalog = currentCatalog(state);
    return html`
      <div class="head">
        <h3>${msg("Catalogs")}</h3>
        ${state.busy ? html`<span class="small quiet" role="status">${state.busy}…</span>` : nothing}
        ${
          state.catalogs.length > 0
            ? html`<button class="link small" @click=${() => emit(this, { kind: "ingest-open" })}>${msg("New catalog…")}</button>`
            : nothing
        }
      </div>
      ${this.#problem()} ${this.#deleted()} ${this.#permission()}
      ${catalog === undefined ? this.#none() : this.#catalog(catalog)}
    `;
  }

  override updated(changed: PropertyValues<this>) {
    const before = changed.get("state");
    const details = this.state.details?.dataset;
    if (details !== undefined) this.#cameFrom = details;
    // On a small screen what was asked for would open below the edge.
    const opened = changed.has("state") && before?.values === undefined && this.state.values !== undefined;
    if (opened) void this.#reveal("key-filter");
    const { folderNeeded } = this.state;
    if (changed.has("state") && folderNeeded?.wanted && before?.folderNeeded !== folderNeeded) {
      this.renderRoot.querySelector<HTMLElement>(".permission button")?.focus();
    }
    if (changed.has("managing") && this.managing) void this.#reveal("catalog-manager");
    if (before && this.#keepFocus(before)) return;
    const isBack = before?.details !== undefined && details === undefined && before.currentId === this.state.currentId;
    if (isBack && this.#cameFrom) {
      const list = this.renderRoot.querySelector<DatasetList>("dataset-list");
      const dataset = this.#cameFrom;
      void list?.updateComplete.then(() => list.focusDetails(dataset));
    }
  }

  /** Gives the focus to what comes after a control that went with what it did; tells whether there was one. */
  #keepFocus(before: CatalogState): boolean {
    const { deleted, catalogs } = this.state;
    const focus = (selector: string) => {
      this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
      return true;
    };
    if (deleted !== undefined && deleted !== before.deleted) return focus(".undo");
    if (!focusIsLost()) return false;
    if (before.deleted !== undefined && deleted === undefined) return focus("input[type=search]");
    return catalogs.length < before.catalogs.length && focus(".choose select, .empty button");
  }

  /** Escape leaves what was opened last: the values of a key, the details, what can be done with the catalog. */
  readonly #leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    const { details, openKey } = this.state;
    if (details !== undefined) emit(this, { kind: "catalog-details", dataset: undefined });
    else if (openKey !== undefined) {
      emit(this, { kind: "catalog-values", key: undefined });
      this.renderRoot.querySelector<HTMLElement>(".keys [aria-expanded=true]")?.focus();
    } else if (this.managing) {
      this.managing = false;
      this.renderRoot.querySelector<HTMLElement>(".manage")?.focus();
    } else return;
    event.stopPropagation();
  };

  async #reveal(name: "key-filter" | "catalog-manager") {
    const element = this.renderRoot.querySelector<KeyFilter | CatalogManager>(name);
    await element?.updateComplete;
    element?.scrollIntoView({ block: "nearest" });
  }

  #none() {
    const { status } = this.state;
    if (status === "initial") return html`<p class="small quiet">${msg("Looking for catalogs…")}</p>`;
    if (status === "failed") return nothing;
    return html`<div class="empty">
      <p class="quiet">${msg("Many files? A catalog finds them by the parts of their names: date, tile, band.")}</p>
      <div class="row actions">
        <button @click=${() => emit(this, { kind: "ingest-open" })}>${symbol("add")} ${msg("Make a catalog…")}</button>
        ${this.#fileButton()}
      </div>
    </div>`;
  }

  #fileButton() {
    return html`<button @click=${() => this.renderRoot.querySelector<HTMLInputElement>("input.file")?.click()}>
        ${symbol("file")} ${msg("Open a catalog file")}
      </button>
      <input class="file" type="file" accept=".json,.gz,application/json,application/gzip" hidden aria-label=${msg("Catalog file")} @change=${this.#import} />`;
  }

  #catalog(catalog: CatalogInfo) {
    const { state } = this;
    const details = state.details;
    return html`
      <div class="choose">
        <select aria-label=${msg("Catalog")} @change=${this.#choose}>
          ${state.catalogs.map(
            ({ id, title, count }) =>
              html`<option value=${id} .selected=${id === catalog.id}>${title} (${formatNumber(count)})</option>`,
          )}
        </select>
        <button
          class="icon manage"
          aria-label=${msg("Manage the catalog")}
          title=${msg("Manage the catalog")}
          aria-expanded=${this.managing}
          @click=${() => {
            this.managing = !this.managing;
          }}
        >
          ${symbol("settings")}
        </button>
      </div>
      ${this.#origin(catalog)}
      ${catalog.temporary ? html`<p class="small quiet">${msg("From a link: not stored on this computer until you use it.")}</p>` : nothing}
      ${
        this.managing
          ? html`<catalog-manager
                .catalog=${catalog}
                .filtered=${isFiltered(state) ? state.found?.total : undefined}
                .busy=${state.busy}
              ></catalog-manager>
              <div class="row actions">
                ${
                  catalog.origin === undefined
                    ? html`<button class="small" @click=${() => emit(this, { kind: "ingest-open", catalogId: catalog.id })}>${msg("Ingest more files…")}</button>`
                    : nothing
                }
                ${this.#fileButton()}
              </div>`
          : nothing
      }
      ${
        details === undefined
          ? this.#datasets(catalog)
          : html`<button class="plain back" @click=${() => emit(this, { kind: "catalog-details", dataset: undefined })}>
                ${symbol("down")} ${msg("Back to the list")}
              </button>
              <dataset-details
                .details=${details}
                .keys=${catalog.keys}
                .shown=${this.layers.some((layer) => showsDataset(layer, state.currentId, details.dataset))}
              ></dataset-details>`
      }
    `;
  }

  #origin(catalog: CatalogInfo) {
    const { origin } = catalog;
    const words = originWords(catalog, Date.now());
    if (origin === undefined) return nothing;
    if (origin.problem === undefined) {
      return html`<div class="spread small quiet">
        <span title=${origin.url}>${words}</span>
        <button class="link small" ?disabled=${this.state.busy !== undefined} @click=${() => emit(this, { kind: "catalog-refresh" })}>${msg("Refresh")}</button>
      </div>`;
    }
    const { headline } = adviseOn(origin.problem, origin.url, location.origin, navigator.onLine);
    return html`<div class="spread small">
      <span class="stale" title=${origin.problem.message}>${msg(str`${headline}: this is the catalog of an earlier look. ${words}.`)}</span>
      <button class="link small" ?disabled=${this.state.busy !== undefined} @click=${() => emit(this, { kind: "catalog-refresh" })}>${msg("Retry")}</button>
    </div>`;
  }

  #datasets(catalog: CatalogInfo) {
    const { state } = this;
    if (catalog.count === 0) {
      return html`<div class="empty">
        <p class="quiet">${msg("There are no datasets in this catalog yet.")}</p>
        <button @click=${() => emit(this, { kind: "ingest-open", catalogId: catalog.id })}>${msg("Ingest files…")}</button>
      </div>`;
    }
    const open = catalog.keys.find(({ name }) => name === state.openKey);
    return html`
      <input
        type="search"
        aria-label=${msg("Search datasets")}
        placeholder=${msg("Search keys and addresses")}
        .value=${state.search}
        @input=${(event: Event) => emit(this, { kind: "catalog-search", text: (event.target as HTMLInputElement).value })}
      />
      <div class="keys" role="group" aria-label=${msg("Filters")}>
        ${catalog.keys.map(({ name, description }) => this.#key(name, description))}
        ${isFiltered(state) ? html`<button class="link" @click=${() => emit(this, { kind: "catalog-clear" })}>${msg("Clear filters")}</button>` : nothing}
      </div>
      ${
        open
          ? html`<key-filter
              .key=${open.name}
              .description=${open.description}
              .values=${state.values}
              .chosen=${state.where[open.name] ?? []}
              .axis=${this.#isAxis(catalog, open.name)}
            ></key-filter>`
          : nothing
      }
      <div class="order">
        <span class="count">${this.#count(catalog)}</span>
        <button class="icon" aria-label=${msg("Zoom to the datasets")} title=${msg("Zoom to the datasets")} @click=${() => emit(this, { kind: "catalog-fit" })}>
          ${symbol("fit")}
        </button>
        <select aria-label=${msg("Sort by")} title=${msg("Sort by")} @change=${this.#sort}>
          <option value="" .selected=${state.sort === undefined}>${msg("Sort: all keys")}</option>
          ${catalog.keys.map(({ name }) => html`<option value=${name} .selected=${state.sort?.key === name}>${msg(str`Sort: ${name}`)}</option>`)}
        </select>
        <button
          class="icon"
          aria-label=${msg("Descending")}
          title=${state.sort?.descending ? msg("Descending") : msg("Ascending")}
          aria-pressed=${state.sort?.descending ?? false}
          @click=${() =>
            emit(this, {
              kind: "catalog-sort",
              key: state.sort?.key ?? catalog.keys[0]?.name,
              descending: !(state.sort?.descending ?? false),
            })}
        >
          ${symbol(state.sort?.descending ? "lower" : "raise")}
        </button>
      </div>
      ${
        state.found?.total === 0
          ? html`<div class="empty">
              <p class="quiet">${msg("No dataset matches.")}</p>
              <button @click=${() => emit(this, { kind: "catalog-clear" })}>${msg("Show all")}</button>
            </div>`
          : html`<dataset-list .state=${state} .keys=${catalog.keys} .layers=${this.layers}></dataset-list>`
      }
    `;
  }

  /** Whether layers step along a key; undefined where none could: the last one tells bands apart where there are several. */
  #isAxis({ id, keys }: CatalogInfo, key: string): boolean | undefined {
    const scenes = this.layers.flatMap(({ scene }) => (scene?.catalogId === id ? [scene] : []));
    const isBand = keys.at(-1)?.name === key && scenes.some(({ bands }) => bands.length > 1);
    return scenes.length === 0 || isBand ? undefined : this.axis?.catalogId === id && this.axis.key === key;
  }

  #key(name: string, description: string) {
    const chosen = this.state.where[name] ?? [];
    const open = this.state.openKey === name;
    const words = chosen.length === 0 ? "" : chosen.length === 1 ? `: ${chosen[0]}` : `: ${chosen.length}`;
    return html`<button
      class=${chosen.length > 0 ? "chosen" : ""}
      aria-expanded=${open}
      title=${description || nothing}
      @click=${() => emit(this, { kind: "catalog-values", key: open ? undefined : name })}
    >
      <span>${name}${words}</span>${symbol("down")}
    </button>`;
  }

  #count({ count }: CatalogInfo) {
    const { found } = this.state;
    if (found === undefined) return "";
    if (!isFiltered(this.state)) return count === 1 ? msg("1 dataset") : msg(str`${formatNumber(count)} datasets`);
    const matching = formatNumber(found.total);
    return count === 1 ? msg(str`${matching} of 1 dataset`) : msg(str`${matching} of ${formatNumber(count)} datasets`);
  }

  #problem() {
    const { problem } = this.state;
    if (problem === undefined) return nothing;
    const { headline, next } = adviseOn(problem, "", location.origin, navigator.onLine);
    return html`<div class="problem" role="alert">
      <p><b>${headline}</b></p>
      <p>${problem.message}</p>
      ${next ? html`<p class="quiet">${next}</p>` : nothing}
      <div class="row">
        <button @click=${() => emit(this, { kind: "catalog-retry" })}>${msg("Look again")}</button>
        <button class="plain" @click=${() => emit(this, { kind: "catalog-dismiss" })}>${msg("Dismiss")}</button>
      </div>
    </div>`;
  }

  #deleted() {
    const { deleted } = this.state;
    if (deleted === undefined) return nothing;
    return html`<div class="line">
      <span>${msg(str`${deleted.record.keys.join(" · ")} deleted`)}</span>
      <span class="row">
        <button class="undo" @click=${() => emit(this, { kind: "catalog-undo" })}>${msg("Undo")}</button>
        <button class="icon" aria-label=${msg("Dismiss")} @click=${() => emit(this, { kind: "catalog-dismiss" })}>${symbol("close")}</button>
      </span>
    </div>`;
  }

  #permission() {
    const { folderNeeded } = this.state;
    if (folderNeeded === undefined) return nothing;
    const { name, chosen } = folderNeeded;
    return html`<div class="line permission" role="alert">
      <span>${chosen ? msg(str`The browser asks again before files of “${name}” are read.`) : msg(str`The folder “${name}” must be chosen again.`)}</span>
      <button @click=${this.#permit}>${chosen ? msg("Allow") : msg("Choose")}</button>
      <input class="folder" type="file" webkitdirectory multiple hidden aria-label=${msg("Folder")} @change=${this.#folder} />
    </div>`;
  }

  #permit() {
    const given = this.state.folderNeeded?.chosen || "showDirectoryPicker" in window;
    if (given) emit(this, { kind: "catalog-permit" });
    else this.renderRoot.querySelector<HTMLInputElement>("input.folder")?.click();
  }

  #folder(event: Event) {
    const files = [...((event.target as HTMLInputElement).files ?? [])];
    if (files.length > 0) emit(this, { kind: "catalog-folder", files });
  }

  #choose(event: Event) {
    emit(this, { kind: "catalog-choose", id: (event.target as HTMLSelectElement).value });
  }

  #sort(event: Event) {
    const key = (event.target as HTMLSelectElement).value;
    const descending = this.state.sort?.descending ?? false;
    emit(this, { kind: "catalog-sort", key: key === "" ? undefined : key, descending: key !== "" && descending });
  }

  #import(event: Event) {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    input.value = "";
    if (file) emit(this, { kind: "catalog-import", file, title: undefined });
  }
}

customElements.define("catalog-section", CatalogSection);
