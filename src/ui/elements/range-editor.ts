import { css, html, LitElement, nothing, svg } from "lit";
import { resolveRange } from "../../core/color/stretch.ts";
import type { StretchRange } from "../../core/color/style.ts";
import type { BandStatistics } from "../../core/raster/statistics.ts";
import { digitsWithin, fieldNumber, formatNumber, shownUnit } from "../state/format.ts";
import { notBeyond } from "../state/stretch-presets.ts";
import { controlsCss } from "./controls-css.ts";
import { histogramHeight, histogramPath, histogramWidth } from "./histogram-path.ts";

/** Steps of the handles from the minimum to the maximum. */
const steps = 512;

/**
 * The range of values that is shown: a histogram with two handles and two number fields, in the band's units
 * (`raw · scale + offset`). Fires `change`; `range` holds raw values.
 */
export class RangeEditor extends LitElement {
  static override properties = {
    range: { attribute: false },
    statistics: { attribute: false },
    measured: { type: Boolean },
    scale: { type: Number },
    offset: { type: Number },
    unit: {},
    label: {},
    logarithmic: { type: Boolean },
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
      svg.bars {
        display: block;
        width: 100%;
        height: 64px;
        border-bottom: 1px solid var(--line-strong);
        overflow: visible;
      }
      .within {
        fill: var(--accent);
      }
      .outside {
        fill: var(--line);
      }
      .waiting {
        display: grid;
        height: 65px;
        place-items: center;
      }
      .handles {
        position: relative;
        height: 24px;
        margin: -9px 0 2px;
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
        background: var(--accent);
        box-shadow: 0 0 0 1px var(--accent);
        cursor: ew-resize;
        pointer-events: auto;
      }
      .handles input::-moz-range-thumb {
        width: 14px;
        height: 14px;
        border: 2px solid var(--surface);
        border-radius: 50%;
        background: var(--accent);
        box-shadow: 0 0 0 1px var(--accent);
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
          margin: -15px 0 -4px;
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
    `,
  ];

  declare range: StretchRange;
  /** Undefined until measured, and where no pixel is valid. */
  declare statistics: BandStatistics | undefined;
  declare measured: boolean;
  declare scale: number;
  declare offset: number;
  declare unit: string | undefined;
  /** What the fields are called, e.g. `Red`. */
  declare label: string;
  declare logarithmic: boolean;

  constructor() {
    super();
    this.range = [null, null];
    this.statistics = undefined;
    this.measured = false;
    this.scale = 1;
    this.offset = 0;
    this.unit = undefined;
    this.label = "";
    this.logarithmic = false;
  }

  override render() {
    const { statistics } = this;
    const [low, high] = resolveRange(this.range, statistics);
    const known = statistics !== undefined || this.range.every((bound) => typeof bound === "number");
    const field = (name: string, end: 0 | 1) =>
      this.#field(
        name,
        known ? (end === 0 ? low : high) : Number.NaN,
        end,
        digitsWithin(this.#physical(low), this.#physical(high), 6),
      );
    const unit = shownUnit(this.unit, 8);
    return html`
      ${statistics ? this.#plot(statistics, low, high) : html`<p class="waiting small quiet">${this.measured ? "No pixel is valid" : "Measuring values…"}</p>`}
      <div class="fields">
        ${field("Minimum", this.#falling ? 1 : 0)}
        <span class="quiet" aria-hidden="true">–</span>
        ${field("Maximum", this.#falling ? 0 : 1)}
        <span class="quiet small" title=${this.unit ?? nothing}>${unit}</span>
      </div>
    `;
  }

  /** Whether the band's own values fall when the stored ones rise: then everything is drawn the other way round. */
  get #falling(): boolean {
    return this.scale < 0;
  }

  #physical(raw: number): number {
    return raw * this.scale + this.offset;
  }

  #plot(statistics: BandStatistics, low: number, high: number) {
    const { minimum, maximum } = statistics;
    const span = maximum - minimum || 1;
    const [least, greatest] = [Math.min(low, high), Math.max(low, high)];
    const path = (within: boolean) =>
      histogramPath(statistics.histogram, {
        falling: this.#falling,
        logarithmic: this.logarithmic,
        isDrawn: (centre) => {
          const value = minimum + centre * span;
          return (value >= least && value <= greatest) === within;
        },
      });
    return html`<div class="plot">
      <svg
        class="bars"
        viewBox="0 0 ${histogramWidth} ${histogramHeight}"
        preserveAspectRatio="none"
        role="img"
        aria-label=${`Histogram from ${this.#words(this.#falling ? maximum : minimum)} to ${this.#words(this.#falling ? minimum : maximum)}, mean ${this.#words(statistics.mean)}`}
      >
        ${svg`<path class="outside" d=${path(false)}></path><path class="within" d=${path(true)}></path>`}
      </svg>
      <div class="handles">${
        this.#falling
          ? [this.#handle("Lower handle", high, 1), this.#handle("Upper handle", low, 0)]
          : [this.#handle("Lower handle", low, 0), this.#handle("Upper handle", high, 1)]
      }</div>
    </div>`;
  }

  /** Of two handles in one place the one on top must be able to move: on the right that is the lower one. */
  #handle(name: string, value: number, end: 0 | 1) {
    const { minimum, maximum } = this.statistics ?? { minimum: 0, maximum: 1 };
    const place = (raw: number) => {
      const rising = Math.round(((raw - minimum) / (maximum - minimum || 1)) * steps);
      return String(this.#falling ? steps - rising : rising);
    };
    return html`<input
      type="range"
      min="0"
      max=${steps}
      step="1"
      aria-label=${this.#name(name)}
      aria-valuetext=${this.#words(value)}
      style=${name === "Lower handle" && Number(place(value)) > steps / 2 ? "z-index: 1" : nothing}
      .value=${place(value)}
      @input=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const moved = input.valueAsNumber;
        const share = (this.#falling ? steps - moved : moved) / steps;
        const wanted = Number((minimum + share * (maximum - minimum)).toPrecision(digitsWithin(minimum, maximum, 6)));
        const reached = notBeyond(resolveRange(this.range, this.statistics), end, wanted);
        // The element would keep the place it was moved to, as nothing changes for it when it stops at the other handle.
        if (reached !== wanted) input.value = place(reached);
        this.#set(end, reached);
      }}
    />`;
  }

  #field(name: string, value: number, end: 0 | 1, digits: number) {
    return html`<input
      type="number"
      step="any"
      aria-label=${this.#name(name)}
      .value=${fieldNumber(this.#physical(value), digits)}
      @change=${(event: Event) => {
        const given = (event.target as HTMLInputElement).valueAsNumber;
        if (Number.isFinite(given)) this.#set(end, (given - this.offset) / this.scale);
      }}
    />`;
  }

  #name(what: string): string {
    return this.label === "" ? what : `${this.label}: ${what.toLowerCase()}`;
  }

  #words(raw: number): string {
    const { minimum = 0, maximum = 0 } = this.statistics ?? {};
    const digits = digitsWithin(this.#physical(minimum), this.#physical(maximum), 5);
    const unit = shownUnit(this.unit);
    return `${formatNumber(this.#physical(raw), digits)}${unit && ` ${unit}`}`;
  }

  #set(end: 0 | 1, value: number) {
    const [low, high] = resolveRange(this.range, this.statistics);
    this.range = end === 0 ? [value, high] : [low, value];
    this.dispatchEvent(new Event("change"));
  }
}

customElements.define("range-editor", RangeEditor);
