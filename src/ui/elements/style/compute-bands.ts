import { msg, str } from "@lit/localize";
import { css, html, LitElement } from "lit";
import { type BandRole, type BandRoles, bandRoles, roleTitles } from "../../state/expressions/sensor-bands.ts";
import type { Reflectance } from "../../state/expressions/sensor-reflectance.ts";
import { scaleText } from "../../state/layers/value-words.ts";
import { controlsCss } from "../controls-css.ts";

/**
 * Which band measures which part of the spectrum, as detected or as a person says. Fires `change`; `roles`, `scale` and `offset` hold
 * what was chosen.
 */
export class ComputeBands extends LitElement {
  static override properties = {
    names: { attribute: false },
    words: {},
    roles: { attribute: false },
    reflectance: { attribute: false },
  };
  static override styles = [
    controlsCss,
    css`
      :host {
        display: block;
      }
      summary {
        min-height: var(--small-control);
        cursor: pointer;
      }
      .rows {
        display: grid;
        grid-template-columns: minmax(0, 9fr) minmax(0, 11fr);
        align-items: center;
        gap: 6px 8px;
        padding: 6px 0;
      }
    `,
  ];

  /** What the bands are called, in order. */
  declare names: readonly string[];
  /** How the bands were recognised; undefined where they were not. */
  declare words: string | undefined;
  declare roles: BandRoles;
  declare reflectance: Reflectance;

  override render() {
    return html`<details ?open=${this.words === undefined}>
      <summary class="small">${this.words ?? msg("The bands say not what they measure. Say it here, and the indices below can be computed.")}</summary>
      <div class="rows small">
        ${bandRoles.map((role) => this.#role(role))} ${this.#number("scale", msg("Scale"))} ${this.#number("offset", msg("Offset"))}
      </div>
      <p class="small quiet">${msg("Reflectance is a stored value times the scale, plus the offset.")}</p>
    </details>
    <p class="small quiet scale">${this.#scaleWords()}</p>`;
  }

  #role(role: BandRole) {
    const chosen = this.roles[role] ?? 0;
    return html`<label for=${role}>${roleTitles[role]()}</label>
      <select id=${role} @change=${(event: Event) => this.#choose(role, Number((event.target as HTMLSelectElement).value))}>
        <option value="0" .selected=${chosen === 0}>${msg("None")}</option>
        ${this.names.map((name, i) => html`<option value=${i + 1} .selected=${chosen === i + 1}>${name}</option>`)}
      </select>`;
  }

  #number(part: "scale" | "offset", title: string) {
    return html`<label for=${part}>${title}</label>
      <input
        id=${part}
        type="number"
        step="any"
        .value=${String(this.reflectance[part])}
        @change=${(event: Event) => this.#scale(part, (event.target as HTMLInputElement).valueAsNumber)}
      />`;
  }

  /** The numbers in force, and who says so. */
  #scaleWords(): string {
    const { scale, offset, words } = this.reflectance;
    const numbers = scaleText({ scale, offset });
    return numbers === "" ? words : msg(str`Reflectance is ${numbers}. ${words}`);
  }

  #choose(role: BandRole, band: number) {
    const { [role]: _, ...others } = this.roles;
    this.roles = band === 0 ? others : { ...others, [role]: band };
    this.dispatchEvent(new Event("change"));
  }

  #scale(part: "scale" | "offset", value: number) {
    if (!Number.isFinite(value) || (part === "scale" && value === 0)) return;
    this.reflectance = { ...this.reflectance, [part]: value, words: msg("Given by hand.") };
    this.dispatchEvent(new Event("change"));
  }
}

customElements.define("compute-bands", ComputeBands);
