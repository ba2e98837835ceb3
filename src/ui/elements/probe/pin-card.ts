import { msg } from "@lit/localize";
import { css, html, LitElement, nothing } from "lit";
import { pinnedLayer, sideTitles } from "../../state/compare/compare-sides.ts";
import { formatPosition } from "../../state/format.ts";
import { emit } from "../../state/intents.ts";
import { layerInfo } from "../../state/layers/layer.ts";
import type { PageState } from "../../state/page-state.ts";
import { shownWords } from "../../state/probe/pinned-values.ts";
import { controlsCss } from "../controls-css.ts";
import { symbol } from "../symbols.ts";

/** The values of the pinned place, beside the legend while the panel shows something else. */
export class PinCard extends LitElement {
  static override properties = { state: { attribute: false } };
  static override styles = [
    controlsCss,
    css`
      :host {
        pointer-events: auto;
      }
      .card {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0 6px;
        width: max-content;
        max-width: min(276px, calc(100vw - 120px));
        margin-bottom: 8px;
        padding: 8px 6px 8px 14px;
        border-radius: var(--radius);
        background: var(--surface);
        box-shadow: var(--shadow);
      }
      .value {
        align-self: center;
        font-size: 15px;
        font-variant-numeric: tabular-nums;
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      .below {
        grid-column: 1 / -1;
        justify-content: space-between;
      }
      button.link {
        padding-inline: 6px;
      }
    `,
  ];

  declare state: PageState;

  override render() {
    const { pin, section, sheetOpen, probe } = this.state;
    const layer = pinnedLayer(this.state);
    const info = layer && layerInfo(layer);
    // The panel is a sheet on small screens, which may be closed.
    const isInPanel = section === "inspect" && (sheetOpen || !matchMedia("(max-width: 719px)").matches);
    if (pin === undefined || info === undefined || layer === undefined || isInPanel || probe.drawing) {
      return nothing;
    }
    const { answer } = pin;
    const words =
      answer.status === "reading"
        ? msg("Reading…")
        : answer.status === "failed"
          ? answer.error.message
          : answer.point === null
            ? msg("Outside this layer")
            : shownWords(layer, info, answer.point);
    return html`<div class="card" role="region" aria-label=${msg("Pinned place")}>
      <p class="value">${words}</p>
      <button class="icon" aria-label=${msg("Clear the pinned place")} @click=${() => emit(this, { kind: "unpin" })}>${symbol("close")}</button>
      <p class="row below small quiet">
        <span>${this.#side()}${formatPosition(pin.longitude, pin.latitude)}</span>
        <button class="link" @click=${() => emit(this, { kind: "section", section: "inspect" })}>${msg("More")}</button>
      </p>
    </div>`;
  }

  /** Of which of two pictures the values are. */
  #side() {
    const titles = sideTitles(this.state);
    return titles && html`<b>${this.state.pin?.onOther ? titles.right : titles.left}</b><br />`;
  }
}

customElements.define("pin-card", PinCard);
