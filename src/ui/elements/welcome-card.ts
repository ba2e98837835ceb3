import { msg } from "@lit/localize";
import { css, html, LitElement, nothing } from "lit";
import type { CatalogInfo } from "../../catalog/catalogs.ts";
import { countOf } from "../state/catalogs/catalog-words.ts";
import type { IngestRun } from "../state/catalogs/ingest-dialog-state.ts";
import { emit } from "../state/intents.ts";
import "./add-data.ts";
import { controlsCss } from "./controls-css.ts";
import "./catalogs/ingest-lines.ts";
import "./sample-list.ts";
import { symbol } from "./symbols.ts";

/** The first thing a person sees: one sentence, the box, samples. */
export class WelcomeCard extends LitElement {
  static override properties = {
    focusRequest: { type: Number },
    catalogs: { attribute: false },
    runs: { attribute: false },
  };
  static override styles = [
    controlsCss,
    css`
      :host {
        display: block;
        width: min(600px, 100%);
      }
      section {
        position: relative;
        display: grid;
        gap: 18px;
        padding: 28px;
        border-radius: 16px;
        background: var(--surface);
        box-shadow: var(--shadow);
      }
      h1 {
        display: flex;
        align-items: center;
        gap: 10px;
        font-size: 20px;
        font-weight: 650;
        letter-spacing: -0.01em;
      }
      h1 img {
        width: 26px;
        height: 26px;
      }
      .lead {
        margin-top: 6px;
        color: var(--text-quiet);
        font-size: 15px;
      }
      h2 {
        margin-bottom: 8px;
        color: var(--text-quiet);
        font-size: 12px;
        font-weight: 600;
      }
      .many {
        margin-top: 8px;
      }
      .catalogs {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(160px, 1fr));
        gap: 8px;
      }
      .catalogs button {
        justify-content: space-between;
        min-width: 0;
        overflow-wrap: anywhere;
        text-align: start;
      }
      .close {
        position: absolute;
        top: 14px;
        right: 14px;
      }
      @media (max-width: 719px) {
        section {
          gap: 16px;
          padding: 20px;
        }
      }
    `,
  ];

  declare focusRequest: number;
  declare catalogs: readonly CatalogInfo[];
  /** Ingests that an earlier visit left, and that go on. */
  declare runs: readonly IngestRun[];

  constructor() {
    super();
    this.focusRequest = 0;
    this.catalogs = [];
    this.runs = [];
  }

  override render() {
    return html`<section aria-labelledby="title">
      <div>
        <h1 id="title"><img src=${new URL("icon.svg", document.baseURI).href} alt="" />Terracotta</h1>
        <p class="lead">${msg("See any cloud-optimized GeoTIFF on a map. It is read here, in your browser; nothing is uploaded.")}</p>
      </div>
      <div>
        <add-data .focusRequest=${this.focusRequest}></add-data>
        <p class="many small quiet">
          ${msg("Many files?")} <button class="link small" @click=${() => emit(this, { kind: "ingest-open" })}>${msg("Make a catalog of them…")}</button>
        </p>
      </div>
      ${this.runs.length === 0 ? nothing : html`<ingest-lines .runs=${this.runs}></ingest-lines>`}
      ${this.catalogs.length === 0 ? nothing : this.#catalogs()}
      <div>
        <h2>${msg("Or start with a sample")}</h2>
        <sample-list></sample-list>
      </div>
      <button class="icon close" aria-label=${msg("Close")} title=${msg("Close (Esc)")} @click=${() => emit(this, { kind: "welcome", open: false })}>
        ${symbol("close")}
      </button>
    </section>`;
  }

  /** The first few; all are in the panel. */
  #catalogs() {
    const choose = (id: string) => () => {
      emit(this, { kind: "catalog-choose", id });
      emit(this, { kind: "welcome", open: false });
    };
    return html`<div>
      <h2>${msg("Your catalogs")}</h2>
      <div class="catalogs">
        ${this.catalogs.slice(0, 6).map(
          ({ id, title, count }) => html`<button @click=${choose(id)}>
            <b>${title}</b><span class="quiet small">${countOf(count, "dataset")}</span>
          </button>`,
        )}
      </div>
    </div>`;
  }
}

customElements.define("welcome-card", WelcomeCard);
