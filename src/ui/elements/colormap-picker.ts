import { css, html, LitElement, nothing } from "lit";
import { identityName } from "../../core/color/colormaps/colormap.ts";
import { colormapGroups, reversedColormap } from "../../core/color/colormaps/colormap-names.ts";
import { colormapTitle } from "../state/style-words.ts";
import "./colormap-swatch.ts";
import { controlsCss } from "./controls-css.ts";
import { symbol } from "./symbols.ts";

const groupTitles: Readonly<Record<keyof typeof colormapGroups, string>> = {
  uniform: "Perceptually uniform, colour-blind safe",
  sequential: "Sequential",
  diverging: "Diverging",
  cyclic: "Cyclic",
  qualitative: "Qualitative",
  miscellaneous: "Terrain and others",
};

/** Other names of colormaps that are in the list already. */
const twins: ReadonlySet<string> = new Set(["gray", "grey", "grays", "gist_gray", "gist_grey", "gist_yerg"]);

/** The names of a group as they are offered. The plain grey comes first of the sequential ones. */
const offered = (group: keyof typeof colormapGroups): readonly string[] => {
  const names: readonly string[] = colormapGroups[group];
  const known = names.filter((name) => !twins.has(name));
  return group === "sequential" ? [identityName, ...known] : known;
};

/** The same colours the other way round; undefined where there are none. */
const reversedName = (name: string): string | undefined =>
  name === identityName ? "gray_r" : name === "gray_r" ? identityName : reversedColormap(name);

/** The colormap of a name in the direction wanted, as far as there is one. */
const turned = (name: string, reversed: boolean): string => (reversed && reversedName(name)) || name;

/** Chooses a colormap: swatches in groups, search, reverse. Fires `change`; `value` is the name. */
export class ColormapPicker extends LitElement {
  static override properties = { value: {}, open: { state: true }, search: { state: true } };
  static override styles = [
    controlsCss,
    css`
      :host {
        display: block;
      }
      .current {
        display: grid;
        grid-template-columns: 1fr auto 18px;
        width: 100%;
        padding: 0 8px;
        text-align: start;
      }
      .current colormap-swatch {
        border-radius: 4px;
      }
      .current[aria-expanded="true"] svg {
        rotate: 180deg;
      }
      .choice {
        display: grid;
        gap: 8px;
        margin-top: 8px;
        padding: 8px;
        border: 1px solid var(--line);
        border-radius: 9px;
        background: var(--surface-sunken);
      }
      .maps {
        max-height: 260px;
        overflow: auto;
        margin: 0 -2px;
        padding: 2px;
      }
      fieldset {
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 6px 2px 4px;
        color: var(--text-quiet);
        font-size: 12px;
      }
      label.map {
        display: grid;
        grid-template-columns: 1fr 112px;
        align-items: center;
        gap: 8px;
        min-height: var(--small-control);
        padding: 0 6px;
        border-radius: 6px;
        cursor: pointer;
      }
      label.map:hover {
        background: var(--surface-hover);
      }
      label.map:has(:checked) {
        background: var(--accent-soft);
        outline: 1px solid var(--accent);
      }
      label.map:has(:focus-visible) {
        outline: 2px solid var(--focus);
      }
      label.map input {
        position: absolute;
        opacity: 0;
        pointer-events: none;
      }
      label.map colormap-swatch {
        border-radius: 4px;
      }
      .reverse {
        min-height: var(--control);
        cursor: pointer;
      }
    `,
  ];

  declare value: string;
  declare open: boolean;
  declare search: string;

  constructor() {
    super();
    this.value = identityName;
    this.open = false;
    this.search = "";
  }

  override render() {
    return html`
      <button
        class="current"
        aria-expanded=${this.open}
        aria-controls="choice"
        @click=${this.#toggle}
        @keydown=${this.#key}
      >
        <colormap-swatch .name=${this.value}></colormap-swatch>
        <span><span class="visually-hidden">Colormap: </span>${colormapTitle(this.value)}</span>
        ${symbol("down")}
      </button>
      <div id="choice" ?hidden=${!this.open} @keydown=${this.#key}>${this.open ? this.#choice() : nothing}</div>
    `;
  }

  #choice() {
    const reversed = this.value.endsWith("_r");
    const base = this.value === "gray_r" ? identityName : reversed ? this.value.slice(0, -2) : this.value;
    const found = this.#found();
    return html`<div class="choice">
      <input type="search" placeholder="Search colormaps" aria-label="Search colormaps" .value=${this.search} @input=${this.#find} @keydown=${this.#enter} />
      <label class="row reverse small">
        <input
          type="checkbox"
          .checked=${reversed}
          ?disabled=${reversedName(this.value) === undefined}
          @change=${this.#reverse}
        />
        Reverse
      </label>
      <div class="maps" tabindex="-1">
        ${found.length === 0 ? html`<p class="small quiet">No colormap of that name.</p>` : nothing}
        ${found.map(
          ({ group, names }) => html`<fieldset>
            <legend>${groupTitles[group]}</legend>
            ${names.map((name) => this.#map(name, name === base, reversed))}
          </fieldset>`,
        )}
      </div>
    </div>`;
  }

  #map(name: string, checked: boolean, reversed: boolean) {
    const shown = turned(name, reversed);
    return html`<label class="map small">
      <input type="radio" name="map" .checked=${checked} @change=${() => this.#choose(shown)} />
      <span>${colormapTitle(name)}</span>
      <colormap-swatch .name=${shown}></colormap-swatch>
    </label>`;
  }

  /** What the search leaves of the groups. */
  #found() {
    const wanted = this.search.trim().toLowerCase();
    return (Object.keys(groupTitles) as (keyof typeof colormapGroups)[])
      .map((group) => ({ group, names: offered(group).filter((name) => colormapTitle(name).includes(wanted)) }))
      .filter(({ names }) => names.length > 0);
  }

  async #toggle() {
    this.open = !this.open;
    this.search = "";
    await this.updateComplete;
    // On a touch screen the focus would bring up a keyboard that covers the colormaps.
    if (!matchMedia("(pointer: coarse)").matches)
      this.renderRoot.querySelector<HTMLInputElement>("[type=search]")?.focus();
  }

  #find(event: Event) {
    this.search = (event.target as HTMLInputElement).value;
  }

  #enter(event: KeyboardEvent) {
    if (event.key !== "Enter" || event.isComposing) return;
    // Otherwise the button that gets the focus would be pressed.
    event.preventDefault();
    const first = this.search.trim() === "" ? undefined : this.#found()[0]?.names[0];
    if (first !== undefined) this.#choose(turned(first, this.value.endsWith("_r")));
    if (first !== undefined || this.search.trim() === "") this.#close();
  }

  #key(event: KeyboardEvent) {
    if (event.key !== "Escape" || !this.open) return;
    event.stopPropagation();
    this.#close();
  }

  #close() {
    this.open = false;
    this.renderRoot.querySelector<HTMLButtonElement>(".current")?.focus();
  }

  #reverse() {
    const other = reversedName(this.value);
    if (other !== undefined) this.#choose(other);
  }

  #choose(name: string) {
    this.value = name;
    this.dispatchEvent(new Event("change"));
  }
}

customElements.define("colormap-picker", ColormapPicker);
