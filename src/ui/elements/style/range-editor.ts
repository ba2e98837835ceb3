import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { resolveRange } from "../../../core/color/stretch.ts";
import type { StretchRange } from "../../../core/color/style.ts";
import type { BandStatistics } from "../../../core/raster/statistics.ts";
import { digitsWithin, fieldNumber, formatValue, shownUnit } from "../../state/format.ts";
import { histogramBars } from "../../state/style/histogram-bars.ts";
import { rangeEnds, toValue, withEnd } from "../../state/style/range-ends.ts";
import { roundStep, type SliderStops, sliderStops } from "../../state/style/slider-stops.ts";
import { controlsCss } from "../controls-css.ts";
import "../histogram-chart.ts";

/**
 * The range of values that is shown: a histogram with two handles and two number fields, in the band's units
 * (`sample · scale + offset`). Fires `change` with every step of a handle; `range` holds samples.
 */
export class RangeEditor extends LitElement {
  static override properties = {
    range: { attribute: false },
    statistics: { attribute: false },
    measured: { type: Boolean },
    scale: { type: Number },
    offset: { type: Number },
    whole: { type: Boolean },
    unit: {},
    label: {},
    logarithmic: { type: Boolean },
    narrow: { type: Boolean, reflect: true },
  };
  static override styles = [
    controlsCss,
    css`
      :host {
        display: block;
      }
      .plot {
        position: relative;
        margin: 0 9px;
      }
      histogram-chart {
        height: 65px;
        border-bottom: 1px solid var(--line-strong);
      }
      .waiting {
        display: grid;
        height: 65px;
        place-items: center;
      }
      .handles {
        position: relative;
        height: 24px;
        /* The middle of a thumb, not its edge, ends where the bars end. */
        margin: -9px -9px 2px;
      }
      .handles input {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 24px;
        margin: 0;
        appearance: none;
        background: none;
        pointer-events: none;
      }
      .handles input::-webkit-slider-runnable-track {
        height: 24px;
        background: none;
      }
      .handles input::-moz-range-track {
        height: 24px;
        background: none;
      }
      .handles input::-webkit-slider-thumb {
        width: 18px;
        height: 18px;
        margin-top: 3px;
        border: 2px solid var(--surface);
        border-radius: 50%;
        appearance: none;
        background: var(--bars, var(--accent));
        box-shadow: 0 0 0 1px var(--bars, var(--accent));
        cursor: ew-resize;
        pointer-events: auto;
      }
      .handles input::-moz-range-thumb {
        width: 14px;
        height: 14px;
        border: 2px solid var(--surface);
        border-radius: 50%;
        background: var(--bars, var(--accent));
        box-shadow: 0 0 0 1px var(--bars, var(--accent));
        cursor: ew-resize;
        pointer-events: auto;
      }
      .handles input:focus-visible {
        outline: none;
      }
      .handles input:focus-visible::-webkit-slider-thumb {
        outline: 2px solid var(--focus);
        outline-offset: 2px;
      }
      .handles input:focus-visible::-moz-range-thumb {
        outline: 2px solid var(--focus);
        outline-offset: 2px;
      }
      @media (pointer: coarse) {
        .handles,
        .handles input,
        .handles input::-webkit-slider-runnable-track {
          height: 44px;
        }
        .handles {
          margin: -15px -14px -4px;
        }
        .handles input::-webkit-slider-thumb {
          width: 28px;
          height: 28px;
          margin-top: 8px;
        }
        .handles input::-moz-range-thumb {
          width: 24px;
          height: 24px;
        }
      }
      .fields {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr) auto;
        align-items: center;
        gap: 8px;
      }
      :host([narrow]) .fields {
        grid-template-columns: minmax(0, 1fr);
        gap: 6px;
      }
      :host([narrow]) .fields input {
        padding: 0 6px;
      }
      :host([narrow]) .fields > :not(input) {
        display: none;
      }
    `,
  ];

  declare range: StretchRange;
  /** Undefined until measured, and where no pixel is valid. */
  declare statistics: BandStatistics | undefined;
  declare measured: boolean;
  declare scale: number;
  declare offset: number;
  /** Whether samples are integers: then nothing lies between them. */
  declare whole: boolean;
  declare unit: string | undefined;
  /** What the fields are called, e.g. `Red`. */
  declare label: string;
  declare logarithmic: boolean;
  /** Whether the fields stand one above the other. */
  declare narrow: boolean;
  /** The same for all ranges, which only colour them. */
  #bars: readonly (number | null)[] = [];
  #stops: SliderStops = sliderStops(0, 1);

  constructor() {
    super();
    this.range = [null, null];
    this.statistics = undefined;
    this.measured = false;
    this.scale = 1;
    this.offset = 0;
    this.whole = false;
    this.unit = undefined;
    this.label = "";
    this.logarithmic = false;
    this.narrow = false;
  }

  override willUpdate(changed: PropertyValues<this>) {
    const { statistics, logarithmic } = this;
    if (statistics === undefined) return;
    const isOther = (["statistics", "scale", "offset", "whole"] as const).some((name) => changed.has(name));
    if (isOther) this.#stops = sliderStops(...this.#extent(statistics), this.whole ? Math.abs(this.scale) : 0);
    if (isOther || changed.has("logarithmic"))
      this.#bars = histogramBars(statistics.histogram, { falling: this.scale < 0, logarithmic });
  }

  override render() {
    const { statistics } = this;
    const known = statistics !== undefined || this.range.every((bound) => typeof bound === "number");
    const ends = rangeEnds(resolveRange(this.range, statistics), this);
    const unit = shownUnit(this.unit, 8);
    const field = (end: 0 | 1) => this.#field(known ? ends[end] : Number.NaN, end, ends);
    return html`
      ${statistics ? this.#plot(statistics, ends) : html`<p class="waiting small quiet">${this.measured ? msg("No pixel is valid") : msg("Measuring values…")}</p>`}
      <div class="fields">
        ${field(0)}
        <span class="quiet" aria-hidden="true">–</span>
        ${field(1)}
        <span class="quiet small" title=${this.unit ?? nothing}>${unit}</span>
      </div>
    `;
  }

  /** The least and the greatest value there is, in the band's units. */
  #extent({ minimum, maximum }: BandStatistics): readonly [number, number] {
    return rangeEnds([minimum, maximum], this);
  }

  #plot(statistics: BandStatistics, ends: readonly [number, number]) {
    const [least, greatest] = this.#extent(statistics);
    const share = (value: number) => Math.min(1, Math.max(0, (value - least) / (greatest - least || 1)));
    const words = [this.#words(least), this.#words(greatest), this.#words(toValue(statistics.mean, this))] as const;
    return html`<div class="plot">
      <histogram-chart
        .bars=${this.#bars}
        .shown=${[share(ends[0]), share(ends[1])]}
        .label=${this.#histogramWords(...words)}
      ></histogram-chart>
      <div class="handles">${this.#handle(0, ends)} ${this.#handle(1, ends)}</div>
    </div>`;
  }

  /** Of two handles in one place the one on top must be able to move: on the right that is the lower one. */
  #handle(end: 0 | 1, ends: readonly [number, number]) {
    const stops = this.#stops;
    const place = stops.placeOf(ends[end]);
    return html`<input
      type="range"
      min="0"
      max=${stops.last}
      step="1"
      aria-label=${this.#handleName(end)}
      aria-valuetext=${this.#words(ends[end])}
      style=${end === 0 && place > stops.last / 2 ? "z-index: 1" : nothing}
      .value=${String(place)}
      @input=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const wanted = stops.valueAt(input.valueAsNumber);
        const reached = end === 0 ? Math.min(wanted, ends[1]) : Math.max(wanted, ends[0]);
        // The element would keep the place it was moved to, as nothing changes for it when it stops at the other handle.
        if (reached !== wanted) input.value = String(stops.placeOf(reached));
        this.#move(end, reached);
      }}
    />`;
  }

  #field(value: number, end: 0 | 1, ends: readonly [number, number]) {
    const [least, greatest] = this.statistics ? this.#extent(this.statistics) : ends;
    const step = roundStep((greatest - least || 1) / 100);
    const shown = fieldNumber(value, digitsWithin(ends[0], ends[1], 6));
    return html`<input
      type="number"
      step=${this.whole ? Math.max(step, Math.abs(this.scale)) : step}
      aria-label=${this.#fieldName(end)}
      .value=${shown}
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        if (Number.isFinite(input.valueAsNumber)) this.#move(end, input.valueAsNumber);
        else input.value = shown;
      }}
    />`;
  }

  #fieldName(end: 0 | 1): string {
    const { label } = this;
    if (label === "") return end === 0 ? msg("Minimum") : msg("Maximum");
    return end === 0 ? msg(str`${label}: minimum`) : msg(str`${label}: maximum`);
  }

  #handleName(end: 0 | 1): string {
    const { label } = this;
    if (label === "") return end === 0 ? msg("Lower handle") : msg("Upper handle");
    return end === 0 ? msg(str`${label}: lower handle`) : msg(str`${label}: upper handle`);
  }

  #histogramWords(least: string, greatest: string, mean: string): string {
    const { label } = this;
    return label === ""
      ? msg(str`Histogram from ${least} to ${greatest}, mean ${mean}`)
      : msg(str`${label}: histogram from ${least} to ${greatest}, mean ${mean}`);
  }

  #words(value: number): string {
    const extent = this.statistics ? this.#extent(this.statistics) : ([0, 0] as const);
    const unit = shownUnit(this.unit);
    return formatValue(value, unit, digitsWithin(...extent, 5));
  }

  #move(end: 0 | 1, value: number) {
    this.range = withEnd(resolveRange(this.range, this.statistics), end, value, this);
    this.dispatchEvent(new Event("change"));
  }
}

customElements.define("range-editor", RangeEditor);
