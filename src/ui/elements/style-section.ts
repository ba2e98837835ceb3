import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { identityName } from "../../core/color/colormaps/colormap.ts";
import type { StretchRange, Style } from "../../core/color/style.ts";
import type { ResamplingMethod } from "../../core/raster/resampling.ts";
import type { BandInfo } from "../../engine/engine.ts";
import { emit } from "../state/intents.ts";
import { type Layer, type Opened, openedLayer } from "../state/page-state.ts";
import { rememberedStyle, rememberStyle } from "../state/remembered-styles.ts";
import { shownResampling } from "../state/shown-resampling.ts";
import { sameRange, stretchPresets } from "../state/stretch-presets.ts";
import { changedParameters } from "../state/style-parameters.ts";
import { styleWords } from "../state/style-words.ts";
import "./colormap-picker.ts";
import type { ColormapPicker } from "./colormap-picker.ts";
import { controlsCss } from "./controls-css.ts";
import "./range-editor.ts";
import type { RangeEditor } from "./range-editor.ts";

/** Every row of the table of methods, in words. */
const methodTitles: Readonly<Record<ResamplingMethod, string>> = {
  nearest: "Nearest: values as they are",
  bilinear: "Bilinear: smooth",
  cubic: "Cubic: smooth and sharp",
  lanczos: "Lanczos: sharper, may ring at edges",
  average: "Average of all pixels",
  mode: "Most frequent value",
};
const channels = ["Red", "Green", "Blue"] as const;

/** How the selected layer is drawn. Every change repaints what is there already. */
export class StyleSection extends LitElement {
  static override properties = { layer: { attribute: false } };
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
        grid-template-columns: minmax(0, 1fr);
        gap: 8px;
      }
      .words {
        padding: 10px 12px;
        border-radius: 9px;
        background: var(--surface-sunken);
      }
      .segments {
        display: grid;
        grid-auto-columns: 1fr;
        grid-auto-flow: column;
        gap: 2px;
        padding: 3px;
        border-radius: 9px;
        background: var(--surface-sunken);
      }
      .segments button {
        min-height: max(30px, calc(var(--control) - 6px));
        padding: 0 6px;
        border: 0;
        background: none;
        color: var(--text-quiet);
        font-weight: 500;
      }
      .segments button[aria-pressed="true"] {
        background: var(--segment);
        box-shadow: 0 1px 3px rgb(0 0 0 / 18%);
        color: var(--text);
      }
      .chips {
        display: flex;
        flex-wrap: wrap;
        gap: 5px;
      }
      .chips button {
        min-height: var(--small-control);
        padding: 0 8px;
        border-color: var(--line-strong);
        border-radius: 99px;
        font-size: 12px;
      }
      .chips button[aria-pressed="true"] {
        border-color: var(--accent);
        background: var(--accent-soft);
        color: var(--accent);
        font-weight: 600;
      }
      .channel {
        display: grid;
        grid-template-columns: 52px minmax(0, 1fr);
        align-items: center;
        gap: 8px;
      }
      output {
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  declare layer: Layer;

  override render() {
    const opened = openedLayer(this.layer);
    const { style } = this.layer;
    if (opened === undefined || style === undefined) {
      return html`<p class="quiet">${this.layer.opening.status === "failed" ? "This file could not be opened." : "Opening the file…"}</p>`;
    }
    return html`
      ${this.#words(opened, style)} ${this.#kinds(opened, style)}
      ${style.kind === "singleband" ? this.#single(opened, style) : nothing}
      ${style.kind === "rgb" ? this.#rgb(opened, style) : nothing}
      ${style.kind === "palette" ? html`<p class="quiet">Each value has the colour that the file gives it.</p>` : nothing}
      ${this.#opacity()} ${style.kind === "palette" ? nothing : this.#resampling(style)}
    `;
  }

  override updated(changed: PropertyValues<this>) {
    if (!changed.has("layer")) return;
    const opened = openedLayer(this.layer);
    const { style } = this.layer;
    if (opened === undefined || style === undefined) return;
    rememberStyle(this.layer);
    if (style.kind === "palette") return;
    const bands = style.kind === "rgb" ? style.bands : [style.band];
    const missing = bands.filter((band) => !opened.statistics.has(band));
    if (missing.length > 0) emit(this, { kind: "measure", id: this.layer.id, bands: missing });
  }

  #words(opened: Opened, style: Style) {
    const changed = Object.keys(changedParameters(style, opened.firstLook.style)).length > 0;
    return html`<div class="words small">
      ${styleWords(this.layer)}
      ${
        changed
          ? html`<div>
            <button class="link small" @click=${() => emit(this, { kind: "reset-style", id: this.layer.id })}>
              Back to the first look
            </button>
          </div>`
          : nothing
      }
    </div>`;
  }

  #kinds(opened: Opened, style: Style) {
    const { bands, palette } = opened.info;
    const color = bands.flatMap((band, i) => (band.colorInterpretation === "alpha" ? [] : [i + 1]));
    const [one = 1, two, three] = color;
    const first = opened.firstLook.style;
    const kinds: { title: string; style: Style }[] = [];
    const crisp = palette === undefined ? {} : ({ resampling: "nearest" } as const);
    const now = style.kind === "rgb" ? style.bands[0] : style.band;
    const single = {
      band: now,
      range: ["p2", "p98"],
      colormap: bands.length === 1 ? identityName : "viridis",
    } as const;
    kinds.push({
      title: "Single band",
      style: first.kind === "singleband" ? first : { kind: "singleband", ...single, ...crisp },
    });
    if (two !== undefined && three !== undefined) {
      const range: StretchRange = ["p2", "p98"];
      kinds.push({
        title: "RGB",
        style: first.kind === "rgb" ? first : { kind: "rgb", bands: [one, two, three], ranges: [range, range, range] },
      });
    }
    if (palette !== undefined) kinds.push({ title: "Classes", style: { kind: "palette", band: one } });
    if (kinds.length === 1) return nothing;
    return html`<div class="segments" role="group" aria-label="Kind of style">
      ${kinds.map(
        ({ title, style: wanted }) => html`<button
          aria-pressed=${style.kind === wanted.kind}
          @click=${() => style.kind !== wanted.kind && this.#set(rememberedStyle(this.layer, wanted.kind) ?? wanted)}
        >
          ${title}
        </button>`,
      )}
    </div>`;
  }

  #single(opened: Opened, style: Style & { kind: "singleband" }) {
    const { bands } = opened.info;
    return html`
      ${
        bands.length > 1
          ? html`<section>
            <label class="heading" for="band">Band</label>
            ${this.#bandSelect("band", "", bands, style.band, (band) => this.#set({ ...style, band }))}
          </section>`
          : nothing
      }
      <section>
        <h3>Colours</h3>
        <colormap-picker
          .value=${style.colormap}
          @change=${(event: Event) => this.#set({ ...style, colormap: (event.target as ColormapPicker).value })}
        ></colormap-picker>
      </section>
      <section>
        <h3>Range</h3>
        ${this.#range(opened, style.band, style.range, "", (range) => this.#set({ ...style, range }))}
        ${this.#presets([style.range], (range) => this.#set({ ...style, range }))}
      </section>
    `;
  }

  #rgb(opened: Opened, style: Style & { kind: "rgb" }) {
    const { bands } = opened.info;
    const replace = <Item>(items: readonly [Item, Item, Item], at: number, item: Item): [Item, Item, Item] => [
      at === 0 ? item : items[0],
      at === 1 ? item : items[1],
      at === 2 ? item : items[2],
    ];
    return html`${channels.map((name, i) => {
      const band = style.bands[i] as number;
      const range = style.ranges[i] as StretchRange;
      return html`<section>
          <div class="channel">
            <label class="heading" for=${name}>${name}</label>
            ${this.#bandSelect(name, name, bands, band, (chosen) => this.#set({ ...style, bands: replace(style.bands, i, chosen) }))}
          </div>
          ${this.#range(opened, band, range, name, (changed) => this.#set({ ...style, ranges: replace(style.ranges, i, changed) }))}
        </section>`;
    })}
      ${this.#presets(style.ranges, (range) => this.#set({ ...style, ranges: [range, range, range] }))}`;
  }

  #bandSelect(id: string, label: string, bands: readonly BandInfo[], chosen: number, choose: (band: number) => void) {
    return html`<select
      id=${id}
      aria-label=${label === "" ? nothing : `${label}: band`}
      @change=${(event: Event) => choose(Number((event.target as HTMLSelectElement).value))}
    >
      ${bands.map((band, i) => html`<option value=${i + 1} .selected=${i + 1 === chosen}>${bandTitle(band, i + 1)}</option>`)}
    </select>`;
  }

  #range(opened: Opened, band: number, range: StretchRange, label: string, change: (range: StretchRange) => void) {
    const info = opened.info.bands[band - 1];
    return html`<range-editor
      .range=${range}
      .statistics=${opened.statistics.get(band)}
      .measured=${opened.statistics.has(band)}
      .scale=${info?.scale ?? 1}
      .offset=${info?.offset ?? 0}
      .unit=${info?.unit}
      .label=${label}
      @change=${(event: Event) => change((event.target as RangeEditor).range)}
    ></range-editor>`;
  }

  #presets(ranges: readonly StretchRange[], choose: (range: StretchRange) => void) {
    return html`<div class="chips" role="group" aria-label="Range presets">
      ${stretchPresets.map(
        ({
          title,
          range,
        }) => html`<button aria-pressed=${ranges.every((now) => sameRange(now, range))} @click=${() => choose(range)}>
          ${title}
        </button>`,
      )}
      <button @click=${() => emit(this, { kind: "fit-range", id: this.layer.id })}>Fit to view</button>
    </div>`;
  }

  #opacity() {
    const percent = Math.round(this.layer.opacity * 100);
    return html`<section>
      <div class="spread">
        <label class="heading" for="opacity">Opacity</label><output for="opacity" class="small">${percent} %</output>
      </div>
      <input
        id="opacity"
        type="range"
        min="0"
        max="100"
        .value=${String(percent)}
        @input=${(event: Event) =>
          emit(this, {
            kind: "opacity",
            id: this.layer.id,
            opacity: Number((event.target as HTMLInputElement).value) / 100,
          })}
      />
    </section>`;
  }

  #resampling(style: Style) {
    return html`<section>
      <label class="heading" for="resampling">Resampling</label>
      <select
        id="resampling"
        @change=${(event: Event) =>
          this.#set({ ...style, resampling: (event.target as HTMLSelectElement).value as ResamplingMethod })}
      >
        ${Object.entries(methodTitles).map(
          ([value, title]) =>
            html`<option value=${value} .selected=${value === shownResampling(style)}>${title}</option>`,
        )}
      </select>
    </section>`;
  }

  #set(style: Style) {
    emit(this, { kind: "style", id: this.layer.id, style });
  }
}

/** `4 · NIR`, or `Band 4` where the file gives no name. */
export function bandTitle(band: BandInfo | undefined, number: number): string {
  const name = band?.name ?? "";
  return name === "" || name === String(number) || name.toLowerCase() === `band ${number}`
    ? `Band ${number}`
    : `${number} · ${name}`;
}

customElements.define("style-section", StyleSection);
