import { css, html, LitElement, nothing } from "lit";
import { emit } from "../state/intents.ts";
import { fileWarnings, type Layer, layerInfo } from "../state/page-state.ts";
import { withoutSecrets } from "../state/secrets.ts";
import { styleWords } from "../state/style-words.ts";
import { controlsCss } from "./controls-css.ts";
import { symbol } from "./symbols.ts";

/** The files on the map, the top one first. */
export class LayerList extends LitElement {
  static override properties = { layers: { attribute: false }, selectedId: {} };
  static override styles = [
    controlsCss,
    css`
      :host {
        display: block;
      }
      ul {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 6px;
      }
      li {
        border: 1px solid var(--line);
        border-radius: 9px;
        background: var(--surface);
      }
      li[aria-current] {
        border-color: var(--accent);
        background: var(--accent-soft);
      }
      .main {
        display: flex;
        align-items: center;
        gap: 2px;
        padding: 4px;
      }
      .name {
        flex: 1;
        display: block;
        min-width: 0;
        min-height: var(--control);
        padding: 4px 6px;
        border: 0;
        background: none;
        text-align: start;
      }
      .name:hover {
        background: none;
      }
      .name:hover .title {
        text-decoration: underline;
        text-underline-offset: 2px;
      }
      .name span {
        display: block;
        overflow: hidden;
        line-height: 1.3;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .title {
        font-weight: 600;
      }
      .more {
        display: flex;
        gap: 2px;
        padding: 0 4px 4px;
      }
      .more .icon:last-child {
        margin-inline-start: auto;
      }
      .note {
        padding: 0 10px 8px;
        color: var(--text-quiet);
        font-size: 12px;
      }
      .warning {
        display: grid;
        grid-template-columns: 16px 1fr;
        gap: 6px;
      }
      .warning svg.symbol {
        width: 16px;
        height: 16px;
      }
      .failed {
        color: var(--danger);
      }
      .hidden .title {
        color: var(--text-quiet);
        font-weight: 400;
      }
      .dots::after {
        content: "…";
      }
    `,
  ];

  declare layers: readonly Layer[];
  declare selectedId: string | undefined;

  constructor() {
    super();
    this.layers = [];
    this.selectedId = undefined;
  }

  override render() {
    return html`<ul>
      ${[...this.layers].reverse().map((layer) => this.#row(layer))}
    </ul>`;
  }

  #row(layer: Layer) {
    const { id, title } = layer;
    const selected = id === this.selectedId;
    const index = this.layers.indexOf(layer);
    return html`<li aria-current=${selected ? "true" : nothing} class=${layer.hidden ? "hidden" : ""}>
      <div class="main">
        <button class="name" aria-pressed=${selected} title=${layer.source.url} @click=${() => emit(this, { kind: "select", id })}>
          <span class="title">${title}</span>
          <span class="small quiet">${summary(layer)}</span>
        </button>
        <button
          class="icon"
          aria-pressed=${!layer.hidden}
          aria-label=${`Show ${title}`}
          title=${layer.hidden ? "Show" : "Hide"}
          @click=${() => emit(this, { kind: "show", id, shown: layer.hidden })}
        >
          ${symbol(layer.hidden ? "eyeOff" : "eye")}
        </button>
      </div>
      ${selected ? this.#more(layer, index) : nothing}
    </li>`;
  }

  #more(layer: Layer, index: number) {
    const { id, title } = layer;
    const note = sharingNote(layer);
    const info = layerInfo(layer);
    const warnings = info === undefined ? [] : fileWarnings(info);
    return html`<div class="more">
        <button
          class="icon"
          aria-label=${`Zoom to ${title}`}
          title="Zoom to layer (F)"
          ?disabled=${layerInfo(layer) === undefined}
          @click=${() => emit(this, { kind: "fit", id })}
        >
          ${symbol("fit")}
        </button>
        <button
          class="icon"
          aria-label=${`Raise ${title}`}
          title="Raise"
          ?disabled=${index === this.layers.length - 1}
          @click=${() => emit(this, { kind: "move", id, by: 1 })}
        >
          ${symbol("raise")}
        </button>
        <button
          class="icon"
          aria-label=${`Lower ${title}`}
          title="Lower"
          ?disabled=${index === 0}
          @click=${() => emit(this, { kind: "move", id, by: -1 })}
        >
          ${symbol("lower")}
        </button>
        <button
          class="icon"
          aria-label=${`Copy the address of ${title}`}
          title="Copy address"
          ?disabled=${layer.source.blob !== undefined}
          @click=${() => emit(this, { kind: "copy", text: layer.source.url, what: "Address" })}
        >
          ${symbol("copy")}
        </button>
        <button class="icon" aria-label=${`Remove ${title}`} title="Remove" @click=${() => emit(this, { kind: "remove", id })}>
          ${symbol("trash")}
        </button>
      </div>
      ${warnings.map((warning) => html`<p class="note warning">${symbol("warn")}<span>${warning}</span></p>`)}
      ${note === undefined ? nothing : html`<p class="note">${note}</p>`}`;
  }
}

function summary(layer: Layer) {
  const { opening } = layer;
  switch (opening.status) {
    case "opening":
      return html`<span class="dots">Opening</span>`;
    case "measuring":
      return html`<span class="dots">Measuring values</span>`;
    case "failed":
      return html`<span class="failed">Could not be opened</span>`;
    case "opened":
      return layer.tileError ? html`<span class="failed">Some tiles failed</span>` : styleWords(layer);
  }
}

/** What a link to this page will not carry. */
function sharingNote({ source, sample }: Layer): string | undefined {
  if (source.blob !== undefined) return "A file of this computer: links to this page do not include it.";
  const { removed } = withoutSecrets(source.url);
  if (removed.length > 0) return `Links to this page leave out what is secret in the address: ${removed.join(", ")}.`;
  return sample?.credit;
}

customElements.define("layer-list", LayerList);
