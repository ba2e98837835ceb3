import { msg } from "@lit/localize";
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { Style } from "../../../core/color/style.ts";
import { isShiftWarning } from "../../../core/geo/crs/datum-shift.ts";
import type { ResamplingMethod } from "../../../core/raster/resampling.ts";
import { emit } from "../../state/intents.ts";
import { type Layer, type Opened, openedLayer } from "../../state/layers/layer.ts";
import type { StyleMode } from "../../state/style/look.ts";
import { measuredNote } from "../../state/style/measured-note.ts";
import { rememberLook } from "../../state/style/remembered-styles.ts";
import { shownResampling } from "../../state/style/shown-resampling.ts";
import { isOffered, lookIn, mayBeHeights, modeOf, showing, styleModes } from "../../state/style/style-modes.ts";
import { isRestyled, styleWords } from "../../state/style/style-words.ts";
import "./classes-editor.ts";
import "./compute-editor.ts";
import { controlsCss } from "../controls-css.ts";
import { focusIsLost } from "../focus-is-lost.ts";
import { methodTitles } from "../method-titles.ts";
import "./relief-editor.ts";
import "./style-nodata.ts";
import "./style-grid.ts";
import "./style-scale.ts";
import { stylePartsCss } from "./style-parts.ts";
import "./style-rgb.ts";
import "./style-single.ts";

/** How the selected layer is drawn: the mode, what belongs to it, and what all of them have. Every change repaints what is there already. */
export class StyleSection extends LitElement {
  static override properties = { layer: { attribute: false }, chosen: { state: true } };
  static override styles = [
    controlsCss,
    stylePartsCss,
    css`
      .words {
        padding: 10px 12px;
        border-radius: 9px;
        background: var(--surface-sunken);
        overflow-wrap: anywhere;
      }
      .segments {
        display: grid;
        grid-auto-columns: 1fr;
        grid-auto-flow: column;
        gap: 2px;
        padding: 3px;
        border-radius: 9px;
        background: var(--surface-sunken);
      }
      .segments button {
        min-height: max(30px, calc(var(--control) - 6px));
        padding: 0 4px;
        border: 0;
        background: none;
        color: var(--text-quiet);
        font-size: 13px;
        font-weight: 500;
        white-space: nowrap;
      }
      .segments button[aria-pressed="true"] {
        background: var(--segment);
        box-shadow: 0 1px 3px rgb(0 0 0 / 18%);
        color: var(--text);
      }
      output {
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  declare layer: Layer;
  /** The mode that was asked for and shows nothing of its own yet: what to compute, or the classes, must come first. */
  declare chosen: StyleMode | undefined;
  /** The layer, as it was known last: opening it anew, with another nodata, must not take the controls away. */
  #shown: Layer | undefined;

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has("layer")) return;
    const { id, style, expression } = this.layer;
    const last = this.#shown?.id === id ? this.#shown.opening : undefined;
    const { status } = this.layer.opening;
    if (status === "opened" || status === "failed" || last === undefined) this.#shown = this.layer;
    else this.#shown = { ...this.layer, opening: last };
    const before = changed.get("layer");
    const isOther = before === undefined || before.id !== id;
    const wasShown = before?.style && modeOf({ ...before, style: before.style });
    if (isOther || (style !== undefined && wasShown !== modeOf({ style, expression }))) this.chosen = undefined;
  }

  override render() {
    const layer = this.#shown ?? this.layer;
    const opened = openedLayer(layer);
    const { style, expression } = layer;
    if (opened === undefined || style === undefined) {
      return html`<p class="quiet">${this.layer.opening.status === "failed" ? msg("This layer could not be opened.") : msg("Opening…")}</p>`;
    }
    const mode = this.chosen ?? modeOf({ style, expression });
    // What is begun, or wrong, in an editor is of one layer.
    return html`${this.#words(layer)} ${this.#modes(opened, mode)}
    ${keyed(
      layer.id,
      html`${this.#editors(layer, mode)}
      ${mode === "single" && mayBeHeights(opened.info) ? html`<relief-editor .layer=${layer}></relief-editor>` : nothing}
      ${this.#opacity()} ${style.kind === "palette" || style.kind === "classes" ? nothing : this.#resampling(style)}
      ${layer.scene === undefined ? html`<style-nodata .layer=${layer} .opened=${opened}></style-nodata><style-scale .layer=${layer} .opened=${opened}></style-scale>${mayHaveGrid(layer, opened) ? html`<style-grid .layer=${layer}></style-grid>` : nothing}` : nothing}`,
    )}`;
  }

  override updated(changed: PropertyValues<this>) {
    if (!changed.has("layer")) return;
    const opened = openedLayer(this.layer);
    const { id, style, expression } = this.layer;
    const before = changed.get("layer");
    if (before !== undefined && before.id !== id && focusIsLost())
      this.renderRoot.querySelector<HTMLElement>(".segments [aria-pressed=true]")?.focus();
    if (opened === undefined || style === undefined) return;
    const look = { style, expression };
    rememberLook(id, modeOf(look), look);
    if (expression !== undefined || (style.kind !== "rgb" && style.kind !== "singleband")) return;
    const bands = style.kind === "rgb" ? style.bands : [style.band];
    const missing = bands.filter((band) => !opened.statistics.has(band));
    if (missing.length > 0) emit(this, { kind: "measure", id, bands: missing });
  }

  #words(layer: Layer) {
    const note = measuredNote(layer);
    return html`<div class="words small">
      ${styleWords(layer)}
      ${note === undefined ? nothing : html`<div>${note}</div>`}
      ${
        isRestyled(layer)
          ? html`<div>
            <button class="link small" @click=${() => emit(this, { kind: "reset-style", id: this.layer.id })}>
              ${msg("Back to the first look")}
            </button>
          </div>`
          : nothing
      }
    </div>`;
  }

  #modes(opened: Opened, now: StyleMode) {
    const offered = styleModes.filter(({ mode }) => isOffered(mode, opened.info.bands));
    return html`<div class="segments" role="group" aria-label=${msg("Kind of style")}>
      ${offered.map(
        ({ mode, title }) => html`<button aria-pressed=${mode === now} @click=${() => this.#choose(opened, mode, now)}>
          ${title()}
        </button>`,
      )}
    </div>`;
  }

  #choose(opened: Opened, mode: StyleMode, now: StyleMode) {
    if (mode === now) return;
    const { style, expression } = this.layer;
    const isShown = style !== undefined && mode === modeOf({ style, expression });
    const look = isShown ? undefined : lookIn(mode, this.layer, opened);
    this.chosen = isShown || look !== undefined ? undefined : mode;
    if (look !== undefined) emit(this, showing(this.layer, look));
  }

  #editors(layer: Layer, mode: StyleMode): TemplateResult {
    if (mode === "single") return html`<style-single .layer=${layer}></style-single>`;
    if (mode === "rgb") return html`<style-rgb .layer=${layer}></style-rgb>`;
    if (mode === "classes") return html`<classes-editor .layer=${layer}></classes-editor>`;
    const isComputed = layer.expression !== undefined && layer.style?.kind === "singleband";
    return html`<compute-editor .layer=${layer}></compute-editor>
      ${isComputed ? html`<style-single .layer=${layer}></style-single>` : nothing}`;
  }

  #opacity() {
    const percent = Math.round(this.layer.opacity * 100);
    return html`<section>
      <div class="spread">
        <label class="heading" for="opacity">${msg("Opacity")}</label><output for="opacity" class="small">${percent} %</output>
      </div>
      <input
        id="opacity"
        type="range"
        min="0"
        max="100"
        .value=${String(percent)}
        @input=${(event: Event) =>
          emit(this, {
            kind: "opacity",
            id: this.layer.id,
            opacity: Number((event.target as HTMLInputElement).value) / 100,
          })}
      />
    </section>`;
  }

  #resampling(style: Style) {
    return html`<section>
      <label class="heading" for="resampling">${msg("Resampling")}</label>
      <select
        id="resampling"
        @change=${(event: Event) => {
          // The table's own names are the values.
          const resampling = (event.target as HTMLSelectElement).value as ResamplingMethod;
          emit(this, { kind: "style", id: this.layer.id, style: { ...style, resampling } });
        }}
      >
        ${Object.entries(methodTitles()).map(
          ([value, title]) =>
            html`<option value=${value} .selected=${value === shownResampling(style)}>${title}</option>`,
        )}
      </select>
    </section>`;
  }
}

/** Whether the place of a file is known no better than by a mean shift of its datum. */
const mayHaveGrid = ({ source }: Layer, { info }: Opened): boolean =>
  source.grid !== undefined || info.georeference.crs.warnings.some(isShiftWarning);

customElements.define("style-section", StyleSection);
