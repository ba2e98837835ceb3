import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import type { Style } from "../../../core/color/style.ts";
import type { FileInfo } from "../../../engine/engine.ts";
import { bandDescription } from "../../state/expressions/expression-bands.ts";
import { operandText } from "../../state/expressions/expression-operands.ts";
import {
  computedStyle,
  formerStyle,
  rememberFormerStyle,
  styleOfResult,
} from "../../state/expressions/expression-style.ts";
import { functionWords } from "../../state/expressions/expression-words.ts";
import {
  type IndexPreset,
  indexPresets,
  neededRoles,
  presetExpression,
} from "../../state/expressions/index-presets.ts";
import { roleTitles } from "../../state/expressions/sensor-bands.ts";
import { commonReflectance, type Spectrum, spectrumOf } from "../../state/expressions/sensor-spectrum.ts";
import { emit } from "../../state/intents.ts";
import { type Layer, layerInfo } from "../../state/layers/layer.ts";
import { bandNames } from "../../state/layers/layer-url.ts";
import "./compute-bands.ts";
import { controlsCss } from "../controls-css.ts";
import type { ComputeBands } from "./compute-bands.ts";
import "./expression-field.ts";
import type { ExpressionField } from "./expression-field.ts";
import { stylePartsCss } from "./style-parts.ts";

/** Computes a band of the others: by an expression, or by the name of an index. */
export class ComputeEditor extends LitElement {
  static override properties = { layer: { attribute: false }, spectrum: { state: true } };
  static override styles = [
    controlsCss,
    stylePartsCss,
    css`
      .chips {
        max-height: 132px;
        overflow: auto;
        /* Room for the focus ring. */
        margin: -3px;
        padding: 3px;
      }
      .chips button {
        max-width: 100%;
      }
      .chips span {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .presets {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: 5px;
      }
      .preset {
        display: grid;
        align-content: start;
        justify-content: stretch;
        gap: 0;
        padding: 4px 9px 5px;
        text-align: start;
      }
      .preset[aria-pressed="true"] {
        border-color: var(--accent);
        background: var(--accent-soft);
      }
      .preset strong {
        font-weight: 600;
      }
      .preset .small {
        line-height: 1.3;
      }
      summary {
        min-height: var(--small-control);
        cursor: pointer;
      }
      .functions {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        max-height: 260px;
        overflow: auto;
      }
      .function {
        display: block;
        min-height: var(--small-control);
        padding: 3px 6px;
        border-color: transparent;
        background: none;
        font-size: 12px;
        text-align: start;
      }
    `,
  ];

  declare layer: Layer;
  declare spectrum: Spectrum;

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has("layer")) return;
    rememberFormerStyle(this.layer);
    const before = changed.get("layer");
    const info = layerInfo(this.layer);
    if (info && (before === undefined || layerInfo(before) !== info)) this.spectrum = spectrumOf(this.layer, info);
  }

  override render() {
    const info = layerInfo(this.layer);
    if (info === undefined) return nothing;
    const names = bandNames(this.layer, info.bands.length);
    return html`
      <section>
        <expression-field
          .value=${this.layer.expression ?? ""}
          .names=${names}
          @change=${(event: Event) => this.#write((event.target as ExpressionField).value)}
        >
          ${this.layer.expression === undefined ? nothing : html`<button @click=${this.#stop}>${msg("Stop computing")}</button>`}
        </expression-field>
        ${this.#operands(info, names)} ${this.#functions()}
      </section>
      <section>
        <h3 id="indices">${msg("Indices")}</h3>
        <compute-bands
          .names=${names.map((name, i) => bandDescription(name, info.bands[i], i + 1))}
          .words=${this.spectrum.words}
          .roles=${this.spectrum.roles}
          .reflectance=${commonReflectance(this.spectrum)}
          @change=${this.#assign}
        ></compute-bands>
        ${this.#presets(names)}
      </section>
    `;
  }

  #operands(info: FileInfo, names: readonly string[]) {
    return html`<div class="chips" role="group" aria-label=${msg("Bands to insert")} tabindex=${names.length > 8 ? "0" : nothing}>
      ${names.map((name, i) => {
        const text = operandText(name);
        const description = bandDescription(name, info.bands[i], i + 1);
        return html`<button
          title=${description}
          ?disabled=${text === undefined}
          @click=${() => text !== undefined && this.#field?.insertOperand(text)}
        >
          <span>${description}</span>
        </button>`;
      })}
    </div>`;
  }

  #functions() {
    return html`<details>
      <summary class="small">${msg("Functions and operators")}</summary>
      <p class="small quiet">
        ${msg(html`<code>+ - * / % **</code> compute, <code>&lt; &lt;= &gt; &gt;= == !=</code> compare, <code>&amp; | ~</code> join conditions, each in parentheses.`)}
        ${msg(html`<code>pi</code>, <code>nan</code> and <code>inf</code> are numbers.`)}
      </p>
      <div class="functions" role="group" aria-label=${msg("Functions to insert")} tabindex="0">
        ${Object.entries(functionWords).map(
          ([name, [given, words]]) => html`<button class="function" @click=${() => this.#field?.insertFunction(name)}>
            <span class="mono">${name}(${given})</span> <span class="quiet">${words()}</span>
          </button>`,
        )}
      </div>
    </details>`;
  }

  #presets(names: readonly string[]) {
    const { roles, reflectances } = this.spectrum;
    const offers = indexPresets.map((preset) => ({
      preset,
      text: presetExpression(preset, roles, names, reflectances),
    }));
    const possible = offers.filter(({ text }) => text !== undefined);
    const shown = possible.find(({ text }) => text === this.layer.expression);
    const others = offers.filter(({ text }) => text === undefined);
    return html`<div class="presets" role="group" aria-labelledby="indices">
        ${possible.map(({ preset, text = "" }) => this.#preset(preset, text))}
      </div>
      ${
        shown === undefined
          ? nothing
          : html`<p class="small quiet">
            ${msg(html`${shown.preset.name} is <span class="mono">${shown.preset.formula}</span>, after ${shown.preset.source}.`)}
          </p>`
      }
      ${
        others.length === 0
          ? nothing
          : html`<details>
            <summary class="small">${others.length === 1 ? msg("1 index needs other bands") : msg(str`${others.length} indices need other bands`)}</summary>
            <ul class="small">
              ${others.map(({ preset }) => html`<li>${preset.name}: ${this.#missing(preset)}</li>`)}
            </ul>
          </details>`
      }`;
  }

  #preset(preset: IndexPreset, text: string) {
    return html`<button
      class="preset"
      aria-pressed=${this.layer.expression === text}
      title=${preset.formula}
      @click=${() => this.#take(preset, text)}
    >
      <strong>${preset.name}</strong><span class="small quiet">${preset.words()}</span>
    </button>`;
  }

  #missing(preset: IndexPreset): string {
    const missing = neededRoles(preset).filter((role) => this.spectrum.roles[role] === undefined);
    return missing.map((role) => roleTitles[role]().toLowerCase()).join(", ");
  }

  get #field(): ExpressionField | null {
    return this.renderRoot.querySelector("expression-field");
  }

  #assign(event: Event) {
    const { roles, reflectance } = event.target as ComputeBands;
    const isGiven = reflectance !== commonReflectance(this.spectrum);
    const reflectances = isGiven ? this.spectrum.reflectances.map(() => reflectance) : this.spectrum.reflectances;
    this.spectrum = { ...this.spectrum, roles, reflectances };
  }

  #take({ range, colormap }: IndexPreset, text: string) {
    this.#show(text, computedStyle(range, colormap));
  }

  /** Nobody knows what values an expression has before it is drawn: the range is fitted to those in view. */
  #write(text: string) {
    this.#show(text, styleOfResult(this.layer) ?? computedStyle());
    emit(this, { kind: "fit-range", id: this.layer.id });
  }

  #stop() {
    const style = formerStyle(this.layer);
    if (style !== undefined) this.#show(undefined, style);
  }

  #show(expression: string | undefined, style: Style) {
    emit(this, { kind: "expression", id: this.layer.id, expression, style });
  }
}

customElements.define("compute-editor", ComputeEditor);
