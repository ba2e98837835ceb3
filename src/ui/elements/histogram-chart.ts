import { msg } from "@lit/localize";
import type { Chart, ChartConfiguration } from "chart.js";
import { css, html, nothing, type PropertyValues } from "lit";
import { ChartElement } from "./chart-element.ts";

/**
 * The bars of a histogram from edge to edge, as high as the element, with nothing around them. `--bars` colours those between the two
 * ends of `shown`; the others are pale.
 */
export class HistogramChart extends ChartElement {
  static override properties = { bars: { attribute: false }, shown: { attribute: false }, label: {} };
  static override styles = css`
    :host {
      display: block;
      height: 64px;
    }
    /* The library measures it, and gives the canvas its size. */
    div {
      position: relative;
      height: 100%;
    }
    p {
      position: absolute;
      inset: 0;
      margin: 0;
      color: var(--text-quiet);
      font-size: 12px;
    }
  `;

  /** Heights, 0 to 1; null where no bar is. */
  declare bars: readonly (number | null)[];
  /** Shares of the width, 0 to 1, ascending. */
  declare shown: readonly [number, number];
  /** What it says, for whoever does not see it. */
  declare label: string;
  #colors: { readonly within: string; readonly outside: string } = { within: "", outside: "" };

  constructor() {
    super();
    this.bars = [];
    this.shown = [0, 1];
    this.label = "";
  }

  override render() {
    return html`<div role="img" aria-label=${this.label}>
      <canvas></canvas>
      ${this.failed ? html`<p>${msg("The histogram could not be drawn: a part of this page did not load.")}</p>` : nothing}
    </div>`;
  }

  override updated(changed: PropertyValues<this>) {
    if (changed.has("bars")) void this.draw();
    else if (changed.has("shown")) this.chart?.draw();
  }

  protected override configuration(): ChartConfiguration {
    const { bars } = this;
    this.#colors = { within: this.color("var(--bars, var(--accent))"), outside: this.color("var(--line)") };
    return {
      type: "bar",
      data: {
        datasets: [
          {
            data: bars.map((height, i) => ({ x: i + 0.5, y: height })),
            backgroundColor: this.#colors.outside,
            barPercentage: 1,
            categoryPercentage: 1,
            minBarLength: 1,
          },
        ],
      },
      plugins: [{ id: "shown", afterDatasetsDraw: (chart) => this.#colorShown(chart) }],
      options: {
        animation: false,
        events: [],
        layout: { autoPadding: false },
        maintainAspectRatio: false,
        normalized: true,
        parsing: false,
        plugins: { tooltip: { enabled: false } },
        scales: {
          x: {
            type: "linear",
            display: false,
            offset: false,
            min: 0,
            max: bars.length,
            // Bars are as wide as ticks are apart, where those are closer.
            afterBuildTicks: (axis) => {
              axis.ticks = [];
            },
          },
          y: { display: false, min: 0, max: 1 },
        },
      },
    };
  }

  /** Colours what is drawn between the ends, which may lie within a bar: for another range nothing is laid out anew. */
  #colorShown({ ctx, chartArea: { left, top, width, height } }: Chart) {
    const [from, to] = this.shown;
    ctx.save();
    ctx.globalCompositeOperation = "source-atop";
    ctx.fillStyle = this.#colors.within;
    ctx.fillRect(left + from * width, top, (to - from) * width, height);
    ctx.restore();
  }
}

customElements.define("histogram-chart", HistogramChart);
