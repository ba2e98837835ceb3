import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing } from "lit";
import type { ValueCount } from "../../../catalog/catalogs.ts";
import { formatNumber } from "../../state/format.ts";
import { emit } from "../../state/intents.ts";
import { controlsCss } from "../controls-css.ts";
import { symbol } from "../symbols.ts";

/** Values shown at once; the search finds the others. */
const most = 100;
/** More values than this can be searched. */
const fewValues = 10;

/** The values of a key with their counts, to choose some of. */
export class KeyFilter extends LitElement {
  static override properties = {
    key: {},
    description: {},
    values: { attribute: false },
    chosen: { attribute: false },
    axis: {},
    search: { state: true },
  };
  static override styles = [
    controlsCss,
    css`
      :host {
        display: grid;
        gap: 6px;
        padding: 8px;
        border: 1px solid var(--line);
        border-radius: 9px;
        background: var(--surface-sunken);
      }
      .values {
        max-height: 232px;
        overflow: auto;
      }
      label {
        display: grid;
        grid-template-columns: 18px minmax(0, 1fr) auto;
        align-items: center;
        gap: 8px;
        min-height: var(--small-control);
        padding: 0 6px;
        border-radius: 6px;
        cursor: pointer;
        font-size: 13px;
      }
      label:hover {
        background: var(--surface-hover);
      }
      .value {
        overflow-wrap: anywhere;
      }
      .together {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
      }
      .together button {
        flex: 1 0 auto;
        padding: 0 8px;
        font-size: 12px;
      }
      .together svg.symbol {
        width: 16px;
        height: 16px;
      }
      .together button[aria-pressed="true"] {
        border-color: var(--accent);
        background: var(--accent-soft);
        color: var(--accent);
        font-weight: 600;
      }
      .count {
        color: var(--text-quiet);
        font-size: 12px;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  declare key: string;
  declare description: string;
  /** Undefined until they are known. */
  declare values: readonly ValueCount[] | undefined;
  declare chosen: readonly string[];
  /** Whether layers step along this key; undefined where none could. */
  declare axis: boolean | undefined;
  declare search: string;

  constructor() {
    super();
    this.chosen = [];
    this.axis = undefined;
    this.search = "";
  }

  override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has("key")) this.search = "";
  }

  override render() {
    const { key, values, chosen } = this;
    if (values === undefined) return html`<p class="small quiet">${msg("Counting values…")}</p>`;
    const wanted = this.search.trim().toLowerCase();
    const matching = wanted === "" ? values : values.filter(({ value }) => value.toLowerCase().includes(wanted));
    // What was chosen stays to be seen, and to be taken back, wherever it comes in the order.
    const ofChosen = matching.filter(({ value }) => chosen.includes(value));
    const gone = wanted === "" ? chosen.filter((value) => !values.some((known) => known.value === value)) : [];
    const others = matching.filter(({ value }) => !chosen.includes(value)).slice(0, most);
    const long = values.length > fewValues;
    const shown = long
      ? [...gone.map((value) => ({ value, count: 0 })), ...ofChosen.slice(0, most), ...others]
      : [...gone.map((value) => ({ value, count: 0 })), ...matching];
    return html`
      ${this.description === "" ? nothing : html`<p class="small quiet">${this.description}</p>`}
      ${
        long
          ? html`<input
            type="search"
            aria-label=${msg(str`Search values of ${key}`)}
            placeholder=${msg(str`Search ${formatNumber(values.length)} values`)}
            .value=${this.search}
            @input=${(event: Event) => {
              this.search = (event.target as HTMLInputElement).value;
            }}
          />`
          : nothing
      }
      <div class="values" role="group" aria-label=${msg(str`Values of ${key}`)}>
        ${shown.map(
          ({ value, count }) => html`<label>
            <input type="checkbox" .checked=${chosen.includes(value)} @change=${(event: Event) => this.#toggle(value, event)} />
            <span class="value">${value === "" ? html`<i>${msg("empty")}</i>` : value}</span>
            <span class="count">${formatNumber(count)}</span>
          </label>`,
        )}
        ${shown.length === 0 ? html`<p class="small quiet">${msg("No value matches.")}</p>` : nothing}
      </div>
      ${
        matching.length > shown.length
          ? html`<p class="small quiet">${msg(str`The first ${most} of ${formatNumber(matching.length)} values; search for the others.`)}</p>`
          : nothing
      }
      ${values.length > 1 ? this.#together() : nothing}
    `;
  }

  /** What can be done with all values at once. */
  #together() {
    const { key, axis } = this;
    const step = () => emit(this, { kind: "axis-choose", key: axis ? undefined : key });
    return html`<div class="together">
      <button title=${msg(str`All datasets that differ in ${key} alone, as one mosaic (*)`)} @click=${() => emit(this, { kind: "catalog-lay", key })}>
        ${symbol("layers")} ${msg("Lay all over each other")}
      </button>
      <button aria-pressed=${axis ?? false} ?disabled=${axis === undefined} title=${axis === undefined ? msg("Show a dataset on the map first") : msg(str`Step the map through the values of ${key}`)} @click=${step}>
        ${symbol("play")} ${msg("Step through")}
      </button>
    </div>`;
  }

  #toggle(value: string, event: Event) {
    const { checked } = event.target as HTMLInputElement;
    const others = this.chosen.filter((other) => other !== value);
    emit(this, { kind: "catalog-filter", key: this.key, values: checked ? [...others, value] : others });
  }
}

customElements.define("key-filter", KeyFilter);
