import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing } from "lit";
import type { ColorTransform } from "../../../core/color/color-transform.ts";
import { parseColorTransforms, writeColorTransforms } from "../../../core/color/color-transform-text.ts";
import { toErrorData } from "../../../core/errors.ts";
import { type Adjustments, adjusted, adjustmentsOf, unadjusted } from "../../state/style/style-adjustments.ts";
import { controlsCss } from "../controls-css.ts";

interface Slider {
  readonly name: keyof Adjustments;
  readonly title: () => string;
  readonly hint: () => string;
  /** Ends of the slider, and of what its field takes. */
  readonly slider: readonly [number, number];
  readonly field: readonly [number, number];
  readonly step: number;
}

const sliders: readonly Slider[] = [
  {
    name: "gamma",
    title: () => msg("Gamma"),
    hint: () => msg("above 1 brightens"),
    slider: [0.2, 4],
    field: [0.01, 100],
    step: 0.05,
  },
  {
    name: "contrast",
    title: () => msg("Sigmoidal contrast"),
    hint: () => msg("below 0 flattens"),
    slider: [-10, 20],
    field: [-100, 100],
    step: 0.5,
  },
  {
    name: "bias",
    title: () => msg("Contrast bias"),
    hint: () => msg("where it changes most"),
    slider: [0, 1],
    field: [0, 1],
    step: 0.01,
  },
  {
    name: "saturation",
    title: () => msg("Saturation"),
    hint: () => msg("0 is grey"),
    slider: [0, 3],
    field: [0, 100],
    step: 0.05,
  },
];

/** What happens to stretched values before they are coloured: sliders, and the same as text. Fires `change`. */
export class StyleTransforms extends LitElement {
  static override properties = {
    transforms: { attribute: false },
    channels: { attribute: false },
    problem: { state: true },
  };
  static override styles = [
    controlsCss,
    css`
      :host {
        display: block;
      }
      summary {
        min-height: var(--small-control);
        align-content: center;
        cursor: pointer;
      }
      .more {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 10px;
        padding-top: 6px;
      }
      .slider {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 76px;
        align-items: center;
        gap: 0 10px;
      }
      .slider label,
      .text label {
        grid-column: 1 / -1;
      }
      .text {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 4px;
      }
      .problem {
        color: var(--danger);
      }
    `,
  ];

  /** Undefined where values stay as they are. */
  declare transforms: readonly ColorTransform[] | undefined;
  /** How many bands are coloured: saturation is one of three only. */
  declare channels: 1 | 3;
  declare problem: string | undefined;

  constructor() {
    super();
    this.transforms = undefined;
    this.channels = 1;
    this.problem = undefined;
  }

  override render() {
    const values = adjustmentsOf(this.transforms);
    const shown = sliders.filter(({ name }) => name !== "saturation" || this.channels === 3);
    return html`<details>
      <summary class="heading">${this.channels === 3 ? msg("More: gamma, contrast, saturation") : msg("More: gamma, contrast")}</summary>
      <div class="more">
        ${shown.map((slider) => this.#slider(slider, values))} ${this.#text()}
        ${
          this.transforms === undefined
            ? nothing
            : html`<div><button @click=${() => this.#set(undefined)}>${msg("Reset")}</button></div>`
        }
      </div>
    </details>`;
  }

  #slider({ name, title, hint, slider, field, step }: Slider, values: Adjustments) {
    const value = String(values[name]);
    // Without contrast there is nothing to bias.
    const disabled = name === "bias" && values.contrast === unadjusted.contrast;
    const change = (event: Event) => {
      const input = event.target as HTMLInputElement;
      const given = input.valueAsNumber;
      if (given >= field[0] && given <= field[1])
        this.#set(adjusted(this.transforms, { [name]: given }, this.channels));
      else input.value = value;
    };
    return html`<div class="slider">
      <label class="small" for=${name}>${title()} <span class="quiet">· ${hint()}</span></label>
      <input id=${name} type="range" min=${slider[0]} max=${slider[1]} step=${step} .value=${value} ?disabled=${disabled} @input=${change} />
      <input type="number" min=${field[0]} max=${field[1]} step=${step} aria-label=${msg(str`${title()}: number`)} .value=${value} ?disabled=${disabled} @change=${change} />
    </div>`;
  }

  #text() {
    const { transforms = [] } = this;
    return html`<div class="text">
      <label class="small" for="text">${msg("As text")} <span class="quiet">· ${msg("operations in any order")}</span></label>
      <input
        id="text"
        type="text"
        class="mono"
        spellcheck="false"
        autocomplete="off"
        placeholder=${this.channels === 3 ? "gamma b 1.1, sigmoidal rgb 5 0.4" : "gamma 1 1.4, sigmoidal 1 5 0.4"}
        aria-invalid=${this.problem === undefined ? "false" : "true"}
        aria-describedby="problem"
        .value=${writeColorTransforms(transforms)}
        @change=${this.#write}
      />
      <p id="problem" class="small problem" role="alert">${this.problem ?? nothing}</p>
    </div>`;
  }

  #write(event: Event) {
    const text = (event.target as HTMLInputElement).value.trim();
    try {
      this.#set(text === "" ? undefined : parseColorTransforms(text, this.channels));
    } catch (error) {
      const { message, hint } = toErrorData(error);
      this.problem = hint === undefined ? message : `${message} ${hint}`;
    }
  }

  #set(transforms: readonly ColorTransform[] | undefined) {
    this.problem = undefined;
    this.transforms = transforms;
    this.dispatchEvent(new Event("change"));
  }
}

customElements.define("style-transforms", StyleTransforms);
