import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing } from "lit";
import { formatNumber } from "../../state/format.ts";
import { emit } from "../../state/intents.ts";
import { fileWarnings, type Layer, layerInfo } from "../../state/layers/layer.ts";
import { isMosaic, type Scene, type ScenePixelSelection } from "../../state/layers/scene.ts";
import { withoutSecrets } from "../../state/links/secrets.ts";
import { styleWords } from "../../state/style/style-words.ts";
import { controlsCss } from "../controls-css.ts";
import { symbol } from "../symbols.ts";
import { cutName, cutNameCss } from "./cut-name.ts";
import "./layer-menu.ts";

/** The layers on the map, the top one first. */
export class LayerList extends LitElement {
  static override properties = { layers: { attribute: false }, selectedId: {} };
  static override styles = [
    controlsCss,
    cutNameCss,
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
      .title,
      .summary {
        display: block;
        line-height: 1.3;
      }
      .summary {
        overflow-wrap: anywhere;
      }
      .title {
        font-weight: 600;
      }
      .line {
        display: grid;
        grid-template-columns: 62px minmax(0, 1fr) 40px;
        align-items: center;
        gap: 6px;
        padding: 0 10px 6px;
        font-size: 12px;
      }
      .line select {
        grid-column: 2 / -1;
        min-height: var(--small-control);
      }
      .line output {
        text-align: end;
        font-variant-numeric: tabular-nums;
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
    return html`<li aria-current=${selected ? "true" : nothing} class=${layer.hidden ? "hidden" : ""}>
      <div class="main">
        <button class="name" aria-pressed=${selected} title=${layer.scene === undefined ? layer.source.url : title} @click=${() => emit(this, { kind: "select", id })}>
          <span class="title">${cutName(title)}</span>
          <span class="summary small quiet">${summary(layer)}</span>
        </button>
        <button
          class="icon"
          aria-pressed=${!layer.hidden}
          aria-label=${msg(str`Show ${title}`)}
          title=${layer.hidden ? msg("Show") : msg("Hide")}
          @click=${() => emit(this, { kind: "show", id, shown: layer.hidden })}
        >
          ${symbol(layer.hidden ? "eyeOff" : "eye")}
        </button>
        <button
          class="icon"
          aria-label=${msg(str`Zoom to ${title}`)}
          title=${selected ? msg("Zoom to layer (F)") : msg("Zoom to layer")}
          ?disabled=${layerInfo(layer) === undefined}
          @click=${() => emit(this, { kind: "fit", id })}
        >
          ${symbol("fit")}
        </button>
        <layer-menu .layer=${layer} .layers=${this.layers}></layer-menu>
      </div>
      ${selected ? this.#more(layer) : nothing}
    </li>`;
  }

  #more(layer: Layer) {
    const note = sharingNote(layer);
    const info = layerInfo(layer);
    const warnings = info === undefined ? [] : fileWarnings(info);
    return html`${this.#opacity(layer)} ${layer.scene && isMosaic(layer.scene) ? this.#selection(layer, layer.scene) : nothing}
      ${missingNote(layer)}
      ${warnings.map((warning) => html`<p class="note warning">${symbol("warn")}<span>${warning}</span></p>`)}
      ${note === undefined ? nothing : html`<p class="note">${note}</p>`}`;
  }

  #opacity({ id, title, opacity }: Layer) {
    const percent = Math.round(opacity * 100);
    const set = (event: Event) =>
      emit(this, { kind: "opacity", id, opacity: Number((event.target as HTMLInputElement).value) / 100 });
    return html`<label class="line">
      <span>${msg("Opacity")}</span>
      <input
        type="range"
        min="0"
        max="100"
        step="1"
        aria-label=${msg(str`Opacity of ${title}`)}
        aria-valuetext=${`${percent} %`}
        .value=${String(percent)}
        @input=${set}
      />
      <output>${percent} %</output>
    </label>`;
  }

  /** Which of the datasets that lie over each other is seen. */
  #selection({ id }: Layer, { pixelSelection }: Scene) {
    const set = (event: Event) => {
      // The options are the only values that it can have.
      const selection = (event.target as HTMLSelectElement).value as ScenePixelSelection;
      emit(this, { kind: "pixel-selection", id, selection });
    };
    return html`<label class="line">
      <span>${msg("Shown")}</span>
      <select @change=${set}>
        ${pixelSelections.map(([value, words]) => html`<option value=${value} .selected=${value === pixelSelection}>${words()}</option>`)}
      </select>
    </label>`;
  }
}

/** What a mosaic shows where several datasets have a value. */
const pixelSelections: readonly (readonly [ScenePixelSelection, words: () => string])[] = [
  ["first", () => msg("first dataset")],
  ["newest", () => msg("newest dataset")],
  ["highest", () => msg("highest value")],
  ["lowest", () => msg("lowest value")],
  ["mean", () => msg("mean of all values")],
];

function summary(layer: Layer) {
  const { opening } = layer;
  switch (opening.status) {
    case "opening":
      return html`<span class="dots">${msg("Opening")}</span>`;
    case "measuring":
      return html`<span class="dots">${msg("Measuring values")}</span>`;
    case "failed":
      return html`<span class="failed">${msg("Could not be opened")}</span>`;
    case "opened":
      if (layer.tileError) return html`<span class="failed">${msg("Some tiles failed")}</span>`;
      return layer.missing && !isMosaicLayer(layer) ? msg("No dataset here") : styleWords(layer);
  }
}

const isMosaicLayer = ({ scene }: Layer): boolean => scene !== undefined && isMosaic(scene);

/** What is drawn without: calm, for the rest is there. */
function missingNote(layer: Layer) {
  const [first, ...others] = layer.missing?.problems ?? [];
  if (first === undefined) return nothing;
  const count = others.length + 1;
  const words = isMosaicLayer(layer) ? missingWords(count, first.message) : first.message;
  return html`<p class="note warning" role="status">${symbol("info")}<span>${words}</span></p>`;
}

const missingWords = (count: number, problem: string): string =>
  count === 1
    ? msg(str`1 dataset is missing in the mosaic: ${problem}`)
    : msg(str`${formatNumber(count)} datasets are missing in the mosaic: ${problem}`);

/** What a link to this page will not carry. */
function sharingNote({ source, sample, scene }: Layer): string | undefined {
  if (scene !== undefined) return undefined;
  if (source.blob !== undefined) return msg("A file of this computer: links to this page do not include it.");
  const { removed } = withoutSecrets(source.url);
  if (removed.length > 0) return msg(str`Links leave out what may be secret in the address: ${removed.join(", ")}.`);
  return sample?.credit;
}

customElements.define("layer-list", LayerList);
