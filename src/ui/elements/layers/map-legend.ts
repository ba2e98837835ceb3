import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import type { Legend } from "../../../core/color/legend.ts";
import { digitsWithin, formatNumber, shownUnit } from "../../state/format.ts";
import { emit } from "../../state/intents.ts";
import { type Layer, openedLayer } from "../../state/layers/layer.ts";
import { isComplete, layerLegend } from "../../state/layers/layer-legend.ts";
import { legendTicks, ticksWithEnds } from "../../state/layers/legend-ticks.ts";
import { legendSubject, scaleWords } from "../../state/layers/legend-words.ts";
import { controlsCss } from "../controls-css.ts";
import { symbol } from "../symbols.ts";
import { cutName, cutNameCss } from "./cut-name.ts";

/** Classes listed at first; the list scrolls. */
const classLimit = 20;

/** What the colours of the selected layer mean. */
export class MapLegend extends LitElement {
  static override properties = { layer: { attribute: false }, legend: { state: true }, expanded: { state: true } };
  static override styles = [
    controlsCss,
    cutNameCss,
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
        min-width: 0;
        font-size: 12px;
        font-weight: 600;
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
        margin-top: 4px;
      }
      .subject {
        overflow: hidden;
        font-size: 12px;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .ticks {
        position: relative;
        width: 240px;
        max-width: 100%;
        height: 22px;
        font-size: 12px;
        font-variant-numeric: tabular-nums;
      }
      .ticks li {
        position: absolute;
        display: block;
        white-space: nowrap;
        translate: -50%;
      }
      .ticks li::before {
        display: block;
        width: 1px;
        height: 4px;
        margin: 0 auto;
        background: var(--text-quiet);
        content: "";
      }
      .ticks .first {
        translate: 0;
      }
      .ticks .first::before {
        margin-left: 0;
      }
      .ticks .last {
        translate: -100%;
      }
      .ticks .last::before {
        margin-right: 0;
      }
      .classes {
        max-height: 270px;
        overflow: auto;
        scrollbar-width: thin;
        /* An edge where rows lie beyond it: what moves with them covers it at their ends. */
        background:
          linear-gradient(var(--surface), var(--surface)) top / 100% 10px no-repeat local,
          linear-gradient(var(--surface), var(--surface)) bottom / 100% 10px no-repeat local,
          linear-gradient(var(--line-strong), transparent) top / 100% 9px no-repeat,
          linear-gradient(transparent, var(--line-strong)) bottom / 100% 9px no-repeat;
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
        .ramp,
        .ticks {
          width: 200px;
        }
      }
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
    if (!changed.has("layer")) return;
    if (changed.get("layer")?.id !== this.layer.id) {
      this.expanded = false;
      // That of another layer is none, even for as long as this one is measured.
      this.legend = undefined;
    }
    void this.#load(this.layer);
  }

  override render() {
    if (this.legend === undefined) return nothing;
    return html`<section aria-label=${msg("Legend")}>
      <div class="head">
        <h2 title=${this.layer.title}>${cutName(this.layer.title)}</h2>
        <button class="icon" aria-label=${msg("Hide legend")} title=${msg("Hide (L)")} @click=${() => emit(this, { kind: "legend", shown: false })}>
          ${symbol("close")}
        </button>
      </div>
      ${this.#subject(this.legend)} ${this.#content(this.legend)}
    </section>`;
  }

  /** What the numbers are numbers of. */
  #subject(legend: Legend) {
    const unit = "unit" in legend ? shownUnit(legend.unit) : "";
    const parts = [legendSubject(this.layer), unit, scaleWords(this.layer)];
    const words = parts.filter((word) => word !== "").join(", ");
    return words === "" ? nothing : html`<p class="subject quiet" title=${words}>${words}</p>`;
  }

  #ticks(low: number, high: number) {
    const digits = digitsWithin(low, high);
    // Round numbers are whole where they can be; the ends have the digits that tell them apart.
    const words = (value: number) => formatNumber(value, value === low || value === high ? digits : 12);
    const longest = Math.max(
      ...legendTicks(low, high).map(({ value }) => words(value).length),
      words(low).length,
      words(high).length,
    );
    return ticksWithEnds(low, high, (longest * digitWidth) / rampWidth).map((tick) => ({
      ...tick,
      words: words(tick.value),
    }));
  }

  #content(legend: Legend) {
    switch (legend.kind) {
      case "ramp": {
        const { colors, low, high } = legend;
        const place = (share: number) => (share < 0.08 ? "first" : share > 0.92 ? "last" : "");
        return html`<div class="ramp" style=${`background: linear-gradient(to right, ${every(colors, 4).join(", ")})`}></div>
          <ul class="ticks" aria-label=${msg("Values along the colours")}>
            ${this.#ticks(low, high).map(
              ({ share, words }) =>
                html`<li class=${place(share)} style=${`left: ${(100 * share).toFixed(2)}%`}>${words}</li>`,
            )}
          </ul>`;
      }
      case "rgb":
        return html`<ul>
          ${legend.channels.map(
            ({ channel, band, name, low, high }) => html`<li>
              <span class="color" style=${`background: ${channelColors[channel]}`}></span>
              <span class="name" title=${name}>${name === String(band) ? msg(str`Band ${band}`) : name}</span>
              <span class="quiet">
                ${formatNumber(low, digitsWithin(low, high))} – ${formatNumber(high, digitsWithin(low, high))}
              </span>
            </li>`,
          )}
        </ul>`;
      case "classes":
        return this.#classes(legend);
      case "terrain":
        return html`<p class="small quiet">${msg("Heights, for 3D terrain")}</p>`;
    }
  }

  #classes({ entries, foundCount }: Legend & { kind: "classes" }) {
    const shown = this.expanded ? entries : entries.slice(0, classLimit);
    const more = entries.length - shown.length;
    const split = foundCount ?? 0;
    const isOwn = this.layer.style?.kind === "classes";
    const list = (name: string, part: typeof entries) =>
      part.length === 0
        ? nothing
        : html`${this.complete || isOwn ? nothing : html`<p class="small quiet">${name}</p>`}
            <ul aria-label=${isOwn ? msg("Classes") : name}>
              ${part.map(
                ({ color, label }) => html`<li>
                  <span class="color" style=${`background: ${color}`}></span><span class="name" title=${label}>${label}</span>
                </li>`,
              )}
            </ul>`;
    return html`<div class="classes" tabindex="0" role="group" aria-label=${msg("Classes")}>
        ${list(msg("Found in the overview"), shown.slice(0, split))}
        ${list(split > 0 ? msg("Also in the palette") : msg("In the palette"), shown.slice(split))}
      </div>
      ${
        more > 0
          ? html`<button class="link small" @click=${() => {
              this.expanded = true;
            }}>${!isOwn && split >= entries.length ? msg(str`and ${more} rarer ones`) : msg(str`and ${more} more`)}</button>`
          : nothing
      }`;
  }

  async #load(layer: Layer) {
    const found = await layerLegend(layer);
    if (layer !== this.layer || found === "later") return;
    const opened = openedLayer(layer);
    if (opened) this.complete = isComplete(opened);
    this.legend = found;
  }
}

/** Pixels of the ramp of a small screen, and of a digit. */
const rampWidth = 200;
const digitWidth = 7;

const channelColors = { red: "#d33a2f", green: "#2f9e44", blue: "#2b6fd6" } as const;
const every = <Item>(items: readonly Item[], step: number): readonly Item[] =>
  items.filter((_, i) => i % step === 0 || i === items.length - 1);

customElements.define("map-legend", MapLegend);
