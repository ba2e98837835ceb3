import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing } from "lit";
import type { ErrorData } from "../../../core/errors.ts";
import { adviseOn, type Fix } from "../../state/error-advice.ts";
import { emit } from "../../state/intents.ts";
import type { Layer } from "../../state/layers/layer.ts";
import { withoutSecrets } from "../../state/links/secrets.ts";
import { controlsCss } from "../controls-css.ts";
import { symbol } from "../symbols.ts";

/** Why a file cannot be shown, what was tried, and what would help. */
export class ErrorCard extends LitElement {
  static override properties = {
    layer: { attribute: false },
    error: { attribute: false },
    online: { attribute: false },
    chosen: { state: true },
    crs: { state: true },
  };
  static override styles = [
    controlsCss,
    css`
      :host {
        display: block;
      }
      .card {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 10px;
        padding: 14px 16px;
        border: 1px solid var(--danger);
        border-radius: var(--radius);
        background: var(--surface);
        box-shadow: 0 2px 10px rgb(0 0 0 / 16%);
      }
      .head {
        display: grid;
        grid-template-columns: 18px 1fr auto;
        gap: 10px;
      }
      .head > svg {
        margin-top: 1px;
        color: var(--danger);
      }
      .head button {
        margin: -7px -9px 0 0;
      }
      h2 {
        margin: 0;
        font-size: 14px;
        font-weight: 650;
      }
      .file,
      .message {
        overflow-wrap: anywhere;
      }
      .code {
        padding: 1px 6px;
        border-radius: 4px;
        background: var(--danger-soft);
        color: var(--danger);
        font-family: var(--font-mono);
        font-size: 11px;
        font-weight: 600;
      }
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 2px 12px;
        font-size: 12px;
      }
      dt {
        color: var(--text-quiet);
      }
      dd {
        overflow-wrap: anywhere;
      }
      details + details {
        margin-top: -8px;
      }
      summary {
        min-height: var(--small-control);
        padding-top: 4px;
        cursor: pointer;
        font-size: 13px;
      }
      .hosts {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
        margin: 4px 0 6px;
      }
      .hosts button {
        min-height: var(--small-control);
        padding: 0 9px;
        font-size: 12px;
      }
      .hosts button[aria-pressed="true"] {
        border-color: var(--accent);
        background: var(--accent-soft);
        color: var(--accent);
        font-weight: 600;
      }
      pre {
        max-height: 180px;
        margin: 0 0 6px;
        padding: 10px;
        overflow: auto;
        border-radius: var(--radius-small);
        background: var(--surface-sunken);
        line-height: 1.5;
      }
      form {
        display: flex;
        gap: 6px;
      }
    `,
  ];

  declare layer: Layer;
  declare error: ErrorData;
  declare online: boolean;
  declare chosen: number;
  declare crs: string;

  constructor() {
    super();
    this.online = true;
    this.chosen = 0;
    this.crs = "";
  }

  /** A wrong CRS stays in its field, to be mended. */
  override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has("error")) this.crs = String(this.error.details?.crs ?? this.layer.source.crs ?? "");
  }

  override render() {
    const { layer, error } = this;
    const advice = adviseOn(error, layer.source.url, location.origin, this.online);
    const failed = layer.opening.status === "failed";
    const { id } = layer;
    return html`<div class="card" role="alert">
      <div class="head">
        ${symbol("warn")}
        <div>
          <h2>${advice.headline}</h2>
          <p class="small quiet file">${layer.title} <span class="code">${error.code}</span></p>
        </div>
        <button
          class="icon"
          aria-label=${msg("Dismiss")}
          title=${failed ? msg("Dismiss and remove this file") : msg("Dismiss")}
          @click=${() => emit(this, { kind: "dismiss-errors", ids: [id] })}
        >
          ${symbol("close")}
        </button>
      </div>
      <p class="message">${error.message}</p>
      ${advice.next ? html`<p class="quiet">${advice.next}</p>` : nothing}
      ${advice.asksCrs ? this.#askCrs() : nothing} ${this.#tried()} ${this.#fixes(advice.fixes)}
      ${
        advice.asksCrs
          ? nothing
          : html`<div class="row">
            <button class="primary" @click=${() => emit(this, { kind: "retry", id })}>${msg("Retry")}</button>
            ${
              failed && layer.source.grid !== undefined
                ? html`<button @click=${() => emit(this, { kind: "datum-grid", id, grid: undefined })}>${msg("Open without the datum grid")}</button>`
                : nothing
            }
          </div>`
      }
    </div>`;
  }

  #tried() {
    const details = Object.entries(this.error.details ?? {});
    const { url } = this.layer.source;
    return html`<details>
      <summary>${msg("What was tried")}</summary>
      <dl>
        ${url.startsWith("local:") ? nothing : html`<dt>${msg("address")}</dt><dd>${withoutSecrets(url).url}</dd>`}
        ${details.filter(([name]) => name !== "url").map(([name, value]) => html`<dt>${name}</dt><dd>${String(value)}</dd>`)}
      </dl>
    </details>`;
  }

  #fixes(fixes: readonly Fix[]) {
    const fix = fixes[this.chosen] ?? fixes[0];
    if (fix === undefined) return nothing;
    return html`<details>
      <summary>${msg("A fix to copy")}</summary>
      ${
        fixes.length > 1
          ? html`<div class="hosts" role="group" aria-label=${msg("Host")}>
            ${fixes.map(
              ({ title }, i) => html`<button
                aria-pressed=${fix === fixes[i]}
                @click=${() => {
                  this.chosen = i;
                }}
              >
                ${title}
              </button>`,
            )}
          </div>`
          : nothing
      }
      <pre tabindex="0" aria-label=${msg(str`Fix for ${fix.title}`)}>${fix.text}</pre>
      <button @click=${() => emit(this, { kind: "copy", text: fix.text, what: msg("Fix") })}>${symbol("copy")} ${msg("Copy")}</button>
    </details>`;
  }

  #askCrs() {
    return html`<form @submit=${this.#retryWithCrs}>
      <input
        type="text"
        aria-label=${msg("EPSG code or proj4 definition")}
        placeholder=${msg("EPSG:32633 or +proj=…")}
        spellcheck="false"
        .value=${this.crs}
        @input=${(event: Event) => {
          this.crs = (event.target as HTMLInputElement).value;
        }}
      />
      <button class="primary" type="submit">${msg("Use")}</button>
    </form>`;
  }

  #retryWithCrs(event: Event) {
    event.preventDefault();
    const given = this.crs.trim();
    if (given === "") return;
    emit(this, { kind: "retry", id: this.layer.id, crs: /^\d+$/.test(given) ? `EPSG:${given}` : given });
  }
}

customElements.define("error-card", ErrorCard);
