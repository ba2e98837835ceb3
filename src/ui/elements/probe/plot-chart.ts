import { msg } from "@lit/localize";
import type { ChartConfiguration, ChartDataset } from "chart.js";
import { css, html, nothing, type PropertyValues } from "lit";
import { loadPart } from "../../load-part.ts";
import { formatNumber } from "../../state/format.ts";
import { emit } from "../../state/intents.ts";
import type { Plot } from "../../state/probe/plot.ts";
import { saveFile } from "../../state/save-file.ts";
import { ChartElement } from "../chart-element.ts";
import { controlsCss } from "../controls-css.ts";
import { symbol } from "../symbols.ts";

/** Lines are told apart by these as well as by colour: dashes, pixels. */
const dashes: readonly number[][] = [[], [6, 3], [2, 2]];
/** Places that are marked as points; more would hide the line. */
const mostPoints = 80;
/** Pixels that a letter of a label takes, air included, and the axis on the left. */
const letterWidth = 7.5;
const axisWidth = 70;

/** Which place of the plot the person looks at; `index` is undefined where it is none. */
export class PlotPointEvent extends Event {
  static readonly type = "plot-point";
  readonly index: number | undefined;

  constructor(index: number | undefined) {
    super(PlotPointEvent.type);
    this.index = index;
  }
}

/** A plot with its table: to be read, copied and taken away as CSV. */
export class PlotChart extends ChartElement {
  static override properties = {
    plot: { attribute: false },
    slider: { type: Boolean },
    at: { attribute: false },
    refused: { state: true },
  };
  static override styles = [
    controlsCss,
    css`
      :host {
        --plot-1: var(--accent);
        --plot-2: var(--focus);
        --plot-3: light-dark(#23803a, #5fcb78);
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 6px;
      }
      .canvas {
        position: relative;
        height: 168px;
      }
      .keys {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 14px;
        font-size: 12px;
      }
      .keys li {
        display: flex;
        align-items: center;
        gap: 6px;
        overflow-wrap: anywhere;
      }
      .keys svg {
        flex: none;
        width: 22px;
        height: 3px;
        overflow: visible;
      }
      .keys line {
        stroke: currentcolor;
        stroke-width: 2.5;
      }
      .keys[hidden] {
        display: none;
      }
      summary {
        min-height: var(--control);
        align-content: center;
        cursor: pointer;
        font-size: 13px;
      }
      .scroll {
        max-height: 220px;
        overflow: auto;
      }
      table {
        width: 100%;
        border-collapse: collapse;
        font-size: 12px;
        font-variant-numeric: tabular-nums;
      }
      th {
        position: sticky;
        top: 0;
        background: var(--surface);
        color: var(--text-quiet);
        font-weight: 400;
      }
      th,
      td {
        padding: 3px 8px 3px 0;
        text-align: start;
        white-space: nowrap;
      }
      output {
        font-size: 12px;
        font-variant-numeric: tabular-nums;
      }
      .actions {
        flex-wrap: wrap;
        gap: 6px;
        padding-top: 6px;
      }
      .actions button {
        font-size: 13px;
      }
    `,
  ];

  declare plot: Plot;
  /** Whether a slider moves along the plot. */
  declare slider: boolean;
  /** The place on the plot that is looked at, by its number. */
  declare at: number | undefined;
  /** Whether the part that writes CSV could not be loaded. */
  declare refused: boolean;

  constructor() {
    super();
    this.refused = false;
    this.slider = false;
  }

  override render() {
    const { plot } = this;
    const { columns, rows } = plot.table;
    return html`
      <ul class="keys" ?hidden=${plot.lines.length < 2}>
        ${plot.lines.map(
          ({ name }, i) => html`<li class="key">
            <svg viewBox="0 0 22 3" aria-hidden="true" style=${`color: var(--plot-${(i % 3) + 1})`}>
              <line x1="0" y1="1.5" x2="22" y2="1.5" stroke-dasharray=${dashes[i % 3]?.join(" ") || nothing}></line>
            </svg>
            ${name}
          </li>`,
        )}
      </ul>
      ${
        this.failed
          ? html`<p class="small">${msg("The plot could not be drawn: a part of this page did not load. Its values are in the table.")}</p>`
          : html`<div class="canvas" role="img" aria-label=${plot.summary} @pointerleave=${() => this.#point(undefined)}>
              <canvas></canvas>
            </div>`
      }
      ${this.slider ? this.#slider() : nothing}
      <details>
        <summary>${msg("Table")}</summary>
        <div class="scroll" tabindex="0" role="group" aria-label=${msg("Values of the plot")}>
          <table>
            <thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
            <tbody>
              ${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cellWords(cell)}</td>`)}</tr>`)}
            </tbody>
          </table>
        </div>
        <div class="row actions">
          <button @click=${this.#copy}>${symbol("copy")} ${msg("Copy as CSV")}</button>
          <button @click=${this.#download}>${symbol("download")} ${msg("CSV file")}</button>
        </div>
        <p class="small" role="alert">${this.refused ? msg("The CSV could not be written: a part of this page did not load.") : nothing}</p>
      </details>
    `;
  }

  override updated(changed: PropertyValues<this>) {
    if (changed.has("plot")) void this.draw();
    else if (changed.has("at")) this.#mark();
  }

  /** Moves along the plot without a pointer. */
  #slider() {
    const { xs, lines, x } = this.plot;
    const index = this.at ?? 0;
    const values = lines.map(({ values }) => cellWords(values[index] ?? null)).join(" / ");
    const words = `${x.words(xs[index] ?? 0)}: ${values}`;
    return html`<label class="small quiet" for="along">${msg("Place along the line")}</label>
      <input
        id="along"
        type="range"
        min="0"
        max=${Math.max(0, xs.length - 1)}
        .value=${String(index)}
        aria-valuetext=${words}
        @input=${(event: Event) => this.#point(Number((event.target as HTMLInputElement).value))}
      />
      <output>${this.at === undefined ? msg("Move over the plot to find its places on the map.") : words}</output>`;
  }

  #point(index: number | undefined) {
    if (this.slider && index !== this.at) this.dispatchEvent(new PlotPointEvent(index));
  }

  protected override async draw(): Promise<void> {
    await super.draw();
    this.#mark();
  }

  protected override configuration(): ChartConfiguration {
    const { plot } = this;
    const [text, grid] = [this.color("var(--text-quiet)"), this.color("var(--line)")];
    const font = { family: getComputedStyle(this).fontFamily, size: 11 };
    const [first = 0, last = 0] = [plot.xs[0], plot.xs.at(-1)];
    return {
      type: plot.kind === "bars" ? "bar" : "line",
      data: { datasets: this.#datasets() },
      options: {
        animation: false,
        maintainAspectRatio: false,
        normalized: true,
        parsing: false,
        interaction: { mode: "index", intersect: false },
        onHover: (_, [hit]) => this.#point(hit?.index),
        plugins: {
          tooltip: {
            displayColors: plot.lines.length > 1,
            titleFont: font,
            bodyFont: font,
            callbacks: {
              title: ([item]) => plot.x.words(item?.parsed.x ?? 0),
              label: ({ parsed, dataset }) => `${dataset.label}: ${cellWords(parsed.y)}`,
            },
          },
        },
        scales: {
          x: {
            type: "linear",
            offset: false,
            min: plot.kind === "bars" ? undefined : first,
            max: plot.kind === "bars" ? undefined : last > first ? last : first + 1,
            grid: { display: false },
            border: { color: grid },
            ticks: {
              color: text,
              font,
              maxRotation: 0,
              autoSkipPadding: 12,
              maxTicksLimit: 6,
              callback: (value) => plot.x.words(Number(value)),
            },
            ...(plot.x.isStepped
              ? { afterBuildTicks: (axis: { ticks: { value: number }[] }) => this.#ownTicks(axis) }
              : {}),
          },
          y: {
            beginAtZero: plot.kind === "bars",
            title: { display: plot.y.title !== "", text: plot.y.title, color: text, font },
            grid: { color: grid },
            border: { display: false },
            ticks: { color: text, font, maxTicksLimit: 5, callback: (value) => formatNumber(Number(value), 5) },
          },
        },
      },
    };
  }

  /** Ticks at values that there are, for dates and steps lie at no round numbers; as many as have room. */
  #ownTicks(axis: { ticks: { value: number }[] }) {
    const { xs, x } = this.plot;
    const span = (xs.at(-1) ?? 0) - (xs[0] ?? 0) || 1;
    const letters = Math.max(...xs.map((value) => x.words(value).length));
    const room = (letters * letterWidth * span) / Math.max(1, this.clientWidth - axisWidth);
    const kept: number[] = [];
    for (const value of xs) if (value - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) >= room) kept.push(value);
    axis.ticks = kept.map((value) => ({ value }));
  }

  #datasets(): ChartDataset<"line" | "bar", { x: number; y: number | null }[]>[] {
    const { plot } = this;
    const few = plot.xs.length <= mostPoints;
    return plot.lines.map(({ name, values }, i) => {
      const color = this.color(`var(--plot-${(i % 3) + 1})`);
      const data = plot.xs.map((x, at) => ({ x, y: values[at] ?? null }));
      if (plot.kind === "bars") {
        return { type: "bar", label: name, data, backgroundColor: color, barPercentage: 1, categoryPercentage: 1 };
      }
      return {
        type: "line",
        label: name,
        data,
        borderColor: color,
        backgroundColor: color,
        borderWidth: 2,
        borderDash: dashes[i % 3] ?? [],
        pointRadius: few ? 3 : 0,
        pointHitRadius: 8,
        spanGaps: false,
        // Points at the ends are drawn whole.
        clip: 8,
      };
    });
  }

  /** Shows the place that is looked at. */
  #mark() {
    const { chart } = this;
    if (chart === undefined || !this.slider) return;
    const { at } = this;
    const active = at === undefined ? [] : this.plot.lines.map((_, datasetIndex) => ({ datasetIndex, index: at }));
    chart.setActiveElements(active);
    chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
    chart.update("none");
  }

  async #csv(take: (text: string) => void): Promise<void> {
    const { columns, rows } = this.plot.table;
    const loaded = await loadPart(() => import("papaparse")).catch(() => undefined);
    this.refused = loaded === undefined;
    // A spreadsheet would take a name that begins with = for a formula.
    const data = rows.map((row) => [...row]);
    if (loaded) take(loaded.default.unparse({ fields: [...columns], data }, { escapeFormulae: true }));
  }

  #copy() {
    void this.#csv((text) => emit(this, { kind: "copy", text, what: msg("Values") }));
  }

  #download() {
    const { fileName } = this.plot;
    void this.#csv((text) => saveFile(new Blob([text], { type: "text/csv" }), fileName));
  }
}

const cellWords = (cell: string | number | null): string =>
  cell === null ? "–" : typeof cell === "number" ? formatNumber(cell, 7) : cell;

customElements.define("plot-chart", PlotChart);
