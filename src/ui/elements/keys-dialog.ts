import { msg } from "@lit/localize";
import { css, html, LitElement } from "lit";
import { emit } from "../state/intents.ts";
import { controlsCss } from "./controls-css.ts";
import { dialogCss } from "./dialog-css.ts";
import { modalDialog } from "./modal-dialog.ts";

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
    dialogCss,
    css`
      :host {
        --dialog-width: 400px;
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
    return modalDialog(
      { open: this.open, heading: msg("Keys"), dismissed: () => emit(this, { kind: "keys", open: false }) },
      () => html`<div class="body">
        <dl>${keys.map(([key, effect]) => html`<dt><kbd>${key}</kbd></dt><dd>${effect()}</dd>`)}</dl>
      </div>`,
    );
  }
}

customElements.define("keys-dialog", KeysDialog);
