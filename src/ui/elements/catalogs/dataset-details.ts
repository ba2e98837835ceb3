import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import type { DatasetRecord, Json, Key } from "../../../catalog/catalogs.ts";
import type { ErrorData } from "../../../core/errors.ts";
import type { Metadata } from "../../../core/metadata.ts";
import { type DatasetDetails as Details, datasetName } from "../../state/catalogs/catalog-state.ts";
import { metadataText } from "../../state/catalogs/metadata-text.ts";
import { adviseOn } from "../../state/error-advice.ts";
import { digitsWithin, formatBytes, formatNumber } from "../../state/format.ts";
import { emit } from "../../state/intents.ts";
import { controlsCss } from "../controls-css.ts";
import { factsCss } from "../facts-css.ts";
import { symbol } from "../symbols.ts";
import "./value-histogram.ts";

/** What a catalog knows of one dataset. Its texts come from strangers: they are shown as text, never as markup. */
export class DatasetDetails extends LitElement {
  static override properties = { details: { attribute: false }, keys: { attribute: false }, shown: { type: Boolean } };
  static override styles = [
    controlsCss,
    factsCss,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 14px;
      }
      h3 {
        color: var(--text);
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 4;
        overflow: hidden;
        font-size: 14px;
        overflow-wrap: anywhere;
      }
      h3:focus {
        outline: none;
      }
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 8px;
      }
      h4 {
        margin: 0;
        color: var(--text-quiet);
        font-size: 12px;
        font-weight: 600;
      }
      .actions {
        flex-wrap: wrap;
        gap: 6px;
      }
      .actions button {
        font-size: 13px;
      }
      .address {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        gap: 4px;
        padding: 2px 2px 2px 10px;
        border-radius: 9px;
        background: var(--surface-sunken);
        font-size: 12px;
        overflow-wrap: anywhere;
      }
      pre {
        max-height: 200px;
        margin: 0;
        padding: 8px 10px;
        overflow: auto;
        border-radius: var(--radius-small);
        background: var(--surface-sunken);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      progress {
        width: 100%;
        height: 8px;
        accent-color: var(--accent);
      }
      .failed {
        color: var(--danger);
        font-size: 13px;
        overflow-wrap: anywhere;
      }
    `,
  ];

  declare details: Details;
  declare keys: readonly Key[];
  /** Whether it is on the map. */
  declare shown: boolean;
  #hadFocus: Element | null = null;

  override render() {
    const { dataset, record } = this.details;
    return html`
      <h3 tabindex="-1">${datasetName(dataset.keys)}</h3>
      <dl>
        ${this.keys.map(({ name, description }, i) => html`<dt title=${description || nothing}>${name}</dt><dd>${dataset.keys[i]}</dd>`)}
        ${dataset.band === 1 ? nothing : html`<dt>${msg("Band of the file")}</dt><dd>${dataset.band}</dd>`}
      </dl>
      <div class="row actions">
        <button class="primary" @click=${() => emit(this, { kind: "catalog-add", dataset })}>
          ${this.shown ? msg("Zoom to it") : msg("Show on the map")}
        </button>
        <button @click=${() => emit(this, { kind: "catalog-delete", dataset })}>${symbol("trash")} ${msg("Delete")}</button>
      </div>
      <div class="address">
        <span>${dataset.location}</span>
        <button class="icon" aria-label=${msg("Copy the location")} title=${msg("Copy")} @click=${() => emit(this, { kind: "copy", text: dataset.location, what: msg("Location") })}>
          ${symbol("copy")}
        </button>
      </div>
      ${
        record.status === "read"
          ? this.#record(record.record)
          : record.status === "failed"
            ? failed(record.error, dataset.location)
            : html`<p class="quiet small">${msg("Reading…")}</p>`
      }
    `;
  }

  override willUpdate() {
    this.#hadFocus = this.shadowRoot?.activeElement ?? null;
  }

  override updated(changed: PropertyValues<this>) {
    // The button that was pressed gave way to another one, or to what it was there for.
    if (this.#hadFocus !== null && !this.#hadFocus.isConnected) {
      (this.renderRoot.querySelector<HTMLElement>(".measure button") ?? this.renderRoot.querySelector("h3"))?.focus();
    }
    if (!changed.has("details")) return;
    const before = changed.get("details");
    if (before?.dataset !== this.details.dataset) this.renderRoot.querySelector("h3")?.focus();
  }

  #record({ metadata, userMetadata, header }: DatasetRecord) {
    return html`
      <section aria-label=${msg("Values")}>
        <h4>${msg("Values")}</h4>
        ${metadata === undefined ? html`<p class="small quiet">${msg("Not measured yet.")}</p>` : this.#values(metadata)}
        ${this.#measure(metadata)}
      </section>
      <section aria-label=${msg("Histogram")}>${this.#histogram()}</section>
      ${
        userMetadata === undefined || userMetadata === null
          ? nothing
          : html`<section aria-label=${msg("Own metadata")}><h4>${msg("Own metadata")}</h4><pre tabindex="0">${asText(userMetadata)}</pre></section>`
      }
      <div class="row actions">
        <button @click=${() => emit(this, { kind: "copy", text: metadataText(this.keys, this.details.dataset, { metadata, userMetadata }), what: msg("Metadata") })}>
          ${symbol("copy")} ${msg("Copy as JSON")}
        </button>
      </div>
      ${header === undefined ? nothing : html`<p class="small quiet">${msg(str`The file’s first ${formatBytes(header.bytes.byteLength)} are kept with it: it opens without asking for them.`)}</p>`}
    `;
  }

  #values({ range, mean, stdev, valid_percentage, percentiles, sampled }: Metadata) {
    const words = (value: number | undefined) =>
      value === undefined ? "–" : formatNumber(value, digitsWithin(range[0], range[1], 6));
    const rows = [
      [msg("Range"), `${words(range[0])} – ${words(range[1])}`],
      [msg("Mean"), words(mean)],
      [msg("Standard deviation"), words(stdev)],
      ["5 %, 50 %, 95 %", [4, 49, 94].map((i) => words(percentiles[i])).join(", ")],
      [msg("Valid pixels"), `${formatNumber(valid_percentage, 4)} %`],
      [msg("Measured on"), sampled ? msg("an overview") : msg("every pixel")],
    ];
    return html`<dl>${rows.map(([name, text]) => html`<dt>${name}</dt><dd>${text}</dd>`)}</dl>`;
  }

  #measure(metadata: Metadata | undefined) {
    const { measuring, measureError, dataset } = this.details;
    if (measuring) {
      const { done = 0, total = 0 } = measuring.progress ?? {};
      return html`
        <progress aria-label=${msg("Measuring")} max=${total || 1} value=${total === 0 ? nothing : done}></progress>
        <div class="spread measure">
          <span class="small quiet">${total === 0 ? msg("Measuring…") : msg(str`${Math.floor((100 * done) / total)} % of every pixel`)}</span>
          <button @click=${() => emit(this, { kind: "catalog-stop" })}>${msg("Cancel")}</button>
        </div>
      `;
    }
    return html`
      ${measureError ? failed(measureError, dataset.location) : nothing}
      <div class="row actions measure">
        ${metadata === undefined ? html`<button @click=${() => emit(this, { kind: "catalog-measure", exact: false })}>${msg("Measure")}</button>` : nothing}
        ${metadata === undefined || metadata.sampled ? html`<button @click=${() => emit(this, { kind: "catalog-measure", exact: true })}>${msg("Compute exactly")}</button>` : nothing}
      </div>
    `;
  }

  #histogram() {
    const { histogram, dataset } = this.details;
    switch (histogram.status) {
      case "initial":
        return html`<div class="row actions"><button @click=${() => emit(this, { kind: "catalog-histogram" })}>${msg("Show the histogram")}</button></div>`;
      case "reading":
        return html`<p class="small quiet">${msg("Counting values…")}</p>`;
      case "failed":
        return failed(histogram.error, dataset.location);
      case "read":
        return html`<h4>${msg("Histogram of the coarsest level")}</h4>
          ${histogram.statistics ? html`<value-histogram .statistics=${histogram.statistics}></value-histogram>` : html`<p class="small quiet">${msg("No pixel is valid.")}</p>`}`;
    }
  }
}

function failed(error: ErrorData, url: string) {
  const { headline, next } = adviseOn(error, url, location.origin, navigator.onLine);
  return html`<div class="failed" role="alert"><p><b>${headline}</b></p><p>${error.message}</p>${next ? html`<p class="quiet">${next}</p>` : nothing}</div>`;
}

/** What somebody wrote, indented, and not without end. */
function asText(value: Json): string {
  const text = typeof value === "string" ? value : JSON.stringify(value, null, 2);
  return text.length > 20_000 ? `${text.slice(0, 20_000)}…` : text;
}

customElements.define("dataset-details", DatasetDetails);
