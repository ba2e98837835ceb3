import { msg } from "@lit/localize";
import { css, html, LitElement } from "lit";
import { emit } from "../state/intents.ts";
import { keyList } from "../state/key-list.ts";
import { controlsCss } from "./controls-css.ts";
import { dialogCss } from "./dialog-css.ts";
import { modalDialog } from "./modal-dialog.ts";

/** The list of keys, as a modal dialog. */
export class KeysDialog extends LitElement {
  static override properties = { open: { type: Boolean } };
  static override styles = [
    controlsCss,
    dialogCss,
    css`
      :host {
        --dialog-width: 400px;
      }
      dl {
        display: grid;
        grid-template-columns: 88px 1fr;
        align-items: baseline;
        gap: 6px 16px;
      }
      h3 {
        margin: 16px 0 8px;
        color: var(--text-quiet);
        font-size: 12px;
        font-weight: 600;
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
    return modalDialog(
      { open: this.open, heading: msg("Keys"), dismissed: () => emit(this, { kind: "keys", open: false }) },
      () => html`<div class="body">
        ${keyList().map(
          ({ title, keys }) => html`<h3>${title}</h3>
            <dl>
              ${keys.map(([key, effect]) => html`<dt>${key.split(" ").map((one) => html`<kbd>${one}</kbd> `)}</dt><dd>${effect}</dd>`)}
            </dl>`,
        )}
      </div>`,
    );
  }
}

customElements.define("keys-dialog", KeysDialog);
