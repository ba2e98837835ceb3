import { msg } from "@lit/localize";
import { html, LitElement, nothing } from "lit";
import { awaitPart } from "../load-part.ts";
import type { CatalogState } from "../state/catalogs/catalog-state.ts";
import { type IngestDialogState, isOffline } from "../state/catalogs/ingest-dialog-state.ts";
import { comparedSides } from "../state/compare/compare-sides.ts";
import { emit } from "../state/intents.ts";
import { type Layer, layerError } from "../state/layers/layer.ts";
import type { Section } from "../state/links/linked-state.ts";
import { addressesIn } from "../state/links/understand-input.ts";
import { keyIntent } from "../state/page-keys.ts";
import { type PageState, selectedLayer } from "../state/page-state.ts";
import { partWaiting } from "../state/part-missing.ts";
import type { Store } from "../state/store.ts";
import "./add-data.ts";
import { controlsCss } from "./controls-css.ts";
import { focusIsLost } from "./focus-is-lost.ts";
import "./sample-list.ts";
import { noticeCss } from "./notice-css.ts";
import { pageCss } from "./page-css.ts";
import { symbol } from "./symbols.ts";
import "./welcome-card.ts";

const sections: readonly { readonly id: Section; readonly title: () => string }[] = [
  { id: "data", title: () => msg("Data") },
  { id: "style", title: () => msg("Style") },
  { id: "inspect", title: () => msg("Inspect") },
];

const smallScreen = "(max-width: 719px)";

/** Everything over the map: the panel, the cards, the legend, the meter. Renders the store's state. */
export class TerracottaPage extends LitElement {
  static override properties = {
    store: { attribute: false },
    catalogStore: { attribute: false },
    ingestStore: { attribute: false },
    dropping: { state: true },
  };
  static override styles = [controlsCss, noticeCss, pageCss];

  declare store: Store<PageState>;
  declare catalogStore: Store<CatalogState>;
  declare ingestStore: Store<IngestDialogState>;
  declare dropping: boolean;
  #unsubscribe: readonly (() => void)[] = [];
  #dragDepth = 0;
  #panelWatched: HTMLElement | null = null;
  #welcomed = false;
  #rest: Promise<unknown> | undefined;

  constructor() {
    super();
    this.dropping = false;
    // A button that is pressed by keyboard may go with what it does.
    this.addEventListener("click", ({ detail }) => {
      if (detail === 0) requestAnimationFrame(this.#catchFocus);
    });
  }

  override connectedCallback() {
    super.connectedCallback();
    const update = () => this.requestUpdate();
    this.#unsubscribe = [
      this.store.subscribe(update),
      this.catalogStore.subscribe(update),
      this.ingestStore.subscribe(update),
    ];
    addEventListener("keydown", this.#key);
    addEventListener("dragenter", this.#dragEnter);
    addEventListener("dragleave", this.#dragLeave);
    addEventListener("dragover", this.#dragOver);
    addEventListener("drop", this.#drop);
    addEventListener("online", this.#online);
    addEventListener("offline", this.#offline);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    for (const end of this.#unsubscribe) end();
    removeEventListener("keydown", this.#key);
    removeEventListener("dragenter", this.#dragEnter);
    removeEventListener("dragleave", this.#dragLeave);
    removeEventListener("dragover", this.#dragOver);
    removeEventListener("drop", this.#drop);
    removeEventListener("online", this.#online);
    removeEventListener("offline", this.#offline);
  }

  override render() {
    const { state } = this.store;
    const selected = selectedLayer(state);
    return html`
      ${state.embedded ? this.#embedded() : state.welcome ? this.#welcome() : this.#panel(state, selected)}
      <compare-view .state=${state}></compare-view>
      ${state.welcome && !state.embedded ? nothing : this.#corners(state, selected)}
      <div class="errors ${state.compare ? "below-bar" : ""}">${this.#notice(state)}<layer-errors .state=${state} .online=${navigator.onLine}></layer-errors></div>
      <share-dialog .state=${state}></share-dialog>
      <export-dialog .state=${state}></export-dialog>
      <settings-dialog .state=${state}></settings-dialog>
      <keys-dialog .open=${state.keysOpen}></keys-dialog>
      <ingest-dialog .state=${this.ingestStore.state} @closed=${this.#catchFocus}></ingest-dialog>
      <div class="visually-hidden" role="status">${state.announcement}</div>
      ${this.dropping ? html`<div class="drop">${msg("Drop GeoTIFF files to open them, or a folder to make a catalog of it")}</div>` : nothing}
    `;
  }

  override willUpdate() {
    const { welcome, keysOpen, embedded } = this.store.state;
    if (!welcome || keysOpen || embedded) this.#loadRest();
  }

  /** The rest of the page, once. */
  #loadRest() {
    this.#rest ??= awaitPart(() => import("./panel-elements.ts"), partWaiting(this.store));
  }

  override updated() {
    for (const part of this.renderRoot.querySelectorAll(".above")) this.#above.observe(part);
    const panel = this.renderRoot.querySelector<HTMLElement>(".panel");
    if (panel === null) this.#welcomed = true;
    if (panel === this.#panelWatched) return;
    // The welcome card took the focus with it.
    if (panel && this.#welcomed) this.#catchFocus();
    this.#panelSize.disconnect();
    this.#panelWatched = panel;
    const bottom = this.renderRoot.querySelector(".bottom");
    for (const part of [panel, bottom]) if (part) this.#panelSize.observe(part);
  }

  /** Gives the focus to the panel when what had it is gone. */
  readonly #catchFocus = () => {
    if (!focusIsLost()) return;
    this.renderRoot.querySelector<HTMLElement>(".panel [aria-selected=true]")?.focus();
  };

  readonly #heights = new WeakMap<Element, number>();
  /** Keeps the datasets where they are while layers are added above them: the next click must not meet another one. */
  readonly #above = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const height = (target as HTMLElement).offsetHeight;
      const grown = height - (this.#heights.get(target) ?? height);
      this.#heights.set(target, height);
      const isChoosing = this.renderRoot.querySelector("catalog-section:focus-within") !== null;
      if (isChoosing) this.renderRoot.querySelector(".body")?.scrollBy({ top: grown, behavior: "instant" });
    }
  });

  /** What lies in the map's bottom corners moves with the bottom sheet of small screens, and with what stands on it. */
  readonly #panelSize = new ResizeObserver(() => {
    const isSmall = matchMedia(smallScreen).matches;
    const sheet = isSmall ? (this.#panelWatched?.offsetHeight ?? 0) : 0;
    const onSheet = isSmall ? (this.renderRoot.querySelector<HTMLElement>(".bottom")?.offsetHeight ?? 0) : 0;
    const { style } = document.documentElement;
    style.setProperty("--sheet-height", `${sheet}px`);
    style.setProperty("--map-bottom", `${sheet + (onSheet > 0 ? onSheet + 10 : 0)}px`);
  });

  #welcome() {
    return html`<div class="centre"><welcome-card
        .focusRequest=${1 + this.store.state.focusBox}
        .catalogs=${this.catalogStore.state.catalogs}
        .runs=${this.ingestStore.state.runs}
      ></welcome-card></div>`;
  }

  /** In somebody else's page: the way to this one. */
  #embedded() {
    const url = new URL(location.href);
    url.searchParams.delete("embed");
    return html`<a class="open-page" href=${url.href} target="_blank" rel="noopener">${msg("Open in Terracotta")}</a>`;
  }

  #panel(state: PageState, selected: Layer | undefined) {
    return html`<div class="panel ${state.sheetOpen ? "" : "closed"}" role="region" aria-label="Terracotta">
      <button
        class="grip"
        aria-label=${state.sheetOpen ? msg("Close the panel") : msg("Open the panel")}
        aria-expanded=${state.sheetOpen}
        @click=${() => emit(this, { kind: "sheet", open: !state.sheetOpen })}
      ></button>
      <div class="head">
        <h1><img src=${new URL("icon.svg", document.baseURI).href} alt="" />Terracotta</h1>
        <span class="row tools">
        <button class="icon" aria-label=${msg("Share")} title=${msg("Share (S)")} @click=${() => emit(this, { kind: "share-open", open: true })}>${symbol("share")}</button>
        <button class="icon" aria-label=${msg("Settings")} title=${msg("Settings")} @click=${() => emit(this, { kind: "settings-open", open: true })}>${symbol("settings")}</button>
        <button class="icon" aria-label=${msg("Keys")} title=${msg("Keys (?)")} @click=${() => emit(this, { kind: "keys", open: true })}>${symbol("help")}</button>
        </span>
      </div>
      <div class="tabs" role="tablist" aria-label=${msg("Sections")} @keydown=${this.#tabKey}>
        ${sections.map(
          ({ id, title }) => html`<button
            role="tab"
            id=${`tab-${id}`}
            aria-selected=${state.section === id}
            aria-controls="body"
            tabindex=${state.section === id ? 0 : -1}
            @click=${() => emit(this, { kind: "section", section: id })}
          >
            ${title()}
          </button>`,
        )}
      </div>
      <div class="body" id="body" role="tabpanel" aria-labelledby=${`tab-${state.section}`} tabindex="0">
        ${state.section === "data" ? this.#data(state) : this.#ofSelected(state, selected)}
      </div>
    </div>`;
  }

  #data(state: PageState) {
    const empty = state.layers.length === 0;
    const catalogs = this.catalogStore.state;
    return html`<div class="data">
      <h2 class="visually-hidden">${msg("Data")}</h2>
      <add-data .focusRequest=${state.focusBox}></add-data>
      <div class="above">
      ${empty ? html`<p class="quiet">${catalogs.catalogs.length > 0 ? msg("Nothing is on the map yet. Choose a dataset below, or add an address or a file.") : msg("Nothing is on the map yet. Add an address or a file, or take a sample.")}</p>` : nothing}
      <layer-list .layers=${state.layers} .selectedId=${state.selectedId} ?hidden=${empty}></layer-list>
      <ingest-lines .runs=${this.ingestStore.state.runs} ?hidden=${this.ingestStore.state.runs.length === 0}></ingest-lines>
      </div>
      <catalog-section .state=${catalogs} .layers=${state.layers} .axis=${state.axis}></catalog-section>
      <details ?open=${empty && catalogs.status !== "initial" && catalogs.catalogs.length === 0}>
        <summary>${msg("Samples")}</summary>
        <sample-list></sample-list>
      </details>
      <label class="row basemap">
        <input
          type="checkbox"
          .checked=${state.basemap}
          @change=${(event: Event) => emit(this, { kind: "basemap", shown: (event.target as HTMLInputElement).checked })}
        />
        ${msg("Basemap")}
      </label>
    </div>`;
  }

  #ofSelected(state: PageState, layer: Layer | undefined) {
    if (layer === undefined) return html`<p class="quiet">${msg("Add a file under Data first.")}</p>`;
    const title = html`<h2 class=${state.layers.length > 1 ? "selected" : "visually-hidden"}>${layer.title}</h2>`;
    return state.section === "style"
      ? html`${title}<style-section .layer=${layer}></style-section>`
      : html`${title}<inspect-section .layer=${layer} .state=${state}></inspect-section>`;
  }

  #corners(state: PageState, selected: Layer | undefined) {
    const legend = state.legendShown
      ? html`<map-legend .layer=${selected}></map-legend>`
      : html`<button class="legend-button" @click=${() => emit(this, { kind: "legend", shown: true })}>${msg("Legend")}</button>`;
    const sides = state.compare && comparedSides(state);
    // Where both sides have the same colours, one legend says it.
    const other = sides?.other.id === sides?.one.id ? undefined : sides?.other;
    const otherLegend = other && state.legendShown ? html`<map-legend .layer=${other}></map-legend>` : nothing;
    return html`
      <div class="corner ${state.pin && state.section !== "inspect" ? "pinned" : ""} ${other ? "comparing" : ""}"><pin-card .state=${state}></pin-card>${selected?.style ? legend : nothing}${otherLegend}</div>
      <div class="bottom">
        <draw-bar .drawing=${state.probe.drawing}></draw-bar>
        <removed-line .removed=${state.removed} @focus-lost=${this.#catchFocus}></removed-line>
        <axis-player .state=${state}></axis-player>
      </div>
      ${state.embedded ? nothing : html`<network-meter class=${state.compare ? "comparing" : ""} .counters=${state.counters} .tilesInFlight=${state.tilesInFlight}></network-meter>`}
    `;
  }

  #notice({ notice }: PageState) {
    if (notice === undefined) return nothing;
    return html`<div class="line notice" role="alert">
      <span>${notice}</span>
      <button @click=${() => emit(this, { kind: "dismiss-notice" })}>${msg("Dismiss")}</button>
    </div>`;
  }

  /** What failed for want of a connection is asked for again. */
  readonly #online = () => {
    const unreached = this.store.state.layers.filter((layer) => layerError(layer)?.code === "NETWORK");
    for (const { id } of unreached) emit(this, { kind: "retry", id });
    const waiting = this.ingestStore.state.runs.filter(({ state }) => isOffline(state));
    for (const { state } of waiting) emit(this, { kind: "ingest-resume", id: state.id });
    this.requestUpdate();
  };
  readonly #offline = () => this.requestUpdate();

  #tabKey(event: KeyboardEvent) {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const index = sections.findIndex(({ id }) => id === this.store.state.section);
    const next = sections[(index + step + sections.length) % sections.length];
    if (next === undefined) return;
    emit(this, { kind: "section", section: next.id });
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus());
  }

  /** Single keys act unless a person is typing. */
  readonly #key = (event: KeyboardEvent) => {
    const { state } = this.store;
    if (event.key === "Escape") {
      // Dialogs close themselves.
      if (this.ingestStore.state.open || state.dialog !== undefined) return;
      if (state.keysOpen) emit(this, { kind: "keys", open: false });
      else if (state.welcome) emit(this, { kind: "welcome", open: false });
      else if ([state.probe.series, state.probe.measured].some(({ status }) => status === "reading"))
        emit(this, { kind: "probe-stop" });
      else if (state.compare) emit(this, { kind: "compare-stop" });
      else if (matchMedia(smallScreen).matches) emit(this, { kind: "sheet", open: false });
      return;
    }
    // Some keyboards type brackets with AltGr, which browsers report as Ctrl and Alt.
    const commanding = (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState("AltGraph");
    const isUndo = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (
      (commanding && !isUndo) ||
      isTyping(event) ||
      state.keysOpen ||
      state.dialog !== undefined ||
      this.ingestStore.state.open
    )
      return;
    const intent = keyIntent(isUndo ? "Ctrl+Z" : event.key, state);
    if (intent === undefined) return;
    event.preventDefault();
    emit(this, intent);
  };

  readonly #dragEnter = () => {
    this.#dragDepth++;
    this.dropping = true;
  };
  readonly #dragLeave = () => {
    this.#dragDepth--;
    if (this.#dragDepth <= 0) this.dropping = false;
  };
  readonly #dragOver = (event: DragEvent) => event.preventDefault();
  readonly #drop = (event: DragEvent) => {
    event.preventDefault();
    this.#dragDepth = 0;
    this.dropping = false;
    const transfer = event.dataTransfer;
    const items = [...(transfer?.items ?? [])];
    if (transfer && items.some((item) => item.webkitGetAsEntry()?.isDirectory)) {
      emit(this, { kind: "ingest-drop", transfer });
      return;
    }
    const files = [...(transfer?.files ?? [])];
    const catalogs = files.filter(({ name }) => /\.json(\.gz)?$/i.test(name));
    for (const file of catalogs) emit(this, { kind: "catalog-import", file, title: undefined });
    const rasters = files.filter((file) => !catalogs.includes(file));
    if (rasters.length > 0) emit(this, { kind: "add-files", files: rasters });
    if (files.length > 0) return;
    const dropped = (type: string) => transfer?.getData(type) ?? "";
    const urls = addressesIn(dropped("text/uri-list"), dropped("text/plain"));
    if (urls.length > 0) emit(this, { kind: "add-urls", urls });
    else this.store.set({ announcement: msg("What was dropped is neither a file nor the address of one") });
  };
}

function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    // There, letters lead to what begins with them.
    (target instanceof Element && target.role === "menuitem") ||
    (target instanceof HTMLInputElement && !["checkbox", "radio", "range", "button"].includes(target.type))
  );
}

customElements.define("terracotta-page", TerracottaPage);
