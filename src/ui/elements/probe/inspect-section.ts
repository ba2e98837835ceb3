import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing } from "lit";
import type { FileInfo, PointValues } from "../../../engine/engine.ts";
import { pinnedLayer, sideTitles } from "../../state/compare/compare-sides.ts";
import { fieldNumber, formatNumber, formatPosition } from "../../state/format.ts";
import { emit, type Intent } from "../../state/intents.ts";
import { type Layer, layerInfo } from "../../state/layers/layer.ts";
import { layerById, type PageState } from "../../state/page-state.ts";
import { shownWords, valueWords } from "../../state/probe/pinned-values.ts";
import { type Plot, seriesPlot } from "../../state/probe/plot.ts";
import type { Series } from "../../state/probe/series.ts";
import { seriesKey } from "../../state/probe/series-key.ts";
import { bandTitle } from "../../state/style/style-words.ts";
import { controlsCss } from "../controls-css.ts";
import "./file-facts.ts";
import "./plot-chart.ts";
import { probeCss } from "./probe-css.ts";
import "./probe-panel.ts";
import { symbol } from "../symbols.ts";
import { readingState } from "./reading-state.ts";

/** Bands that are all listed at once; of more, fewer are until somebody asks. */
const mostBands = 16;
const fewBands = 12;

/** Values at places, and what is known of the file. */
export class InspectSection extends LitElement {
  static override properties = { layer: { attribute: false }, state: { attribute: false }, whole: { state: true } };
  static override styles = [
    controlsCss,
    probeCss,
    css`
      @media (hover: none) {
        .hovering {
          display: none;
        }
      }
      .pointer {
        min-height: 62px;
        padding: 8px 12px;
        border-radius: 9px;
        background: var(--surface-sunken);
      }
      .value {
        overflow: hidden;
        font-size: 17px;
        font-variant-numeric: tabular-nums;
        font-weight: 600;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .bands table {
        table-layout: fixed;
      }
      .bands th {
        width: 42%;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .bands td {
        font-weight: 600;
      }
    `,
  ];

  declare layer: Layer;
  declare state: PageState;
  /** Whether all bands of a pinned place are listed, however many there are. */
  declare whole: boolean;

  constructor() {
    super();
    this.whole = false;
  }

  override render() {
    const info = layerInfo(this.layer);
    if (info === undefined) return html`<p class="quiet">${msg("Nothing is known of this file yet.")}</p>`;
    return html`
      <section class="hovering" aria-label=${msg("Under the pointer")}>
        <h3>${msg("Under the pointer")}</h3>
        <div class="pointer">${this.#pointer()}</div>
      </section>
      <section>
        <h3>${msg("Pinned place")}</h3>
        ${this.#pinned()} ${this.#series()}
      </section>
      <probe-panel .probe=${this.state.probe} .layerId=${this.layer.id}></probe-panel>
      <file-facts .info=${info} .metadata=${this.state.probe.metadata} .scene=${this.layer.scene} .file=${this.state.probe.file}></file-facts>
    `;
  }

  /** While two pictures are compared, the values are of the one that is pointed at. */
  #pointer() {
    const { hover } = this.state;
    const layer = hover && layerById(this.state, hover.layerId);
    const info = layer && layerInfo(layer);
    if (hover === undefined || layer === undefined || info === undefined)
      return html`<p class="small quiet">${msg("Move over the map to read the displayed value. Click it to pin exact ones.")}</p>`;
    const { values, bands } = hover;
    const { expression } = layer;
    const words = (value: number | null, band = 1) =>
      // What is computed has no scale, unit or class of a band.
      expression === undefined || value === null
        ? valueWords(layer, value, info.bands[band - 1])
        : formatNumber(value, 7);
    const text = values.every((value) => value === null)
      ? msg("No data")
      : values.map((value, i) => words(value, bands[i])).join(" / ");
    return html`<p class="value">${text}</p>
      <p class="small quiet">${this.#side(hover.onOther)}${formatPosition(hover.longitude, hover.latitude)}</p>`;
  }

  /** Of which of two pictures values are. */
  #side(onOther = false) {
    const titles = sideTitles(this.state);
    return titles && html`<b>${onOther ? titles.right : titles.left}</b> · `;
  }

  #pinned() {
    const { pin } = this.state;
    const layer = pinnedLayer(this.state);
    const info = layer && layerInfo(layer);
    const read = pin?.answer.status === "read" ? pin.answer : undefined;
    const position = pin ? formatPosition(pin.longitude, pin.latitude) : "";
    const point = read?.point ?? undefined;
    return html`
      ${pin && sideTitles(this.state) ? html`<p class="small quiet">${this.#side(pin.onOther)}${position}</p>` : nothing}
      ${pin?.answer.status === "reading" ? html`<p class="quiet">${msg("Reading…")}</p>` : nothing}
      ${pin?.answer.status === "failed" ? html`<p>${pin.answer.error.message}</p>` : nothing}
      ${read && point === undefined ? html`<p class="quiet">${msg(str`${position} lies outside this file.`)}</p>` : nothing}
      ${point && layer && info ? this.#point(layer, info, point, position) : nothing}
      <div class="row actions">
        ${point && layer && info ? html`<button @click=${() => this.#copy(layer, info, point, position)}>${symbol("copy")} ${msg("Copy")}</button>` : nothing}
        <button @click=${() => emit(this, { kind: "pin-center" })}>
          ${pin ? msg("Read the centre") : html`${symbol("pin")} ${msg("Read the centre of the map")}`}
        </button>
        ${pin ? html`<button class="plain" @click=${() => emit(this, { kind: "unpin" })}>${msg("Clear")}</button>` : nothing}
      </div>
    `;
  }

  #point(layer: Layer, info: FileInfo, point: PointValues, position: string) {
    const { length } = point.values;
    const listed = this.whole || length <= mostBands ? length : fewBands;
    return html`
      <div class="bands">
        <table aria-label=${listed < length ? msg(str`Values of ${listed} of ${length} bands`) : msg("Values of all bands")}>
          <tbody id="bands">
            ${
              layer.expression === undefined
                ? nothing
                : html`<tr>
                    <th scope="row" title=${layer.expression}>${layer.expression}</th>
                    <td>${shownWords(layer, info, point)}</td>
                  </tr>`
            }
            ${point.values.slice(0, listed).map(
              (value, i) => html`<tr>
                <th scope="row" title=${bandTitle(info.bands[i], i + 1)}>${bandTitle(info.bands[i], i + 1)}</th>
                <td>${valueWords(layer, value, info.bands[i])}</td>
              </tr>`,
            )}
          </tbody>
        </table>
        ${length > mostBands ? this.#more(length) : nothing}
      </div>
      <table class="small">
        <tbody>
          ${placeRows(info, point, position).map(([name, text]) => html`<tr><th scope="row">${name}</th><td>${text}</td></tr>`)}
        </tbody>
      </table>
    `;
  }

  #more(length: number) {
    const toggle = () => {
      this.whole = !this.whole;
    };
    return html`<button class="link" aria-expanded=${this.whole} aria-controls="bands" @click=${toggle}>
      ${this.whole ? msg(str`Only the first ${fewBands} bands`) : msg(str`All ${length} bands`)}
    </button>`;
  }

  get #pin() {
    const { pin } = this.state;
    return pin?.layerId === this.layer.id ? pin : undefined;
  }

  /** The pinned place through the axis: of scenes, once somebody wants it. */
  #series() {
    const { scene } = this.layer;
    const { axis, probe } = this.state;
    const key = scene && seriesKey(scene, axis?.catalogId === scene.catalogId ? axis.key : undefined);
    if (this.#pin === undefined || key === undefined) return nothing;
    const { series, wantsSeries } = probe;
    const ask = (intent: Intent) => emit(this, intent);
    const button = html`<div class="row actions">
      <button aria-pressed=${wantsSeries} @click=${() => ask({ kind: "probe-series", wanted: !wantsSeries })}>
        ${wantsSeries ? msg(str`Hide the series over ${key}`) : msg(str`Show the series over ${key}`)}
      </button>
    </div>`;
    if (!wantsSeries || series.status === "initial" || series.layerId !== this.layer.id) return button;
    return html`${readingState(series, msg(str`Reading the values over ${key}…`), ask)}
      ${
        series.status === "read"
          ? html`<h4 class="heading">${msg(str`Values over ${series.result.key}`)}</h4>
              <plot-chart .plot=${this.#plot(series.result)}></plot-chart>
              ${series.result.problems.map((problem) => html`<p class="failed">${problem}</p>`)}`
          : nothing
      }
      ${button}`;
  }

  /** The same plot for the same series: a new one is drawn anew. */
  #plot(series: Series): Plot {
    if (this.#plotted?.series !== series) this.#plotted = { series, plot: seriesPlot(series) };
    return this.#plotted.plot;
  }
  #plotted: { readonly series: Series; readonly plot: Plot } | undefined;

  #copy(layer: Layer, info: FileInfo, point: PointValues, position: string) {
    const values = point.values.map(
      (value, i) => `${bandTitle(info.bands[i], i + 1)}\t${valueWords(layer, value, info.bands[i])}`,
    );
    const rows = placeRows(info, point, position).map(([name, text]) => `${name}\t${text}`);
    emit(this, { kind: "copy", text: [...values, ...rows].join("\n"), what: msg("Values") });
  }
}

const placeRows = (
  info: FileInfo,
  point: PointValues,
  position: string,
): readonly (readonly [name: string, text: string])[] => [
  [msg("Position"), position],
  [msg("Row, column"), `${point.row}, ${point.col}`],
  [
    info.georeference.crs.code === undefined
      ? msg("x, y in the file’s CRS")
      : msg(str`x, y in ${info.georeference.crs.code}`),
    `${fieldNumber(point.x, 10)}, ${fieldNumber(point.y, 10)}`,
  ],
];

customElements.define("inspect-section", InspectSection);
