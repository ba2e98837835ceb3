import { msg, str } from "@lit/localize";
import { css, html, LitElement, svg } from "lit";
import type { BandStatistics } from "../../../core/raster/statistics.ts";
import { digitsWithin, formatNumber } from "../../state/format.ts";
import { controlsCss } from "../controls-css.ts";
import { histogramHeight, histogramPath, histogramWidth } from "../histogram-path.ts";

/** How often each value occurs. */
export class ValueHistogram extends LitElement {
  static override properties = { statistics: { attribute: false } };
  static override styles = [
    controlsCss,
    css`
      :host {
        display: block;
      }
      svg {
        display: block;
        width: 100%;
        height: 64px;
        border-bottom: 1px solid var(--line-strong);
      }
      path {
        fill: var(--accent);
      }
      p {
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  declare statistics: BandStatistics;

  override render() {
    const { minimum, maximum, mean, histogram } = this.statistics;
    const words = (value: number) => formatNumber(value, digitsWithin(minimum, maximum, 5));
    return html`
      <svg
        viewBox="0 0 ${histogramWidth} ${histogramHeight}"
        preserveAspectRatio="none"
        role="img"
        aria-label=${msg(str`Histogram from ${words(minimum)} to ${words(maximum)}, mean ${words(mean)}`)}
      >
        ${svg`<path d=${histogramPath(histogram)}></path>`}
      </svg>
      <p class="spread small quiet"><span>${words(minimum)}</span><span>${words(maximum)}</span></p>
    `;
  }
}

customElements.define("value-histogram", ValueHistogram);
