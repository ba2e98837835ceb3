import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing } from "lit";
import { emit } from "../../state/intents.ts";
import type { Layer, Opened } from "../../state/layers/layer.ts";
import { scaleText } from "../../state/layers/value-words.ts";
import { controlsCss } from "../controls-css.ts";

type Choice = "file" | "none" | "value";

/** How the values of a file are scaled: as the file says, not at all, or otherwise. */
export class StyleScale extends LitElement {
  static override properties = { layer: { attribute: false }, opened: { attribute: false }, asked: { state: true } };
  static override styles = [
    controlsCss,
    css`
      :host {
        display: grid;
        gap: 8px;
      }
      .row input {
        flex: 1 1 0;
        min-width: 0;
      }
    `,
  ];

  declare layer: Layer;
  declare opened: Opened;
  /** Whether other numbers were asked for and are not there yet. */
  declare asked: boolean;

  constructor() {
    super();
    this.asked = false;
  }

  override render() {
    const given = this.#given();
    const isNone = given?.scale === 1 && given.offset === 0;
    const choice: Choice = this.asked ? "value" : given === undefined ? "file" : isNone ? "none" : "value";
    const options: readonly (readonly [Choice, string])[] = [
      ["file", given === undefined ? this.#ownWords() : msg("As the file says")],
      ["none", msg("None: values as they are stored")],
      ["value", msg("This scale and offset:")],
    ];
    return html`<label class="heading" for="scale">${msg("Scale of values")}</label>
      <div class="row">
        <select id="scale" @change=${this.#choose}>
          ${options.map(([value, title]) => html`<option value=${value} .selected=${value === choice}>${title}</option>`)}
        </select>
      </div>
      ${
        choice === "value"
          ? html`<div class="row">
              <input id="factor" type="number" step="any" aria-label=${msg("Scale")} .value=${String(given?.scale ?? 1)} @change=${this.#write} />
              <input id="offset" type="number" step="any" aria-label=${msg("Offset")} .value=${String(given?.offset ?? 0)} @change=${this.#write} />
            </div>`
          : nothing
      }`;
  }

  #given() {
    const [given] = this.layer.source.scaling ?? [];
    return given?.from === "user" ? given : undefined;
  }

  #ownWords(): string {
    const [first] = this.opened.info.bands;
    return first?.scaledBy === undefined
      ? msg("As the file says: none given")
      : msg(str`As the file says: ${scaleText(first)}`);
  }

  #choose(event: Event) {
    // The options' own values.
    const choice = (event.target as HTMLSelectElement).value as Choice;
    this.asked = choice === "value";
    if (choice !== "value") this.#set(choice === "none" ? { scale: 1, offset: 0 } : undefined);
  }

  #write() {
    const numberOf = (id: string) =>
      this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)?.valueAsNumber ?? Number.NaN;
    const [scale, offset] = [numberOf("factor"), numberOf("offset")];
    if (!Number.isFinite(scale) || scale === 0 || !Number.isFinite(offset)) return;
    this.asked = false;
    this.#set({ scale, offset });
  }

  #set(scaling: { readonly scale: number; readonly offset: number } | undefined) {
    emit(this, { kind: "scaling", id: this.layer.id, scaling });
  }
}

customElements.define("style-scale", StyleScale);
