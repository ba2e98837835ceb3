import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { emit } from "../../state/intents.ts";
import { LeaveAfter } from "../../state/leave-after.ts";
import type { RemovedLayer } from "../../state/page-state.ts";
import { controlsCss } from "../controls-css.ts";
import { focusIsLost } from "../focus-is-lost.ts";
import { symbol } from "../symbols.ts";

/** How long the line stays while nobody points at it or has the focus in it. */
const staysMs = 20_000;

/**
 * What was removed last, and the way back, one removal after the other. It leaves after a while; the key for it works on.
 * Fires `focus-lost` when what had the focus went: with a layer, or with the line.
 */
export class RemovedLine extends LitElement {
  static override properties = { removed: { attribute: false }, gone: { state: true } };
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

  declare removed: readonly RemovedLayer[];
  /** Whether the line has left, though there is something to bring back. */
  declare gone: boolean;
  readonly #leaving = new LeaveAfter(staysMs, () => {
    this.gone = true;
  });

  constructor() {
    super();
    this.removed = [];
    this.gone = false;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#leaving.stop();
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has("removed")) return;
    this.gone = false;
    if (this.removed.length > 0) this.#leaving.start();
    else this.#leaving.stop();
  }

  override updated(changed: PropertyValues<this>) {
    if (!changed.has("removed")) return;
    // Nothing of the line is there any more to let go of it.
    if (this.removed.length === 0) this.#leaving.release();
    if (focusIsLost()) this.dispatchEvent(new Event("focus-lost"));
  }

  override render() {
    const last = this.removed.at(-1);
    if (last === undefined || this.gone) return nothing;
    const { title } = last.layer;
    const others = this.removed.length - 1;
    const hold = (reason: string, held: boolean) => () => this.#leaving.hold(reason, held);
    return html`<div
      class="line"
      role="group"
      aria-label=${msg("Removed")}
      @pointerenter=${hold("pointer", true)}
      @pointerleave=${hold("pointer", false)}
      @focusin=${hold("focus", true)}
      @focusout=${hold("focus", false)}
    >
      <span>${others === 0 ? msg(str`${title} removed`) : msg(str`${title} removed, and ${others} before it`)}</span>
      <button aria-keyshortcuts="Control+Z Meta+Z" title=${msg("Undo (Ctrl+Z)")} @click=${() => emit(this, { kind: "undo-remove" })}>${msg("Undo")}</button>
      <button class="icon" aria-label=${msg("Dismiss")} @click=${() => emit(this, { kind: "let-go" })}>${symbol("close")}</button>
    </div>`;
  }
}

customElements.define("removed-line", RemovedLine);
