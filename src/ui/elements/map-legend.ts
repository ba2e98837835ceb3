import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { colormap } from "../../core/color/colormaps/colormap.ts";
import { type Legend, legend } from "../../core/color/legend.ts";
import { bandsToMeasure, resolveStyle } from "../../core/color/stretch.ts";
import type { Style } from "../../core/color/style.ts";
import { digitsWithin, formatNumber, shownUnit } from "../state/format.ts";
import { integersFound } from "../state/found-classes.ts";
import { emit } from "../state/intents.ts";
import { type Layer, type Opened, openedLayer } from "../state/page-state.ts";
import { controlsCss } from "./controls-css.ts";
import { symbol } from "./symbols.ts";

/** Classes listed at first; the list scrolls. */
const classLimit = 20;

/** What the colours of the selected layer mean. */
export class MapLegend extends LitElement {
  static override properties = { layer: { attribute: false }, legend: { state: true }, expanded: { state: true } };
  static override styles = [
    controlsCss,
    css`
      :host {
        display: block;
        width: fit-content;
        min-width: 180px;
        max-width: 264px;
        padding: 8px 12px 10px;
        border-radius: 10px;
        background: var(--surface);
        box-shadow: var(--shadow);
      }
      .head {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 8px;
      }
      h2 {
        margin: 0;
        overflow: hidden;
        font-size: 12px;
        font-weight: 600;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .head button {
        width: var(--small-control);
        min-height: var(--small-control);
        margin: -4px -8px -4px 0;
      }
      .ramp {
        width: 240px;
        max-width: 100%;
        height: 12px;
        margin: 4px 0;
        border-radius: 3px;
      }
      .ends {
        display: flex;
        justify-content: space-between;
        gap: 10px;
        font-size: 12px;
        font-variant-numeric: tabular-nums;
      }
      .classes {
        max-height: 270px;
        overflow: auto;
      }
      ul {
        display: grid;
        gap: 3px;
        margin-top: 4px;
        font-size: 12px;
      }
      ul + p {
        margin-top: 6px;
      }
      .name {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      li {
        display: grid;
        grid-template-columns: 14px minmax(0, 1fr) auto;
        align-items: center;
        gap: 8px;
      }
      @media (max-width: 719px) {
        .classes {
          max-height: 96px;
        }
        .ramp {
          width: 200px;
        }
      }
      .ends span,
      li .quiet {
        white-space: nowrap;
      }
      .color {
        width: 14px;
        height: 14px;
        border: 1px solid color-mix(in srgb, var(--text) 25%, transparent);
        border-radius: 3px;
      }
    `,
  ];

  declare layer: Layer;
  declare legend: Legend | undefined;
  /** Whether every class is listed. */
  declare expanded: boolean;
  /** Whether the values of the whole file were seen, not only those of an overview. */
  complete = true;

  constructor() {
    super();
    this.expanded = false;
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("layer") && changed.get("layer")?.id !== this.layer.id) this.expanded = false;
    if (changed.has("layer")) void this.#load(this.layer);
  }

  override render() {
    if (this.legend === undefined) return nothing;
    return html`<section aria-label="Legend">
      <div class="head">
        <h2 title=${this.layer.title}>${this.layer.title}</h2>
        <button class="icon" aria-label="Hide legend" title="Hide (L)" @click=${() => emit(this, { kind: "legend", shown: false })}>
          ${symbol("close")}
        </button>
      </div>
      ${this.#content(this.legend)}
    </section>`;
  }

  #content(legend: Legend) {
    switch (legend.kind) {
      case "ramp": {
        const { colors, low, high, unit } = legend;
        const words = (value: number) => formatNumber(value, digitsWithin(low, high));
        const short = shownUnit(unit, 10);
        return html`<div class="ramp" style=${`background: linear-gradient(to right, ${every(colors, 4).join(", ")})`}></div>
          <div class="ends">
            <span>${words(low)}</span>
            <span>${words((low + high) / 2)}</span>
            <span title=${unit ?? nothing}>${words(high)}${short ? ` ${short}` : ""}</span>
          </div>`;
      }
      case "rgb":
        return html`<ul>
          ${legend.channels.map(
            ({ channel, band, name, low, high }) => html`<li>
              <span class="color" style=${`background: ${channelColors[channel]}`}></span>
              <span class="name" title=${name}>${name === String(band) ? `Band ${band}` : name}</span>
              <span class="quiet">
                ${formatNumber(low, digitsWithin(low, high))} – ${formatNumber(high, digitsWithin(low, high))}
              </span>
            </li>`,
          )}
        </ul>`;
      case "classes":
        return this.#classes(legend);
      case "terrain":
        return html`<p class="small quiet">Heights, for 3D terrain</p>`;
    }
  }

  #classes({ entries, foundCount }: Legend & { kind: "classes" }) {
    const shown = this.expanded ? entries : entries.slice(0, classLimit);
    const more = entries.length - shown.length;
    const { complete } = this;
    const split = foundCount ?? 0;
    const list = (name: string, part: typeof entries) =>
      part.length === 0
        ? nothing
        : html`${complete ? nothing : html`<p class="small quiet">${name}</p>`}
            <ul aria-label=${name}>
              ${part.map(
                ({ color, label }) => html`<li>
                  <span class="color" style=${`background: ${color}`}></span><span class="name" title=${label}>${label}</span>
                </li>`,
              )}
            </ul>`;
    return html`<div class="classes" tabindex="0" role="group" aria-label="Classes">
        ${list("Found in the overview", shown.slice(0, split))}
        ${list(split > 0 ? "Also in the palette" : "In the palette", shown.slice(split))}
      </div>
      ${
        more > 0
          ? html`<button class="link small" @click=${() => {
              this.expanded = true;
            }}>and ${more} ${split >= entries.length ? "rarer ones" : "more"}</button>`
          : nothing
      }`;
  }

  async #load(layer: Layer) {
    const opened = openedLayer(layer);
    const { style } = layer;
    if (opened === undefined || style === undefined) {
      this.legend = undefined;
      return;
    }
    if (style.kind === "palette" && opened.classes === undefined) return;
    if (bandsToMeasure(style).some((band) => !opened.statistics.has(band))) return;
    const map = style.kind === "singleband" ? await colormap(style.colormap).catch(() => undefined) : undefined;
    if (layer !== this.layer) return;
    if (style.kind === "singleband" && map === undefined) {
      // Its tiles say why.
      this.legend = undefined;
      return;
    }
    const { palette, bands } = opened.info;
    this.complete = (opened.info.overviews.at(-1)?.level ?? 0) === 0;
    this.legend = legend(resolveStyle(style, opened.statistics), {
      colormap: map,
      palette,
      values: foundValues(opened, style),
      complete: this.complete,
      labels: layer.sample?.labels,
      bands,
    });
  }
}

/** The values that the legend lists one by one; undefined where none were looked for, or colours run on between them. */
function foundValues({ classes, info, statistics }: Opened, style: Style): readonly number[] | undefined {
  if (style.kind === "palette") return classes?.length ? classes.map(({ value }) => value) : undefined;
  if (style.kind === "rgb" || style.resampling !== "nearest") return undefined;
  const measured = statistics.get(style.band);
  if (measured === undefined || info.bands[style.band - 1]?.dataType !== "uint8") return undefined;
  return integersFound(measured);
}

const channelColors = { red: "#d33a2f", green: "#2f9e44", blue: "#2b6fd6" } as const;
const every = <Item>(items: readonly Item[], step: number): readonly Item[] =>
  items.filter((_, i) => i % step === 0 || i === items.length - 1);

customElements.define("map-legend", MapLegend);
