import { css, html, LitElement, type PropertyValues } from "lit";
import { colormap } from "../../../core/color/colormaps/colormap.ts";
import { cssColor } from "../../../core/color/rgba.ts";
import type { Rgba } from "../../../core/color/style.ts";

/** Colours enough for a swatch to look smooth, and steps of qualitative maps to stay steps. */
const stops = 64;

/** A strip in the colours of a colormap, or in colours of one's own, low values left. */
export class ColormapSwatch extends LitElement {
  static override properties = { name: {}, own: { attribute: false }, colors: { state: true } };
  static override styles = css`
    :host {
      display: block;
      height: 14px;
    }
    div {
      height: 100%;
      border-radius: inherit;
      background: var(--surface-sunken);
    }
  `;

  declare name: string;
  /** Drawn in the place of the colormap of that name. */
  declare own: readonly Rgba[] | undefined;
  declare colors: string;

  constructor() {
    super();
    this.name = "";
    this.colors = "";
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (this.own !== undefined) this.colors = this.own.map(cssColor).join(", ");
    else if ((changed.has("name") || changed.has("own")) && this.name !== "") void this.#load(this.name);
  }

  override render() {
    return html`<div style=${this.colors === "" ? "" : `background: linear-gradient(to right, ${this.colors})`}></div>`;
  }

  async #load(name: string) {
    const map = await colormap(name).catch(() => undefined);
    if (map === undefined || name !== this.name || this.own !== undefined) return;
    const entries = map.length / 4;
    this.colors = Array.from({ length: stops }, (_, i) => {
      const at = 4 * Math.round((i / (stops - 1)) * (entries - 1));
      return `rgb(${map[at]} ${map[at + 1]} ${map[at + 2]})`;
    }).join(", ");
  }
}

customElements.define("colormap-swatch", ColormapSwatch);
