import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import type { ErrorData } from "../../core/errors.ts";
import { adviseOn } from "../state/error-advice.ts";
import { mostExportBytes } from "../state/export/export-limits.ts";
import type { ExportArea, ExportTask, FileSize } from "../state/export/export-state.ts";
import { pictureTitle } from "../state/export/picture-title.ts";
import { checkExpression } from "../state/expressions/expression-check.ts";
import { formatBytes, formatNumber } from "../state/format.ts";
import { emit } from "../state/intents.ts";
import { type Layer, openedLayer } from "../state/layers/layer.ts";
import { bandNames } from "../state/layers/layer-url.ts";
import { type PageState, selectedLayer } from "../state/page-state.ts";
import { controlsCss } from "./controls-css.ts";
import { dialogCss } from "./dialog-css.ts";
import { modalDialog } from "./modal-dialog.ts";
import { symbol } from "./symbols.ts";

/** Pictures of the map, pixels of a layer, and the catalog, to take away. */
export class ExportDialog extends LitElement {
  static override properties = {
    state: { attribute: false },
    caption: { state: true },
    legend: { state: true },
    scale: { state: true },
    area: { state: true },
    bands: { state: true },
  };
  static override styles = [
    controlsCss,
    dialogCss,
    css`
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 10px;
      }
      section + section {
        padding-top: 16px;
        border-top: 1px solid var(--line);
      }
      h3 {
        color: var(--text);
        font-size: 14px;
      }
      .field {
        display: grid;
        gap: 4px;
        font-size: 12px;
        font-weight: 600;
      }
      .field :is(input, select) {
        font-size: 14px;
        font-weight: 400;
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 18px;
      }
      .choice {
        display: flex;
        align-items: center;
        gap: 8px;
        min-height: var(--control);
        cursor: pointer;
      }
      fieldset {
        min-width: 0;
        max-height: 148px;
        margin: 0;
        padding: 0;
        overflow: auto;
        border: 0;
      }
      legend {
        padding: 0;
        font-size: 12px;
        font-weight: 600;
      }
      .do {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 12px;
      }
      .size {
        overflow-wrap: anywhere;
      }
      .failed {
        padding: 8px 12px;
        border: 1px solid var(--danger);
        border-radius: 9px;
        background: var(--danger-soft);
        overflow-wrap: anywhere;
      }
      progress {
        flex: 1;
        min-width: 100px;
        height: 8px;
        accent-color: var(--accent);
      }
    `,
  ];

  declare state: PageState;
  /** Above the picture: the layer's until somebody writes another one. */
  declare caption: string;
  declare legend: boolean;
  declare scale: 1 | 2;
  declare area: ExportArea;
  /** Chosen bands of the layer, from 1. */
  declare bands: readonly number[];
  #layerId: string | undefined;

  constructor() {
    super();
    this.caption = "";
    this.legend = true;
    this.scale = 1;
    this.area = "view";
    this.bands = [];
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (!this.#isOpen() || !changed.has("state")) return;
    const layer = selectedLayer(this.state);
    const before = changed.get("state");
    if (before?.dialog === "export" && this.#layerId === layer?.id) return;
    this.#layerId = layer?.id;
    this.caption = pictureTitle(this.state);
    this.bands = layer ? shownBands(layer) : [];
    this.area = this.state.probe.shape ? "drawn" : "view";
    this.#measure();
  }

  override render() {
    return modalDialog(
      { open: this.#isOpen(), heading: msg("Take away"), dismissed: () => this.#close() },
      () => html`<div class="body">${this.#content()}</div>`,
    );
  }

  #content() {
    const layer = selectedLayer(this.state);
    return html`
        ${this.#picture()} ${layer && openedLayer(layer) ? this.#pixels(layer) : nothing}
        <section>
          <h3>${msg("Catalog")}</h3>
          <p class="small quiet">${msg("A catalog of many files is saved as JSON where it is managed: its keys, files and statistics.")}</p>
          <div><button @click=${this.#catalog}>${msg("Go to the catalogs")}</button></div>
        </section>`;
  }

  #isOpen(): boolean {
    return this.state.dialog === "export";
  }

  #picture() {
    const { picture } = this.state.exporting;
    return html`<section>
      <h3>${msg("Picture of the map")}</h3>
      <label class="field">
        ${msg("Title")}
        <input type="text" maxlength="200" .value=${this.caption} @input=${(event: Event) => {
          this.caption = (event.target as HTMLInputElement).value;
        }} />
      </label>
      <div class="choices" role="radiogroup" aria-label=${msg("Size")}>
        ${([1, 2] as const).map(
          (scale) =>
            html`<label class="choice"><input type="radio" name="scale" .checked=${this.scale === scale} @change=${() => {
              this.scale = scale;
            }} /> ${scale === 1 ? msg("As on the screen") : msg("Twice as fine")}</label>`,
        )}
      </div>
      <label class="choice"><input type="checkbox" .checked=${this.legend} @change=${(event: Event) => {
        this.legend = (event.target as HTMLInputElement).checked;
      }} /> ${msg("With legend")}</label>
      <div class="do">
        <button
          class="primary"
          ?disabled=${picture.status === "working"}
          @click=${() => emit(this, { kind: "export-picture", title: this.caption.trim(), legend: this.legend, scale: this.scale })}
        >
          ${symbol("download")} ${msg("Save PNG")}
        </button>
        ${this.#task(picture, msg("Drawing"))}
      </div>
    </section>`;
  }

  #pixels(layer: Layer) {
    const { pixels, size } = this.state.exporting;
    const bands = openedLayer(layer)?.info.bands ?? [];
    const isTooLarge = size.status === "known" && size.byteLength > mostExportBytes;
    return html`<section>
      <h3>${msg(str`Original values of ${layer.title}`)}</h3>
      <label class="field">
        ${msg("Where")}
        <select @change=${this.#chooseArea}>
          <option value="view" .selected=${this.area === "view"}>${msg("What the map shows")}</option>
          ${this.state.probe.shape ? html`<option value="drawn" .selected=${this.area === "drawn"}>${msg("The box around what is drawn")}</option>` : nothing}
          <option value="all" .selected=${this.area === "all"}>${msg("All of the file")}</option>
        </select>
      </label>
      ${
        bands.length < 2
          ? nothing
          : html`<fieldset>
            <legend>${msg("Bands")}</legend>
            <div class="choices">
              ${bands.map(
                (
                  { name },
                  i,
                ) => html`<label class="choice"><input type="checkbox" .checked=${this.bands.includes(i + 1)} @change=${() => this.#toggle(i + 1)} />
                  ${name === "" || name === String(i + 1) ? msg(str`Band ${i + 1}`) : name}</label>`,
              )}
            </div>
          </fieldset>`
      }
      ${this.#size()}
      <div class="do">
        <button
          ?disabled=${pixels.status === "working" || size.status !== "known" || isTooLarge || this.bands.length === 0}
          @click=${() => emit(this, { kind: "export-pixels", layerId: layer.id, area: this.area, bands: this.bands })}
        >
          ${symbol("download")} ${msg("Save GeoTIFF")}
        </button>
        ${this.#task(pixels, msg("Reading"))}
      </div>
    </section>`;
  }

  #size() {
    const { size } = this.state.exporting;
    if (this.bands.length === 0) return html`<p class="small">${msg("Choose a band.")}</p>`;
    if (size.status === "unknown")
      return html`<p class="small quiet" role="status">${msg("Looking how large that is…")}</p>`;
    if (size.status === "failed") return this.#failed(size.error);
    const isTooLarge = size.byteLength > mostExportBytes;
    return html`<div class="small size" role="status">
      ${size.files.map((file) => html`<p>${sizeWords(file)}</p>`)}
      ${
        isTooLarge
          ? html`<p class="failed">${msg(str`That is more than the ${formatBytes(mostExportBytes)} that a page can hold. Zoom in, draw a smaller area, or take fewer bands.`)}</p>`
          : nothing
      }
    </div>`;
  }

  #task(task: ExportTask, word: string) {
    switch (task.status) {
      case "idle":
        return nothing;
      case "working":
        return html`<progress
            aria-label=${word}
            .max=${task.total || 1}
            value=${task.total > 0 ? task.done : nothing}
          ></progress>
          <button @click=${() => emit(this, { kind: "export-cancel" })}>${msg("Cancel")}</button>`;
      case "saved":
        return html`<span class="small quiet">${msg(str`Saved as ${task.names.join(", ")}`)}</span>`;
      case "failed":
        return this.#failed(task.error);
    }
  }

  #failed(error: ErrorData) {
    const { next } = adviseOn(error, selectedLayer(this.state)?.source.url ?? "", location.origin, navigator.onLine);
    return html`<p class="small failed" role="alert">${error.message}${next ? html`<br /><span class="quiet">${next}</span>` : nothing}</p>`;
  }

  #measure() {
    const layer = selectedLayer(this.state);
    if (layer === undefined || this.bands.length === 0) return;
    // Not while this element is being drawn.
    queueMicrotask(() => emit(this, { kind: "export-measure", layerId: layer.id, area: this.area, bands: this.bands }));
  }

  #toggle(band: number) {
    const others = this.bands.filter((one) => one !== band);
    this.bands = others.length < this.bands.length ? others : [...others, band].sort((a, b) => a - b);
    this.#measure();
  }

  #chooseArea(event: Event) {
    // One of the options above.
    this.area = (event.target as HTMLSelectElement).value as ExportArea;
    this.#measure();
  }

  #catalog() {
    this.#close();
    emit(this, { kind: "section", section: "data" });
  }

  #close() {
    if (this.#isOpen()) emit(this, { kind: "share-export-open", open: false });
  }
}

/** The bands that a layer shows, or computes with. */
function shownBands(layer: Layer): readonly number[] {
  const all = (openedLayer(layer)?.info.bands ?? []).map((_, i) => i + 1);
  const { style, expression } = layer;
  if (expression !== undefined) {
    const names = bandNames(layer, all.length);
    const checked = checkExpression(expression, names);
    if (checked.status === "right") return all.filter((band) => checked.operands.includes(names[band - 1] ?? ""));
  }
  if (style === undefined || expression !== undefined) return all.slice(0, 4);
  return [...new Set(style.kind === "rgb" ? style.bands : [style.band])].sort((a, b) => a - b);
}

function sizeWords({ name, width, height, bandCount, byteLength }: FileSize): string {
  const pixels = `${formatNumber(width)} × ${formatNumber(height)}`;
  const size = formatBytes(byteLength);
  return bandCount > 1
    ? msg(str`${name}: ${pixels} pixels, ${bandCount} bands, ${size} before compression`)
    : msg(str`${name}: ${pixels} pixels, ${size} before compression`);
}

customElements.define("export-dialog", ExportDialog);
