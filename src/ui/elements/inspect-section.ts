import { css, html, LitElement, nothing } from "lit";
import type { BandInfo, FileInfo, PointValues } from "../../engine/engine.ts";
import { fieldNumber, formatNumber, formatPosition, shownUnit } from "../state/format.ts";
import { emit } from "../state/intents.ts";
import { type Hover, type Layer, layerInfo, openedLayer, type Pin } from "../state/page-state.ts";
import { controlsCss } from "./controls-css.ts";
import "./file-facts.ts";
import { bandTitle } from "./style-section.ts";
import { symbol } from "./symbols.ts";

/** Values at places, and what is known of the file. */
export class InspectSection extends LitElement {
  static override properties = { layer: { attribute: false }, hover: { attribute: false }, pin: { attribute: false } };
  static override styles = [
    controlsCss,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 18px;
      }
      section {
        display: grid;
        gap: 8px;
      }
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
      table {
        width: 100%;
        border-collapse: collapse;
        font-variant-numeric: tabular-nums;
      }
      th {
        padding: 5px 8px 5px 0;
        color: var(--text-quiet);
        font-weight: 400;
        text-align: start;
        vertical-align: baseline;
      }
      td {
        padding: 5px 0;
        overflow-wrap: anywhere;
        text-align: end;
      }
      tr + tr > * {
        border-top: 1px solid var(--line);
      }
      .bands {
        max-height: 240px;
        overflow: auto;
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
      .actions {
        flex-wrap: wrap;
        gap: 6px;
      }
      button {
        font-size: 13px;
      }
    `,
  ];

  declare layer: Layer;
  declare hover: Hover | undefined;
  declare pin: Pin | undefined;

  override render() {
    const info = layerInfo(this.layer);
    if (info === undefined) return html`<p class="quiet">Nothing is known of this file yet.</p>`;
    return html`
      <section class="hovering" aria-label="Under the pointer">
        <h3>Under the pointer</h3>
        <div class="pointer">${this.#pointer(info)}</div>
      </section>
      <section>
        <h3>Pinned place</h3>
        ${this.#pinned(info)}
      </section>
      <file-facts .info=${info}></file-facts>
    `;
  }

  #pointer(info: FileInfo) {
    const hover = this.hover?.layerId === this.layer.id ? this.hover : undefined;
    if (hover === undefined)
      return html`<p class="small quiet">Move over the map to read the displayed value. Click it to pin exact ones.</p>`;
    const { values, bands } = hover;
    const text = values.every((value) => value === null)
      ? "No data"
      : values.map((value, i) => this.#words(value, info.bands[(bands[i] ?? 1) - 1])).join(" / ");
    return html`<p class="value">${text}</p>
      <p class="small quiet">${formatPosition(hover.longitude, hover.latitude)}</p>`;
  }

  #pinned(info: FileInfo) {
    const pin = this.pin?.layerId === this.layer.id ? this.pin : undefined;
    const read = pin?.answer.status === "read" ? pin.answer : undefined;
    const position = pin ? formatPosition(pin.longitude, pin.latitude) : "";
    const point = read?.point ?? undefined;
    return html`
      ${pin?.answer.status === "reading" ? html`<p class="quiet">Reading…</p>` : nothing}
      ${pin?.answer.status === "failed" ? html`<p>${pin.answer.error.message}</p>` : nothing}
      ${read && point === undefined ? html`<p class="quiet">${position} lies outside this file.</p>` : nothing}
      ${point ? this.#point(info, point, position) : nothing}
      <div class="row actions">
        ${point ? html`<button @click=${() => this.#copy(info, point, position)}>${symbol("copy")} Copy</button>` : nothing}
        <button @click=${() => emit(this, { kind: "pin-center" })}>
          ${pin ? "Read the centre" : html`${symbol("pin")} Read the centre of the map`}
        </button>
        ${pin ? html`<button class="plain" @click=${() => emit(this, { kind: "unpin" })}>Clear</button>` : nothing}
      </div>
    `;
  }

  #point(info: FileInfo, point: PointValues, position: string) {
    return html`
      <div class="bands" tabindex=${point.values.length > 6 ? "0" : nothing} role="group" aria-label="Values of all bands">
        <table>
          <tbody>
            ${point.values.map(
              (value, i) => html`<tr>
                <th scope="row" title=${bandTitle(info.bands[i], i + 1)}>${bandTitle(info.bands[i], i + 1)}</th>
                <td>${this.#words(value, info.bands[i])}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <table class="small">
        <tbody>
          ${placeRows(info, point, position).map(([name, text]) => html`<tr><th scope="row">${name}</th><td>${text}</td></tr>`)}
        </tbody>
      </table>
    `;
  }

  #words(value: number | null, band: BandInfo | undefined): string {
    if (value === null) return "No data";
    const label =
      this.layer.sample?.labels?.[value] ??
      openedLayer(this.layer)?.classes?.find((found) => found.value === value)?.label;
    if (label !== undefined) return `${value} · ${label}`;
    const { scale = 1, offset = 0 } = band ?? {};
    const unit = shownUnit(band?.unit);
    const words = `${formatNumber(value * scale + offset, 7)}${unit && ` ${unit}`}`;
    return scale === 1 && offset === 0 ? words : `${words} (stored ${formatNumber(value, 7)})`;
  }

  #copy(info: FileInfo, point: PointValues, position: string) {
    const values = point.values.map(
      (value, i) => `${bandTitle(info.bands[i], i + 1)}\t${this.#words(value, info.bands[i])}`,
    );
    const rows = placeRows(info, point, position).map(([name, text]) => `${name}\t${text}`);
    emit(this, { kind: "copy", text: [...values, ...rows].join("\n"), what: "Values" });
  }
}

const placeRows = (
  info: FileInfo,
  point: PointValues,
  position: string,
): readonly (readonly [name: string, text: string])[] => [
  ["Position", position],
  ["Row, column", `${point.row}, ${point.col}`],
  [
    `x, y in ${info.georeference.crs.code ?? "the file’s CRS"}`,
    `${fieldNumber(point.x, 10)}, ${fieldNumber(point.y, 10)}`,
  ],
];

customElements.define("inspect-section", InspectSection);
