import "@awesome.me/webawesome/dist/components/divider/divider.js";
import "@awesome.me/webawesome/dist/components/dropdown/dropdown.js";
import "@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js";
import type { WaSelectEvent } from "@awesome.me/webawesome/dist/events/select.js";
import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing } from "lit";
import { emit } from "../../state/intents.ts";
import type { Layer } from "../../state/layers/layer.ts";
import { type LayerChoice, layerMenu } from "../../state/layers/layer-menu.ts";
import { controlsCss } from "../controls-css.ts";
import { type SymbolName, symbol } from "../symbols.ts";

/** All that can be done with a layer, in words, behind a button. */
export class LayerMenu extends LitElement {
  static override properties = { layer: { attribute: false }, layers: { attribute: false } };
  static override styles = [
    controlsCss,
    css`
      :host {
        display: contents;
      }
      wa-dropdown-item {
        min-height: var(--small-control);
        padding: 4px 12px;
      }
      wa-dropdown-item:focus-visible {
        outline-offset: -2px;
      }
      wa-divider {
        --spacing: 4px;
      }
    `,
  ];

  declare layer: Layer;
  /** Those on the map, the top one last. */
  declare layers: readonly Layer[];

  override render() {
    const groups = layerMenu(this.layer, this.layers);
    return html`<wa-dropdown placement="bottom-end" distance="2" @wa-select=${this.#choose}>
      <button slot="trigger" class="icon" aria-label=${msg(str`More for ${this.layer.title}`)} title=${msg("More")}>${symbol("more")}</button>
      ${groups.map((choices, i) => html`${i === 0 ? nothing : html`<wa-divider></wa-divider>`}${choices.map(item)}`)}
    </wa-dropdown>`;
  }

  #choose(event: WaSelectEvent) {
    // Every item of the menu is one of these.
    const { value } = event.detail.item as { readonly value?: string };
    const chosen = layerMenu(this.layer, this.layers)
      .flat()
      .find(({ id }) => id === value);
    for (const intent of chosen?.intents ?? []) emit(this, intent);
  }
}

const symbols: Readonly<Record<LayerChoice["id"], SymbolName>> = {
  raise: "raise",
  lower: "lower",
  compare: "compare",
  duplicate: "duplicate",
  report: "file",
  share: "share",
  export: "download",
  copy: "copy",
  remove: "trash",
};

const item = ({ id, words, disabled }: LayerChoice) => html`<wa-dropdown-item
  value=${id}
  variant=${id === "remove" ? "danger" : "default"}
  ?disabled=${disabled}
><span slot="icon">${symbol(symbols[id])}</span>${words}</wa-dropdown-item>`;

customElements.define("layer-menu", LayerMenu);
