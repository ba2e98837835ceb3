import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { emit } from "../../state/intents.ts";
import { type Layer, layerError } from "../../state/layers/layer.ts";
import { type PageState, selectedLayer } from "../../state/page-state.ts";
import { controlsCss } from "../controls-css.ts";
import "./error-card.ts";
import { noticeCss } from "../notice-css.ts";

/** One failure in full, of the selected layer if it has one, and how many more there are. */
export class LayerErrors extends LitElement {
  static override properties = { state: { attribute: false }, online: { type: Boolean } };
  static override styles = [
    controlsCss,
    noticeCss,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 8px;
      }
    `,
  ];

  declare state: PageState;
  declare online: boolean;

  override render() {
    const { state } = this;
    const selected = selectedLayer(state);
    const failing = state.layers.filter((layer) => layerError(layer) !== undefined);
    const layer = selected && failing.includes(selected) ? selected : failing[0];
    const error = layer && layerError(layer);
    if (layer === undefined || error === undefined) return nothing;
    const others = failing.length - 1;
    return html`
      ${keyed(layer.id, html`<error-card .layer=${layer} .error=${error} .online=${this.online}></error-card>`)}
      ${others === 0 ? nothing : this.#more(others, failing)}
    `;
  }

  #more(others: number, failing: readonly Layer[]) {
    return html`<div class="line" role="alert">
      <span>${moreWords(others, failing)}</span>
      <button
        title=${failing.some(({ opening }) => opening.status === "failed") ? msg("Dismiss, and remove what could not be opened") : nothing}
        @click=${() => emit(this, { kind: "dismiss-errors", ids: failing.map(({ id }) => id) })}
      >${msg("Dismiss all")}</button>
    </div>`;
  }
}

function moreWords(others: number, failing: readonly Layer[]): string {
  if (failing.every(({ opening }) => opening.status === "failed")) {
    return others === 1 ? msg("1 more file could not be opened") : msg(str`${others} more files could not be opened`);
  }
  return others === 1 ? msg("1 more file could not be shown") : msg(str`${others} more files could not be shown`);
}

customElements.define("layer-errors", LayerErrors);
