import { css, html, LitElement, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { emit } from "../state/intents.ts";
import { type Layer, layerError, type PageState, selectedLayer } from "../state/page-state.ts";
import { controlsCss } from "./controls-css.ts";
import "./error-card.ts";
import { noticeCss } from "./notice-css.ts";

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
    const what = failing.every(({ opening }) => opening.status === "failed") ? "opened" : "shown";
    return html`<div class="line" role="alert">
      <span>${others} more ${others === 1 ? "file" : "files"} could not be ${what}</span>
      <button @click=${() =>
        failing.forEach((layer) => {
          this.#dismiss(layer);
        })}>Dismiss all</button>
    </div>`;
  }

  #dismiss({ id, opening }: Layer) {
    emit(this, opening.status === "failed" ? { kind: "remove", id } : { kind: "dismiss-tile-error", id });
  }
}

customElements.define("layer-errors", LayerErrors);
