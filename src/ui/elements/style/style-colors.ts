import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing } from "lit";
import { cssColor } from "../../../core/color/rgba.ts";
import type { Rgba } from "../../../core/color/style.ts";
import { fewestColors, mostColors, readColors, writeColors } from "../../state/style/style-colors-text.ts";
import { controlsCss } from "../controls-css.ts";
import { symbol } from "../symbols.ts";
import "./color-field.ts";
import type { ColorField } from "./color-field.ts";

/** So many colours are shown one by one; more are edited as text. */
const mostStops = 16;

/** Colours of one's own, evenly spread from the lowest value to the highest. Fires `change`. */
export class StyleColors extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override properties = { colors: { attribute: false }, problem: { state: true } };
  static override styles = [
    controlsCss,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 10px;
      }
      ol {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(56px, 1fr));
        gap: 6px;
      }
      li {
        display: grid;
        justify-items: center;
      }
      color-field {
        width: 100%;
        height: var(--control);
      }
      li button.icon {
        width: var(--small-control);
        min-height: var(--small-control);
      }
      li svg.symbol {
        width: 14px;
        height: 14px;
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

  /** From the lowest value to the highest. */
  declare colors: readonly Rgba[];
  declare problem: string | undefined;

  constructor() {
    super();
    this.colors = [];
    this.problem = undefined;
  }

  override render() {
    const { colors } = this;
    return html`
      ${colors.length > mostStops ? html`<p class="small quiet">${msg(str`${colors.length} colours: edit them as text.`)}</p>` : this.#stops()}
      <div class="text">
        <label class="small" for="text">${msg("As text")} <span class="quiet">· ${msg(str`${fewestColors} to ${mostColors} colours`)}</span></label>
        <input
          id="text"
          type="text"
          class="mono"
          spellcheck="false"
          autocomplete="off"
          placeholder="#440154, #21908d, #fde725"
          aria-invalid=${this.problem === undefined ? "false" : "true"}
          aria-describedby="problem"
          .value=${colors.map(cssColor).join(",")}
          @change=${this.#write}
        />
        <p id="problem" class="small problem" role="alert">${this.problem ?? nothing}</p>
      </div>
    `;
  }

  #stops() {
    const { colors } = this;
    return html`<ol aria-label=${msg("Colours from the lowest value to the highest")}>
        ${colors.map(
          (color, i) => html`<li>
            <color-field
              .label=${msg(str`Colour ${i + 1} of ${colors.length}`)}
              .value=${color}
              .swatches=${colors}
              @input=${(event: Event) => this.#set(this.colors.with(i, (event.target as ColorField).value))}
            ></color-field>
            <button
              class="icon"
              aria-label=${msg(str`Remove colour ${i + 1}`)}
              title=${msg("Remove")}
              ?disabled=${colors.length <= fewestColors}
              @click=${() => this.#set(colors.toSpliced(i, 1))}
            >${symbol("close")}</button>
          </li>`,
        )}
      </ol>
      <div>
        <button ?disabled=${colors.length >= mostStops} @click=${this.#add}>${symbol("add")} ${msg("Add a colour")}</button>
      </div>`;
  }

  #add() {
    const last = this.colors.at(-1);
    if (last) this.#set([...this.colors, last]);
  }

  #write(event: Event) {
    const text = (event.target as HTMLInputElement).value;
    const colors = readColors(text);
    if (colors === undefined) {
      this.problem = msg(
        str`These are not ${fewestColors} to ${mostColors} colours such as #440154 or #44015480, with commas between them.`,
      );
    } else if (writeColors(colors) !== writeColors(this.colors)) this.#set(colors);
    else this.problem = undefined;
  }

  #set(colors: readonly Rgba[]) {
    this.problem = undefined;
    this.colors = colors;
    this.dispatchEvent(new Event("change"));
  }
}

customElements.define("style-colors", StyleColors);
