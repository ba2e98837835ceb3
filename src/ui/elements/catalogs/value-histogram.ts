import { msg, str } from "@lit/localize";
import { css, html, LitElement, type PropertyValues } from "lit";
import type { BandStatistics } from "../../../core/raster/statistics.ts";
import { digitsWithin, formatNumber } from "../../state/format.ts";
import { histogramBars } from "../../state/style/histogram-bars.ts";
import { controlsCss } from "../controls-css.ts";
import "../histogram-chart.ts";

/** How often each value occurs. */
export class ValueHistogram extends LitElement {
  static override properties = { statistics: { attribute: false } };
  static override styles = [
    controlsCss,
    css`
      :host {
        display: block;
      }
      histogram-chart {
        border-bottom: 1px solid var(--line-strong);
      }
      p {
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  declare statistics: BandStatistics;
  #bars: readonly (number | null)[] = [];

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("statistics")) this.#bars = histogramBars(this.statistics.histogram);
  }

  override render() {
    const { minimum, maximum, mean } = this.statistics;
    const words = (value: number) => formatNumber(value, digitsWithin(minimum, maximum, 5));
    return html`
      <histogram-chart
        .bars=${this.#bars}
        .label=${msg(str`Histogram from ${words(minimum)} to ${words(maximum)}, mean ${words(mean)}`)}
      ></histogram-chart>
      <p class="spread small quiet"><span>${words(minimum)}</span><span>${words(maximum)}</span></p>
    `;
  }
}

customElements.define("value-histogram", ValueHistogram);
