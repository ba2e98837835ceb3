import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing } from "lit";
import { colormap } from "../../../core/color/colormaps/colormap.ts";
import { resolveRange } from "../../../core/color/stretch.ts";
import type { ColorClass, StretchRange } from "../../../core/color/style.ts";
import { toErrorData } from "../../../core/errors.ts";
import {
  classColors,
  classesBetween,
  classesOfValues,
  equalBreaks,
  quantileBreaks,
  readBreaks,
  roundedBreaks,
} from "../../state/classes/classes-breaks.ts";
import {
  classifiedStatistics,
  classifiedUnits,
  paletteClasses,
  singleValues,
  valueLabels,
} from "../../state/classes/classes-first.ts";
import { digitsWithin, fieldNumber } from "../../state/format.ts";
import type { Layer } from "../../state/layers/layer.ts";
import "./colormap-picker.ts";
import { controlsCss } from "../controls-css.ts";
import type { ColormapPicker } from "./colormap-picker.ts";

/** The ways to part values. */
const methods = {
  palette: () => msg("As the file’s palette has them"),
  values: () => msg("One for each value"),
  equal: () => msg("Of equal width"),
  quantile: () => msg("Of equal counts"),
  breaks: () => msg("Between breaks of your own"),
} as const;
type Method = keyof typeof methods;

const mostParts = 100;

/** Parts a layer's values into classes. Fires `change`; `classes` are the new ones, of stored values. */
export class ClassesAutomatic extends LitElement {
  static override properties = {
    layer: { attribute: false },
    method: { state: true },
    count: { state: true },
    breaks: { state: true },
    colormapName: { state: true },
    range: { state: true },
    problem: { state: true },
  };
  static override styles = [
    controlsCss,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 8px;
      }
      .problem {
        color: var(--danger);
      }
      .count {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 84px;
        align-items: center;
        gap: 8px;
      }
      .ends {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
        align-items: center;
        gap: 8px;
      }
    `,
  ];

  declare layer: Layer;
  /** Chosen by a person; until then the first one that makes sense. */
  declare method: Method | undefined;
  declare count: number;
  declare breaks: string;
  declare colormapName: string | undefined;
  /** Within which classes are of equal width, in stored values: what was shown last, unless somebody says otherwise. */
  declare range: StretchRange<number> | undefined;
  declare problem: string;
  classes: readonly ColorClass[] = [];

  constructor() {
    super();
    this.method = undefined;
    this.count = 5;
    this.breaks = "";
    this.colormapName = undefined;
    this.range = undefined;
    this.problem = "";
  }

  override willUpdate() {
    const { style } = this.layer;
    if (style?.kind === "singleband") this.range = resolveRange(style.range, classifiedStatistics(this.layer));
  }

  override render() {
    const offered = this.#offered();
    const method = this.#method(offered);
    return html`
      <label class="heading" for="method">${msg("Classes")}</label>
      <select id="method" @change=${(event: Event) => this.#choose((event.target as HTMLSelectElement).value as Method)}>
        ${offered.map((one) => html`<option value=${one} .selected=${one === method}>${methods[one]()}</option>`)}
      </select>
      ${
        method === "equal" || method === "quantile"
          ? html`<div class="count">
            <label for="count">${msg("Number of classes")}</label>
            <input id="count" type="number" min="2" max=${mostParts} step="1" .value=${String(this.count)} @change=${this.#setCount} />
          </div>`
          : nothing
      }
      ${method === "equal" ? this.#ends() : nothing}
      ${
        method === "breaks"
          ? html`<label class="small" for="breaks">${msg("Breaks, parted by blanks")}</label>
            <input id="breaks" type="text" placeholder="0 100 500" aria-describedby="problem" .value=${this.breaks} @input=${(event: Event) => this.#write((event.target as HTMLInputElement).value)} />`
          : nothing
      }
      ${
        method === "palette"
          ? nothing
          : html`<colormap-picker
            .value=${this.#colormap(method)}
            @change=${(event: Event) => this.#color((event.target as ColormapPicker).value)}
          ></colormap-picker>`
      }
      <p id="problem" class="problem small" role="alert" ?hidden=${this.problem === ""}>${this.problem}</p>
      <div class="row"><button class="primary" @click=${() => void this.#make(method)}>${msg("Make classes")}</button></div>
    `;
  }

  #offered(): readonly Method[] {
    return (Object.keys(methods) as readonly Method[]).filter((method) => {
      if (method === "palette") return paletteClasses(this.layer) !== undefined;
      return method !== "values" || singleValues(this.layer) !== undefined;
    });
  }

  #method(offered: readonly Method[]): Method {
    return this.method !== undefined && offered.includes(this.method) ? this.method : (offered[0] ?? "equal");
  }

  #colormap(method: Method): string {
    return this.colormapName ?? (method === "values" ? "tab20" : "viridis");
  }

  #ends() {
    const [low, high] = this.#range();
    const units = classifiedUnits(this.layer);
    const field = (name: string, value: number, change: (stored: number) => StretchRange<number>) => html`<input
      type="number"
      step="any"
      aria-label=${name}
      .value=${fieldNumber(value * units.scale + units.offset, digitsWithin(low, high))}
      @change=${(event: Event) => {
        const given = (event.target as HTMLInputElement).valueAsNumber;
        if (Number.isFinite(given)) this.range = change((given - units.offset) / units.scale);
      }}
    />`;
    return html`<div class="ends">
      ${field(msg("Classes from"), low, (value) => [value, high])}<span class="quiet small">${msg("to")}</span>
      ${field(msg("Classes to"), high, (value) => [low, value])}
    </div>`;
  }

  #range(): StretchRange<number> {
    if (this.range !== undefined) return this.range;
    const { minimum = 0, maximum = 1 } = classifiedStatistics(this.layer) ?? {};
    return [minimum, maximum];
  }

  #choose(method: Method) {
    this.method = method;
    this.problem = "";
  }

  #setCount(event: Event) {
    const given = (event.target as HTMLInputElement).valueAsNumber;
    if (Number.isFinite(given)) this.count = Math.max(2, Math.min(mostParts, Math.round(given)));
    this.requestUpdate();
  }

  #write(text: string) {
    this.breaks = text;
    this.problem = "";
  }

  #color(name: string) {
    this.colormapName = name;
  }

  async #make(method: Method) {
    const found = await this.#found(method).catch((error: unknown) => toErrorData(error).message);
    this.problem = typeof found === "string" ? found : "";
    if (typeof found === "string") return;
    this.classes = found;
    this.dispatchEvent(new Event("change"));
  }

  /** The classes, or why there are none. */
  async #found(method: Method): Promise<readonly ColorClass[] | string> {
    const { layer } = this;
    if (method === "palette") return paletteClasses(layer) ?? msg("This file has no palette.");
    const colors = async (count: number) => classColors(await colormap(this.#colormap(method)), count);
    if (method === "values") {
      const values = singleValues(layer) ?? [];
      return classesOfValues(values, await colors(values.length), valueLabels(layer));
    }
    const breaks = this.#breaksOf(method);
    return typeof breaks === "string" ? breaks : classesBetween(breaks, await colors(breaks.length + 1));
  }

  #breaksOf(method: Method): readonly number[] | string {
    if (method === "breaks") {
      const { breaks, wrong } = readBreaks(this.breaks);
      if (breaks === undefined) return msg(str`“${wrong}” is no number.`);
      if (breaks.length === 0) return msg("Write one break at least.");
      if (breaks.length >= mostParts) return msg(str`There are ${breaks.length} breaks; ${mostParts - 1} are allowed.`);
      const { scale, offset } = classifiedUnits(this.layer);
      return breaks.map((value) => (value - offset) / scale).sort((one, other) => one - other);
    }
    if (method === "equal") return roundedBreaks(equalBreaks(this.#range(), this.count));
    const statistics = classifiedStatistics(this.layer);
    if (statistics === undefined) return msg("The values are not measured yet, or none is valid.");
    return roundedBreaks(quantileBreaks(statistics, this.count));
  }
}

customElements.define("classes-automatic", ClassesAutomatic);
