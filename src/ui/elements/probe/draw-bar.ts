import { msg } from "@lit/localize";
import { css, html, LitElement, nothing } from "lit";
import { emit } from "../../state/intents.ts";
import type { ProbeState } from "../../state/probe/probe-state.ts";
import { controlsCss } from "../controls-css.ts";

/** What to do while drawing. */
const hints: Readonly<Record<NonNullable<ProbeState["drawing"]>, () => string>> = {
  line: () => msg("Click or tap to add points; the last one once more ends the line."),
  polygon: () => msg("Click or tap to add corners; the first one once more ends the area."),
  rectangle: () => msg("Click or tap two opposite corners."),
  change: () => msg("Drag points to move them, the small ones to add more."),
};

/** Says over the map how to draw, and ends it. */
export class DrawBar extends LitElement {
  static override properties = { drawing: { attribute: false } };
  static override styles = [
    controlsCss,
    css`
      :host {
        pointer-events: auto;
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 6px 10px;
        padding: 6px 8px 6px 16px;
        border-radius: var(--radius);
        background: var(--surface);
        box-shadow: var(--shadow);
        font-size: 13px;
      }
      .hint {
        flex: 1 1 200px;
      }
      @media (hover: none) {
        .key {
          display: none;
        }
      }
      button {
        font-size: 13px;
      }
    `,
  ];

  declare drawing: ProbeState["drawing"];

  override render() {
    const { drawing } = this;
    if (drawing === undefined) return nothing;
    return html`<div class="bar" role="region" aria-label=${msg("Drawing")}>
      <span class="hint" role="status">${hints[drawing]()} <span class="key">${msg("Escape cancels.")}</span></span>
      <span class="row">
      ${drawing === "rectangle" ? nothing : html`<button class="primary" @click=${() => emit(this, { kind: "probe-finish" })}>${msg("Done")}</button>`}
      <button @click=${() => emit(this, { kind: "probe-cancel" })}>${msg("Cancel")}</button>
      </span>
    </div>`;
  }
}

customElements.define("draw-bar", DrawBar);
