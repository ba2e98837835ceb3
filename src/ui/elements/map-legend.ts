import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { colormap } from "../../core/color/colormaps/colormap.ts";
import { type Legend, legend } from "../../core/color/legend.ts";
import { bandsToMeasure, resolveStyle } from "../../core/color/stretch.ts";
import { formatNumber } from "../state/format.ts";
import { emit } from "../state/intents.ts";
import { type Layer, openedLayer } from "../state/page-state.ts";
import { controlsCss } from "./controls-css.ts";
import { symbol } from "./symbols.ts";

/** Classes listed at most; more would cover the map. */
const classLimit = 12;

/** What the colours of the selected layer mean. */
export class MapLegend extends LitElement {
  static override properties = { layer: { attribute: false }, legend: { state: true } };
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
      ul {
        display: grid;
        gap: 3px;
        max-height: 270px;
        overflow: auto;
        margin-top: 4px;
        font-size: 12px;
      }
      li {
        display: grid;
        grid-template-columns: 14px 1fr auto;
        align-items: center;
        gap: 8px;
      }
      @media (max-width: 719px) {
        ul {
          max-height: 96px;
        }
        .ramp {
          width: 200px;
        }
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

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("layer")) void this.#load(this.layer);
  }

  override render() {
    if (this.legend === undefined) return nothing;
    return html`<section aria-label="Legend">
      <div class="head">
        <h2>${this.layer.title}</h2>
        <button class="icon" aria-label="Hide legend" title="Hide (L)" @click=${() => emit(this, { kind: "legend", shown: false })}>
          ${symbol("close")}
        </button>
      </div>
      ${this.#content(this.legend)}
    </section>`;
  }

  #content(legend: Legend) {
    switch (legend.kind) {
      case "ramp":
        return html`<div class="ramp" style=${`background: linear-gradient(to right, ${every(legend.colors, 4).join(", ")})`}></div>
          <div class="ends">
            <span>${formatNumber(legend.low, 4)}</span>
            <span>${formatNumber((legend.low + legend.high) / 2, 4)}</span>
            <span>${formatNumber(legend.high, 4)}${legend.unit ? ` ${legend.unit}` : ""}</span>
          </div>`;
      case "rgb":
        return html`<ul>
          ${legend.channels.map(
            ({ channel, band, name, low, high }) => html`<li>
              <span class="color" style=${`background: ${channelColors[channel]}`}></span>
              <span>${name === `Band ${band}` || name === String(band) ? `Band ${band}` : name}</span>
              <span class="quiet">${formatNumber(low, 4)} – ${formatNumber(high, 4)}</span>
            </li>`,
          )}
        </ul>`;
      case "classes": {
        const more = legend.entries.length - classLimit;
        return html`<ul tabindex="0" aria-label="Classes">
            ${legend.entries
              .slice(0, classLimit)
              .map(
                ({ color, label }) =>
                  html`<li><span class="color" style=${`background: ${color}`}></span><span>${label}</span></li>`,
              )}
          </ul>
          ${more > 0 ? html`<p class="small quiet">and ${more} rarer ones</p>` : nothing}`;
      }
    }
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
    const { palette, bands } = opened.info;
    const values = opened.classes?.length ? opened.classes.map(({ value }) => value) : undefined;
    const { sample } = layer;
    this.legend = legend(resolveStyle(style, opened.statistics), {
      colormap: map,
      palette,
      values,
      labels: sample?.labels,
      bands,
    });
  }
}

const channelColors = { red: "#d33a2f", green: "#2f9e44", blue: "#2b6fd6" } as const;
const every = <Item>(items: readonly Item[], step: number): readonly Item[] =>
  items.filter((_, i) => i % step === 0 || i === items.length - 1);

customElements.define("map-legend", MapLegend);
