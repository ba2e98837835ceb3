import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { formatNumber, formatWithin } from "../../state/format.ts";
import { emit, type Intent } from "../../state/intents.ts";
import type { AreaStatistics, BandInArea } from "../../state/probe/area-statistics.ts";
import { formatMetres, formatSquareKilometres } from "../../state/probe/format-distance.ts";
import { histogramPlot, profilePlot } from "../../state/probe/plot.ts";
import { isLine, type ProbeShape, shapeText } from "../../state/probe/probe-shape.ts";
import type { Measured, ProbeState } from "../../state/probe/probe-state.ts";
import type { Profile, ProfileLine } from "../../state/probe/profile.ts";
import { controlsCss } from "../controls-css.ts";
import "./plot-chart.ts";
import { symbol } from "../symbols.ts";
import type { PlotPointEvent } from "./plot-chart.ts";
import { probeCss } from "./probe-css.ts";
import { readingState } from "./reading-state.ts";

/** Profiles along lines and statistics of areas, and how to draw or type what they are of. */
export class ProbePanel extends LitElement {
  static override properties = { probe: { attribute: false }, layerId: { attribute: false }, wanted: { state: true } };
  static override styles = [
    controlsCss,
    probeCss,
    css`
      .tools {
        display: grid;
        grid-template-columns: 1fr 1fr 1fr;
        gap: 6px;
      }
      .tools button {
        padding: 0 6px;
      }
      summary {
        min-height: var(--control);
        align-content: center;
        cursor: pointer;
        font-size: 13px;
      }
      form {
        display: grid;
        gap: 6px;
      }
      label.row {
        min-height: var(--control);
        padding-inline-end: 12px;
        cursor: pointer;
      }
      input[type="radio"] {
        width: 24px;
        height: 24px;
      }
      textarea {
        min-height: 62px;
        padding: 7px 10px;
        font-family: var(--font-mono);
        font-size: 12px;
        resize: vertical;
      }
    `,
  ];

  declare probe: ProbeState;
  /** The layer that is looked at: what is known of another is not shown. */
  declare layerId: string;
  /** What typed coordinates mean. */
  declare wanted: "line" | "area";

  constructor() {
    super();
    this.wanted = "line";
  }

  override updated(changed: PropertyValues<this>) {
    const before = changed.get("probe");
    const isNew = before?.drawing !== undefined && this.probe.drawing === undefined && this.probe.shape !== undefined;
    if (isNew) this.scrollIntoView({ block: "start" });
  }

  override render() {
    const { shape, drawing, refusal } = this.probe;
    return html`<section>
      <h3>${msg("Line or area")}</h3>
      <div class="tools" role="group" aria-label=${msg("Draw on the map")}>
        ${this.#tool("line", "line", msg("Line"))} ${this.#tool("polygon", "polygon", msg("Area"))} ${this.#tool("rectangle", "fit", msg("Box"))}
      </div>
      ${shape === undefined && drawing === undefined ? html`<p class="small quiet">${msg("Draw a line for a profile, an area or a box for its statistics.")}</p>` : nothing}
      ${this.#typing(shape)}
      ${refusal === undefined ? nothing : html`<p class="failed" role="alert">${refusal.message}.${refusal.hint ? ` ${refusal.hint}.` : ""}</p>`}
      ${shape === undefined ? nothing : this.#shape(shape)}
    </section>`;
  }

  #ask = (intent: Intent) => emit(this, intent);

  #tool(what: "line" | "polygon" | "rectangle", icon: "line" | "polygon" | "fit", title: string) {
    return html`<button aria-pressed=${this.probe.drawing === what} @click=${() => this.#ask({ kind: "probe-draw", what })}>
      ${symbol(icon)} ${title}
    </button>`;
  }

  /** The way without a pointer: coordinates, or what the map shows. */
  #typing(shape: ProbeShape | undefined) {
    return html`<details>
      <summary>${msg("Coordinates instead")}</summary>
      <form @submit=${this.#submit}>
        <div class="row">
          ${(["line", "area"] as const).map(
            (what) => html`<label class="row"><input
              type="radio"
              name="wanted"
              value=${what}
              .checked=${this.wanted === what}
              @change=${() => {
                this.wanted = what;
              }}
            />${what === "line" ? msg("Line") : msg("Area")}</label>`,
          )}
        </div>
        <textarea
          aria-label=${msg("Coordinates")}
          spellcheck="false"
          placeholder="7.09,45.92 7.10,45.93"
          .value=${shape ? shapeText(shape) : ""}
        ></textarea>
        <p class="small quiet">${msg("Pairs of longitude and latitude, WKT or GeoJSON.")}</p>
        <div class="row actions">
          <button type="submit">${msg("Measure")}</button>
          <button type="button" @click=${() => this.#ask({ kind: "probe-view" })}>${msg("Use the view as area")}</button>
        </div>
      </form>
    </details>`;
  }

  #submit(event: Event) {
    event.preventDefault();
    const text = this.renderRoot.querySelector("textarea")?.value ?? "";
    this.#ask({ kind: "probe-type", text, wanted: this.wanted });
  }

  #shape(shape: ProbeShape) {
    const { measured } = this.probe;
    const isOurs = measured.status !== "initial" && measured.layerId === this.layerId;
    const words = isLine(shape) ? msg("Reading values along the line…") : msg("Reading values in the area…");
    return html`
      ${isOurs ? readingState(measured, words, this.#ask) : nothing}
      ${isOurs && measured.status === "read" ? this.#measured(measured.result) : nothing}
      <div class="row actions">
        <button @click=${() => this.#ask({ kind: "probe-draw", what: "change" })}>${msg("Edit points")}</button>
        <button @click=${() => this.#ask({ kind: "copy", text: shapeText(shape), what: "GeoJSON" })}>${symbol("copy")} GeoJSON</button>
        <button class="plain" @click=${() => this.#ask({ kind: "probe-clear" })}>${msg("Clear")}</button>
      </div>
    `;
  }

  #measured(measured: Measured) {
    return measured.kind === "profile" ? this.#profile(measured.profile) : this.#area(measured.area);
  }

  #profile(profile: Profile) {
    const { places, lines, metresPerPixel } = profile;
    const length = places.at(-1)?.distance ?? 0;
    const step = length / Math.max(1, places.length - 1);
    return html`
      <table class="small">
        <tbody>
          <tr><th scope="row">${msg("Length")}</th><td>${formatMetres(length)}</td></tr>
          ${lines.map((line) => profileRows(line, lines.length > 1).map(row))}
        </tbody>
      </table>
      <plot-chart
        slider
        .plot=${plotOf(profile)}
        .at=${this.probe.marked}
        @plot-point=${(event: Event) => this.#ask({ kind: "probe-mark", index: (event as PlotPointEvent).index })}
      ></plot-chart>
      <p class="small quiet">
        ${msg(str`${places.length} values, one every ${formatMetres(step)}, from pixels of the map that are ${formatMetres(metresPerPixel)} wide.`)}
      </p>
    `;
  }

  #area({ squareKilometres, bands, words }: AreaStatistics) {
    return html`
      <table class="small">
        <tbody>${row([msg("Area"), formatSquareKilometres(squareKilometres)])}</tbody>
      </table>
      ${bands.map((band) => this.#band(band, bands.length > 1))}
      <p class="small quiet">${words}</p>
    `;
  }

  #band(band: BandInArea, isNamed: boolean) {
    const plot = areaPlotOf(band);
    const title = isNamed ? html`<h4 class="heading">${band.name}</h4>` : nothing;
    if (plot === undefined || band.values === undefined) {
      return html`${title}<p class="small">${msg("No pixel of this area has a value.")}</p>`;
    }
    return html`${title}
      <table class="small">
        <tbody>${areaRows(band.values, band.unit).map(row)}</tbody>
      </table>
      <plot-chart .plot=${plot}></plot-chart>`;
  }
}

type Row = readonly [name: string, text: string];

const row = ([name, text]: Row) => html`<tr><th scope="row">${name}</th><td>${text}</td></tr>`;

function profileRows({ name, unit, summary, isElevation }: ProfileLine, isNamed: boolean): readonly Row[] {
  if (summary === undefined) return [[name, msg("No value on the line")]];
  const { minimum, maximum, mean, ascent, descent } = summary;
  const words = (value: number) => formatWithin(value, minimum, maximum, unit);
  const rows: readonly Row[] = [
    [isNamed ? msg(str`${name}: lowest, highest`) : msg("Lowest, highest"), `${words(minimum)}, ${words(maximum)}`],
    [isNamed ? msg(str`${name}: mean`) : msg("Mean"), words(mean)],
  ];
  return isElevation ? [...rows, [msg("Up, down"), `${words(ascent)}, ${words(descent)}`]] : rows;
}

function areaRows(values: NonNullable<BandInArea["values"]>, unit: string): readonly Row[] {
  const { minimum, maximum, mean, stdev, percentiles, validCount, pixelCount } = values;
  const words = (value: number) => formatWithin(value, minimum, maximum, unit);
  const share = pixelCount === 0 ? 0 : (100 * validCount) / pixelCount;
  return [
    [msg("Lowest, highest"), `${words(minimum)}, ${words(maximum)}`],
    [msg("Mean"), words(mean)],
    [msg("Standard deviation"), words(stdev)],
    [msg("Median"), words(percentiles[50] ?? mean)],
    ["2 %, 98 %", `${words(percentiles[2] ?? minimum)}, ${words(percentiles[98] ?? maximum)}`],
    [
      msg("Valid pixels"),
      msg(str`${formatNumber(validCount, 15)} of ${formatNumber(pixelCount, 15)} (${formatNumber(share, 3)} %)`),
    ],
  ];
}

/** The same plot for the same values: a new one is drawn anew. */
const plotOf = remembered(profilePlot);
const areaPlotOf = remembered(histogramPlot);

function remembered<Values extends object, Result>(make: (values: Values) => Result): (values: Values) => Result {
  const made = new WeakMap<Values, { readonly result: Result }>();
  return (values) => {
    const known = made.get(values) ?? { result: make(values) };
    made.set(values, known);
    return known.result;
  };
}

customElements.define("probe-panel", ProbePanel);
