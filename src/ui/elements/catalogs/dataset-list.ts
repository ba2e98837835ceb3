import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Dataset, Key } from "../../../catalog/catalogs.ts";
import { pageSizes } from "../../state/catalogs/catalog-intents.ts";
import { bandOf, type CatalogState, datasetName } from "../../state/catalogs/catalog-state.ts";
import { fileName, formatNumber } from "../../state/format.ts";
import { emit } from "../../state/intents.ts";
import { type Layer, showsDataset } from "../../state/layers/layer.ts";
import { controlsCss } from "../controls-css.ts";
import "./dataset-thumbnail.ts";
import { symbol } from "../symbols.ts";

/** A page of datasets: choose one to see it on the map. */
export class DatasetList extends LitElement {
  static override properties = {
    state: { attribute: false },
    keys: { attribute: false },
    layers: { attribute: false },
  };
  static override styles = [
    controlsCss,
    css`
      :host {
        display: block;
      }
      ul {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        margin: 0 -6px;
      }
      ul.querying {
        opacity: 0.6;
      }
      li {
        display: grid;
        grid-template-columns: 44px minmax(0, 1fr) auto;
        align-items: center;
        gap: 4px;
        padding: 3px 2px 3px 6px;
        border-radius: 9px;
        content-visibility: auto;
        contain-intrinsic-height: auto 52px;
      }
      li:is(:hover, :focus-within) {
        background: var(--surface-hover);
      }
      .name {
        display: block;
        min-width: 0;
        min-height: 44px;
        padding: 3px 6px;
        border: 0;
        background: none;
        text-align: start;
      }
      .name:hover .title {
        text-decoration: underline;
        text-underline-offset: 2px;
      }
      .name span {
        display: block;
        overflow: hidden;
        line-height: 1.35;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .name .title {
        /* Two lines at most: the last keys tell neighbours apart. */
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        white-space: normal;
        overflow-wrap: anywhere;
        font-size: 13px;
        font-weight: 600;
        font-variant-numeric: tabular-nums;
      }
      .on {
        color: var(--accent);
        font-weight: 600;
      }
      .pages {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px;
        margin-top: 6px;
        font-size: 12px;
      }
      .pages span {
        flex: 1;
        text-align: center;
        font-variant-numeric: tabular-nums;
      }
      .pages select {
        width: auto;
        padding: 0 4px;
      }
      .previous svg {
        rotate: 90deg;
      }
      .next svg {
        rotate: -90deg;
      }
    `,
  ];

  declare state: CatalogState;
  declare keys: readonly Key[];
  declare layers: readonly Layer[];

  override render() {
    const { found, querying } = this.state;
    if (found === undefined) return html`<p class="small quiet">${msg("Looking…")}</p>`;
    if (found.total === 0) return nothing;
    return html`
      <ul aria-label=${msg("Datasets")} aria-busy=${querying} class=${querying ? "querying" : ""}>
        ${repeat(found.datasets, bandOf, (dataset) => this.#row(dataset))}
      </ul>
      ${this.#pages(found.total)}
    `;
  }

  #row(dataset: Dataset) {
    const title = datasetName(dataset.keys);
    const shown = this.layers.some((layer) => showsDataset(layer, this.state.currentId, dataset));
    const look = (wanted: boolean) => () => emit(this, { kind: "catalog-look", dataset: wanted ? dataset : undefined });
    const words = this.keys.map(({ name }, i) => `${name} ${dataset.keys[i]}`).join(", ");
    return html`<li
      @pointerenter=${look(true)}
      @pointerleave=${look(false)}
      @focusin=${look(true)}
      @focusout=${look(false)}
    >
      <dataset-thumbnail .of=${dataset} .thumbnail=${this.state.thumbnails.get(bandOf(dataset))}></dataset-thumbnail>
      <button class="name" title=${`${words}\n${dataset.location}`} @click=${() => emit(this, { kind: "catalog-add", dataset })}>
        <span class="title">${title}</span>
        <span class="small quiet">${
          shown
            ? html`<span class="on">${msg("On the map")}</span>`
            : dataset.band > 1
              ? msg(str`${fileName(dataset.location)}, band ${dataset.band}`)
              : fileName(dataset.location)
        }</span>
      </button>
      <button class="icon" data-of=${bandOf(dataset)} aria-label=${msg(str`Details of ${title}`)} title=${msg("Details")} @click=${() => emit(this, { kind: "catalog-details", dataset })}>
        ${symbol("info")}
      </button>
    </li>`;
  }

  #pages(total: number) {
    const { page, limit } = this.state;
    const last = Math.min(total, (page + 1) * limit);
    if (total <= pageSizes[0]) return nothing;
    const go = (to: number) => () => emit(this, { kind: "catalog-page", page: to });
    return html`<nav class="pages" aria-label=${msg("Pages")}>
      <button class="icon previous" aria-label=${msg("Previous page")} title=${msg("Previous page")} ?disabled=${page === 0} @click=${go(page - 1)}>${symbol("down")}</button>
      <span>${msg(str`${formatNumber(page * limit + 1)}–${formatNumber(last)} of ${formatNumber(total)} datasets`)}</span>
      <button class="icon next" aria-label=${msg("Next page")} title=${msg("Next page")} ?disabled=${last >= total} @click=${go(page + 1)}>${symbol("down")}</button>
      <select
        aria-label=${msg("Datasets a page")}
        title=${msg("Datasets a page")}
        @change=${(event: Event) => emit(this, { kind: "catalog-page-size", limit: Number((event.target as HTMLSelectElement).value) })}
      >
        ${pageSizes.map((size) => html`<option value=${size} .selected=${size === limit}>${size}</option>`)}
      </select>
    </nav>`;
  }

  /** Brings the focus back to where the details were opened from. */
  focusDetails(dataset: Dataset): void {
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>("button[data-of]")];
    (buttons.find(({ dataset: { of } }) => of === bandOf(dataset)) ?? this.renderRoot.querySelector("button"))?.focus();
  }
}

customElements.define("dataset-list", DatasetList);
