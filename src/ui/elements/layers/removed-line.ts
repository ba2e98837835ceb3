import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing } from "lit";
import { emit } from "../../state/intents.ts";
import type { Layer } from "../../state/page-state.ts";
import { controlsCss } from "../controls-css.ts";
import { symbol } from "../symbols.ts";

/** What was removed last, and the way back. */
export class RemovedLine extends LitElement {
  static override properties = { removed: { attribute: false } };
  static override styles = [
    controlsCss,
    css`
      .line {
        display: flex;
        align-items: center;
        gap: 4px;
        padding: 4px 6px 4px 14px;
        border-radius: var(--radius);
        background: var(--surface);
        box-shadow: var(--shadow);
        font-size: 13px;
      }
      span {
        overflow: hidden;
        flex: 1;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
    `,
  ];

  declare removed: readonly Layer[];

  override render() {
    const { removed } = this;
    const [first] = removed;
    if (first === undefined) return nothing;
    const words = removed.length === 1 ? msg(str`${first.title} removed`) : msg(str`${removed.length} layers removed`);
    return html`<div class="line">
      <span>${words}</span>
      <button @click=${() => emit(this, { kind: "undo-remove" })}>${msg("Undo")}</button>
      <button class="icon" aria-label=${msg("Dismiss")} @click=${() => emit(this, { kind: "let-go" })}>${symbol("close")}</button>
    </div>`;
  }
}

customElements.define("removed-line", RemovedLine);
