import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing } from "lit";
import type { ColorTransform } from "../../../core/color/color-transform.ts";
import type { StretchRange, Style } from "../../../core/color/style.ts";
import type { BandStatistics } from "../../../core/raster/statistics.ts";
import { emit } from "../../state/intents.ts";
import { type Layer, type Opened, openedLayer } from "../../state/layers/layer.ts";
import { isInverted } from "../../state/style/range-ends.ts";
import { presetRange, type StretchPreset } from "../../state/style/stretch-presets.ts";
import { commonRange, type Ranges, resolveRanges, unitedRange } from "../../state/style/style-ranges.ts";
import { bandTitles } from "../../state/style/style-words.ts";
import { controlsCss } from "../controls-css.ts";
import { bandSelect, checkBox, presetChips, rangeOf, stylePartsCss } from "./style-parts.ts";
import "./style-transforms.ts";
import type { StyleTransforms } from "./style-transforms.ts";

type RgbStyle = Style & { readonly kind: "rgb" };
type Index = 0 | 1 | 2;

const channels = [
  { index: 0, look: "red", title: () => msg("Red") },
  { index: 1, look: "green", title: () => msg("Green") },
  { index: 2, look: "blue", title: () => msg("Blue") },
] as const;

/** Three bands as red, green and blue: side by side, each with its range, or all with one. */
export class StyleRgb extends LitElement {
  static override properties = {
    layer: { attribute: false },
    logarithmic: { state: true },
    apart: { state: true },
  };
  static override styles = [
    controlsCss,
    stylePartsCss,
    css`
      .channels {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: 10px;
      }
      .channels section {
        align-content: start;
        gap: 6px;
      }
      .channels select {
        padding: 0 4px;
      }
      h3 {
        display: flex;
        align-items: center;
        gap: 6px;
      }
      h3::before {
        width: 8px;
        height: 8px;
        border-radius: 50%;
        background: var(--bars);
        content: "";
      }
      .red {
        --bars: light-dark(#c92a2a, #ff7b74);
      }
      .green {
        --bars: light-dark(#23803a, #5fcb78);
      }
      .blue {
        --bars: light-dark(#2b62c4, #7fa9ff);
      }
    `,
  ];

  declare layer: Layer;
  declare logarithmic: boolean;
  /** Whether channels that have one range are to get their own. */
  declare apart: boolean;

  constructor() {
    super();
    this.logarithmic = false;
    this.apart = false;
  }

  override render() {
    const opened = openedLayer(this.layer);
    const { style } = this.layer;
    if (opened === undefined || style?.kind !== "rgb") return nothing;
    const numbers = resolveRanges(style, opened.statistics);
    const statistics = style.bands.map((band) => opened.statistics.get(band));
    return html`
      <div class="channels">${channels.map((channel) => this.#channel(opened, style, channel))}</div>
      <section>
        ${presetChips(
          style.ranges,
          statistics,
          (preset) => this.#takePreset(style, preset, statistics),
          () => emit(this, { kind: "fit-range", id: this.layer.id }),
        )}
        <div class="checks">
          ${checkBox(msg("Same range for all"), this.#together(style), (checked) => this.#join(style, numbers, checked))}
          ${checkBox(msg("Log counts"), this.logarithmic, (checked) => {
            this.logarithmic = checked;
          })}
          ${checkBox(
            msg("Invert"),
            numbers.every(isInverted),
            (checked) => this.#set({ ...style, ranges: turned(numbers, checked) }),
            msg("The lowest value of a band becomes the brightest"),
          )}
        </div>
      </section>
      <style-transforms
        .transforms=${style.transforms}
        .channels=${3}
        @change=${(event: Event) => this.#transform(style, (event.target as StyleTransforms).transforms)}
      ></style-transforms>
    `;
  }

  #channel({ info, statistics }: Opened, style: RgbStyle, { index, look, title }: (typeof channels)[number]) {
    const name = title();
    const band = style.bands[index];
    const subject = {
      band: info.bands[band - 1],
      statistics: statistics.get(band),
      measured: statistics.has(band),
    };
    const change = (range: StretchRange) =>
      this.#set({
        ...style,
        ranges: this.#together(style) ? [range, range, range] : replaced(style.ranges, index, range),
      });
    const choose = (chosen: number) => this.#set({ ...style, bands: replaced(style.bands, index, chosen) });
    return html`<section class=${look}>
      <h3>${name}</h3>
      ${bandSelect(bandTitles(this.layer, info.bands), band, choose, msg(str`${name}: band`))}
      ${rangeOf(subject, style.ranges[index], change, { label: name, narrow: true, logarithmic: this.logarithmic })}
    </section>`;
  }

  #together({ ranges }: RgbStyle): boolean {
    return !this.apart && commonRange(ranges) !== undefined;
  }

  /** Channels that are joined get a range that holds those of all of them. */
  #join(style: RgbStyle, numbers: Ranges<number>, together: boolean) {
    this.apart = !together;
    const one = unitedRange(numbers);
    if (together) this.#set({ ...style, ranges: [one, one, one] });
  }

  #takePreset(style: RgbStyle, preset: StretchPreset, statistics: readonly (BandStatistics | undefined)[]) {
    const together = this.#together(style);
    const inNumbers = together || this.layer.scene !== undefined;
    const range = (index: Index) => presetRange(preset, statistics[index], style.ranges[index], inNumbers);
    const ranges = [range(0), range(1), range(2)] as const;
    // Numbers, as was asked for.
    const one = together && unitedRange(ranges as Ranges<number>);
    this.#set({ ...style, ranges: one ? [one, one, one] : ranges });
  }

  #transform(style: RgbStyle, transforms: readonly ColorTransform[] | undefined) {
    const { transforms: _, ...rest } = style;
    this.#set({ ...rest, ...(transforms && { transforms }) });
  }

  #set(style: RgbStyle) {
    emit(this, { kind: "style", id: this.layer.id, style });
  }
}

const replaced = <Item>(items: readonly [Item, Item, Item], index: Index, item: Item): readonly [Item, Item, Item] => {
  const [red, green, blue] = items;
  return [index === 0 ? item : red, index === 1 ? item : green, index === 2 ? item : blue];
};

/** Ranges that are all inverted, or none. */
function turned([red, green, blue]: Ranges<number>, inverted: boolean): Ranges<number> {
  const turn = (range: StretchRange<number>): StretchRange<number> =>
    isInverted(range) === inverted ? range : [range[1], range[0]];
  return [turn(red), turn(green), turn(blue)];
}

customElements.define("style-rgb", StyleRgb);
