import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing } from "lit";
import { formatNumber } from "../../state/format.ts";
import { emit } from "../../state/intents.ts";
import type { Layer, Opened } from "../../state/layers/layer.ts";
import { controlsCss } from "../controls-css.ts";

type Choice = "file" | "none" | "value";

/** Which value of a file means that there is none: as the file says, none at all, or another one. */
export class StyleNodata extends LitElement {
  static override properties = { layer: { attribute: false }, opened: { attribute: false }, asked: { state: true } };
  static override styles = [
    controlsCss,
    css`
      :host {
        display: grid;
        gap: 8px;
      }
      .row input {
        flex: 0 0 110px;
        width: 110px;
      }
    `,
  ];

  declare layer: Layer;
  declare opened: Opened;
  /** Whether a value was asked for and is not there yet. */
  declare asked: boolean;

  constructor() {
    super();
    this.asked = false;
  }

  override render() {
    const { nodata } = this.layer.source;
    const choice: Choice = this.asked ? "value" : chosen(nodata);
    const own = nodata === undefined ? this.#ownWords() : msg("As the file says");
    const options: readonly (readonly [Choice, string])[] = [
      ["file", own],
      ["none", msg("None: every value counts")],
      ["value", msg("This value:")],
    ];
    return html`<label class="heading" for="nodata">${msg("Nodata")}</label>
      <div class="row">
        <select id="nodata" @change=${this.#choose}>
          ${options.map(([value, title]) => html`<option value=${value} .selected=${value === choice}>${title}</option>`)}
        </select>
        ${
          choice === "value"
            ? html`<input type="number" step="any" aria-label=${msg("Nodata value")} .value=${Number.isFinite(nodata) ? String(nodata) : ""} @change=${this.#write} />`
            : nothing
        }
      </div>`;
  }

  #ownWords(): string {
    const [first] = this.opened.info.bands;
    return first?.nodata === undefined
      ? msg("As the file says: none given")
      : msg(str`As the file says: ${formatNumber(first.nodata, 12)}`);
  }

  #choose(event: Event) {
    // The options' own values.
    const choice = (event.target as HTMLSelectElement).value as Choice;
    this.asked = choice === "value";
    // No sample equals NaN: floats that are NaN have no value anyway.
    if (choice !== "value") this.#set(choice === "none" ? Number.NaN : undefined);
  }

  #write(event: Event) {
    const value = (event.target as HTMLInputElement).valueAsNumber;
    if (!Number.isFinite(value)) return;
    this.asked = false;
    this.#set(value);
  }

  #set(nodata: number | undefined) {
    emit(this, { kind: "nodata", id: this.layer.id, nodata });
  }
}

const chosen = (nodata: number | undefined): Choice => {
  if (nodata === undefined) return "file";
  return Number.isNaN(nodata) ? "none" : "value";
};

customElements.define("style-nodata", StyleNodata);
