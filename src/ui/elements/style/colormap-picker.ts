import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing } from "lit";
import { colormap, identityName } from "../../../core/color/colormaps/colormap.ts";
import { colormapGroups, reversedColormap } from "../../../core/color/colormaps/colormap-names.ts";
import type { Rgba } from "../../../core/color/style.ts";
import { isColorVisionSafe } from "../../state/style/color-vision.ts";
import { colormapTitle } from "../../state/style/style-words.ts";
import "./colormap-swatch.ts";
import { controlsCss } from "../controls-css.ts";
import "./style-colors.ts";
import { symbol } from "../symbols.ts";
import type { StyleColors } from "./style-colors.ts";

const groupTitles: Readonly<Record<keyof typeof colormapGroups, () => string>> = {
  uniform: () => msg("Perceptually uniform"),
  sequential: () => msg("Sequential"),
  diverging: () => msg("Diverging"),
  cyclic: () => msg("Cyclic"),
  qualitative: () => msg("Qualitative"),
  miscellaneous: () => msg("Terrain and others"),
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

const safeWords = (): string => msg("Keeps its order for people who cannot tell red from green");

/** Stops that are taken from a colormap to begin with. */
const firstStops = 5;

/**
 * Chooses a colormap: swatches in groups, search, reverse, or colours of one's own. Fires `change`; `value` is the name, and `colors`,
 * where there are any, are used in its place.
 */
export class ColormapPicker extends LitElement {
  static override properties = {
    value: {},
    colors: { attribute: false },
    open: { state: true },
    search: { state: true },
    safeOnly: { state: true },
  };
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
        grid-template-columns: minmax(0, 1fr) 16px 112px;
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
      .checks {
        display: flex;
        flex-wrap: wrap;
        gap: 0 16px;
      }
      .checks label {
        min-height: var(--control);
        cursor: pointer;
      }
      .safe {
        display: contents;
        color: var(--text-quiet);
      }
      .safe svg.symbol,
      .checks svg.symbol {
        width: 16px;
        height: 16px;
      }
    `,
  ];

  declare value: string;
  declare colors: readonly Rgba[] | undefined;
  declare open: boolean;
  declare search: string;
  /** Whether only maps that are safe for colour-blind people are offered. */
  declare safeOnly: boolean;

  constructor() {
    super();
    this.value = identityName;
    this.open = false;
    this.search = "";
    this.safeOnly = false;
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
        <colormap-swatch .name=${this.value} .own=${this.colors}></colormap-swatch>
        <span><span class="visually-hidden">${msg("Colormap:")} </span>${this.colors ? msg("own colours") : colormapTitle(this.value)}</span>
        ${symbol("down")}
      </button>
      <div id="choice" ?hidden=${!this.open} @keydown=${this.#key}>${this.open ? this.#choice() : nothing}</div>
    `;
  }

  #choice() {
    return html`<div class="choice">
      ${this.colors ? this.#own(this.colors) : this.#named()}
    </div>`;
  }

  #own(colors: readonly Rgba[]) {
    return html`<style-colors
        .colors=${colors}
        @change=${(event: Event) => this.#choose(this.value, (event.target as StyleColors).colors)}
      ></style-colors>
      <div class="row">
        <button @click=${() => this.#choose(this.value, [...colors].reverse())}>${msg("Reverse")}</button>
        <button @click=${() => this.#choose(this.value)}>${msg(str`Back to ${colormapTitle(this.value)}`)}</button>
      </div>`;
  }

  #named() {
    const reversed = this.value.endsWith("_r");
    const base = this.value === "gray_r" ? identityName : reversed ? this.value.slice(0, -2) : this.value;
    const found = this.#found();
    return html`
      <input type="search" placeholder=${msg("Search colormaps")} aria-label=${msg("Search colormaps")} .value=${this.search} @input=${this.#find} @keydown=${this.#searchKey} />
      <div class="checks">
        <label class="row small">
          <input
            type="checkbox"
            .checked=${reversed}
            ?disabled=${reversedName(this.value) === undefined}
            @change=${this.#reverse}
          />
          ${msg("Reverse")}
        </label>
        <label class="row small" title=${safeWords()}>
          <input
            type="checkbox"
            .checked=${this.safeOnly}
            @change=${(event: Event) => {
              this.safeOnly = (event.target as HTMLInputElement).checked;
            }}
          />
          ${msg("Colour-blind safe only")} ${symbol("eye")}
        </label>
      </div>
      <div class="maps" tabindex="-1">
        ${found.length === 0 ? html`<p class="small quiet">${msg("No colormap of that name.")}</p>` : nothing}
        ${found.map(
          ({ group, names }) => html`<fieldset>
            <legend>${groupTitles[group]()}</legend>
            ${names.map((name) => this.#map(name, name === base, reversed))}
          </fieldset>`,
        )}
      </div>
      <div><button @click=${this.#makeOwn}>${msg(str`Make own colours of ${colormapTitle(this.value)}`)}</button></div>
    `;
  }

  #map(name: string, checked: boolean, reversed: boolean) {
    const shown = turned(name, reversed);
    const mark = html`<span class="safe" title=${safeWords()}>${symbol("eye")}<span class="visually-hidden">, ${msg("colour-blind safe")}</span></span>`;
    return html`<label class="map small">
      <input type="radio" name="map" .checked=${checked} @change=${() => this.#choose(shown)} />
      <span>${colormapTitle(name)}</span>
      ${isColorVisionSafe(name) ? mark : html`<span></span>`}
      <colormap-swatch .name=${shown}></colormap-swatch>
    </label>`;
  }

  /** What the search leaves of the groups. */
  #found() {
    const wanted = this.search.trim().toLowerCase();
    return (Object.keys(groupTitles) as (keyof typeof colormapGroups)[])
      .map((group) => ({ group, names: offered(group).filter((name) => this.#isFound(name, wanted)) }))
      .filter(({ names }) => names.length > 0);
  }

  #isFound(name: string, wanted: string): boolean {
    return colormapTitle(name).includes(wanted) && (!this.safeOnly || isColorVisionSafe(name));
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

  /** Enter takes the first map that is found, the arrow goes on into the list. */
  #searchKey(event: KeyboardEvent) {
    if (event.isComposing || !["Enter", "ArrowDown"].includes(event.key)) return;
    // Otherwise the button that gets the focus would be pressed, or the list scrolled.
    event.preventDefault();
    if (event.key === "ArrowDown") {
      const maps = [...this.renderRoot.querySelectorAll<HTMLInputElement>("input[type=radio]")];
      (maps.find(({ checked }) => checked) ?? maps[0])?.focus();
      return;
    }
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

  async #makeOwn() {
    const map = await colormap(this.value).catch(() => undefined);
    // Its tiles say why.
    if (map === undefined) return;
    const last = map.length / 4 - 1;
    const colors = Array.from({ length: firstStops }, (_, stop): Rgba => {
      const at = 4 * Math.round((stop / (firstStops - 1)) * last);
      const [red = 0, green = 0, blue = 0, alpha = 255] = map.subarray(at, at + 4);
      return [red, green, blue, alpha];
    });
    this.#choose(this.value, colors);
    await this.updateComplete;
    this.renderRoot.querySelector<StyleColors>("style-colors")?.focus();
  }

  #choose(name: string, colors?: readonly Rgba[]) {
    this.value = name;
    this.colors = colors;
    this.dispatchEvent(new Event("change"));
  }
}

customElements.define("colormap-picker", ColormapPicker);
