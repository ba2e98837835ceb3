import { msg } from "@lit/localize";
import { css, html, LitElement, type PropertyValues } from "lit";
import { emit } from "../state/intents.ts";
import { controlsCss } from "./controls-css.ts";
import { symbol } from "./symbols.ts";

const keys: readonly (readonly [key: string, effect: () => string])[] = [
  ["/", () => msg("Add data")],
  ["F", () => msg("Zoom to the selected layer")],
  ["[  ]", () => msg("Previous, next layer")],
  ["L", () => msg("Show or hide the legend")],
  [",  .", () => msg("Previous, next value of the axis")],
  ["← ↑ → ↓  + −", () => msg("Move and zoom, with the map focused")],
  ["C", () => msg("Compare two layers, or stop")],
  ["B", () => msg("Blink: show the other one")],
  ["Ctrl+Z", () => msg("Bring back the layer that was removed last")],
  ["?", () => msg("This list")],
  ["Esc", () => msg("Close, or stop what is being read")],
];

/** The list of keys, as a modal dialog. */
export class KeysDialog extends LitElement {
  static override properties = { open: { type: Boolean } };
  static override styles = [
    controlsCss,
    css`
      dialog {
        width: min(400px, calc(100vw - 32px));
        padding: 20px;
        border: 0;
        border-radius: 14px;
        background: var(--surface);
        box-shadow: var(--shadow);
        color: var(--text);
      }
      dialog::backdrop {
        background: rgb(0 0 0 / 35%);
      }
      h2 {
        margin: 0;
        font-size: 16px;
      }
      .head {
        display: flex;
        align-items: center;
        justify-content: space-between;
        margin-bottom: 8px;
      }
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        align-items: center;
        gap: 8px 16px;
      }
      kbd {
        padding: 2px 7px;
        border: 1px solid var(--line);
        border-bottom-width: 2px;
        border-radius: 5px;
        background: var(--surface-sunken);
        font-family: var(--font);
        font-size: 12px;
        white-space: pre;
      }
    `,
  ];

  declare open: boolean;

  constructor() {
    super();
    this.open = false;
  }

  override render() {
    return html`<dialog aria-labelledby="title" @close=${() => emit(this, { kind: "keys", open: false })}>
      <div class="head">
        <h2 id="title">${msg("Keys")}</h2>
        <button class="icon" aria-label=${msg("Close")} @click=${() => emit(this, { kind: "keys", open: false })}>${symbol("close")}</button>
      </div>
      <dl>
        ${keys.map(([key, effect]) => html`<dt><kbd>${key}</kbd></dt><dd>${effect()}</dd>`)}
      </dl>
    </dialog>`;
  }

  override updated(changed: PropertyValues<this>) {
    if (!changed.has("open")) return;
    const dialog = this.renderRoot.querySelector("dialog");
    if (this.open && !dialog?.open) dialog?.showModal();
    else if (!this.open && dialog?.open) dialog.close();
  }
}

customElements.define("keys-dialog", KeysDialog);
