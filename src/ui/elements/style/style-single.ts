import { msg } from "@lit/localize";
import { html, LitElement, nothing } from "lit";
import type { ColorTransform } from "../../../core/color/color-transform.ts";
import { resolveRange } from "../../../core/color/stretch.ts";
import type { StretchRange, Style } from "../../../core/color/style.ts";
import { computedNote } from "../../state/expressions/computed-note.ts";
import { emit } from "../../state/intents.ts";
import { type Layer, type Opened, openedLayer } from "../../state/layers/layer.ts";
import { isInverted } from "../../state/style/range-ends.ts";
import { presetRange } from "../../state/style/stretch-presets.ts";
import "./colormap-picker.ts";
import { bandTitles } from "../../state/style/style-words.ts";
import { controlsCss } from "../controls-css.ts";
import type { ColormapPicker } from "./colormap-picker.ts";
import { bandSelect, checkBox, presetChips, type RangeSubject, rangeOf, stylePartsCss } from "./style-parts.ts";
import "./style-transforms.ts";
import type { StyleTransforms } from "./style-transforms.ts";

type SingleStyle = Style & { readonly kind: "singleband" };

/** One band, or what is computed, along a ramp of colours: which band, which colours, which range of values. */
export class StyleSingle extends LitElement {
  static override properties = { layer: { attribute: false }, logarithmic: { state: true } };
  static override styles = [controlsCss, stylePartsCss];

  declare layer: Layer;
  declare logarithmic: boolean;

  constructor() {
    super();
    this.logarithmic = false;
  }

  override render() {
    const opened = openedLayer(this.layer);
    const { style, expression } = this.layer;
    if (opened === undefined || style?.kind !== "singleband") return nothing;
    const { bands } = opened.info;
    return html`
      ${
        bands.length > 1 && expression === undefined
          ? html`<section>
            <h3>${msg("Band")}</h3>
            ${bandSelect(bandTitles(this.layer, bands), style.band, (band) => this.#set({ ...style, band }), msg("Band"))}
          </section>`
          : nothing
      }
      <section>
        <h3>${msg("Colours")}</h3>
        <colormap-picker
          .value=${style.colormap}
          .colors=${style.colors}
          @change=${(event: Event) => this.#recolor(style, event.target as ColormapPicker)}
        ></colormap-picker>
      </section>
      <section>
        <h3>${msg("Range")}</h3>
        ${this.#range(style, subjectOf(this.layer, opened, style.band))}
      </section>
      <style-transforms
        .transforms=${style.transforms}
        .channels=${1}
        @change=${(event: Event) => this.#transform(style, (event.target as StyleTransforms).transforms)}
      ></style-transforms>
    `;
  }

  #range(style: SingleStyle, subject: RangeSubject) {
    const { expression, scene } = this.layer;
    const { statistics } = subject;
    const set = (range: StretchRange) => this.#set({ ...style, range });
    const numbers = resolveRange(style.range, statistics);
    const isComputed = expression !== undefined;
    return html`${rangeOf(subject, style.range, set, { logarithmic: this.logarithmic })}
      ${presetChips(
        [style.range],
        [statistics],
        (preset) => set(presetRange(preset, statistics, style.range, isComputed || scene !== undefined)),
        () => emit(this, { kind: "fit-range", id: this.layer.id }),
      )}
      <p class="small quiet" role="status">${computedNote(this.layer) ?? nothing}</p>
      <div class="checks">
        ${checkBox(msg("Log counts"), this.logarithmic, (checked) => {
          this.logarithmic = checked;
        })}
        ${
          isComputed
            ? nothing
            : checkBox(
                msg("Invert"),
                isInverted(numbers),
                () => set([numbers[1], numbers[0]]),
                msg("The lowest value gets the last colour"),
              )
        }
      </div>`;
  }

  #recolor(style: SingleStyle, { value, colors }: ColormapPicker) {
    const { colors: _, ...rest } = style;
    this.#set({ ...rest, colormap: value, ...(colors && { colors }) });
  }

  #transform(style: SingleStyle, transforms: readonly ColorTransform[] | undefined) {
    const { transforms: _, ...rest } = style;
    this.#set({ ...rest, ...(transforms && { transforms }) });
  }

  #set(style: SingleStyle) {
    emit(this, { kind: "style", id: this.layer.id, style });
  }
}

/** What the range is one of: a band, or what is computed, of which the values in view are known. */
function subjectOf({ expression, computed }: Layer, { info, statistics }: Opened, band: number): RangeSubject {
  if (expression === undefined) {
    return { band: info.bands[band - 1], statistics: statistics.get(band), measured: statistics.has(band) };
  }
  const isKnown = computed?.expression === expression;
  return { band: undefined, statistics: isKnown ? computed.statistics : undefined, measured: isKnown };
}

customElements.define("style-single", StyleSingle);
