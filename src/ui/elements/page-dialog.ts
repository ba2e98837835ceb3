import { msg } from "@lit/localize";
import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { controlsCss } from "./controls-css.ts";
import { dialogBodyCss } from "./dialog-body-css.ts";
import { symbol } from "./symbols.ts";

/**
 * A modal dialog over the page, with a head; what is in it scrolls below. Esc and the button in the head close it, and the focus goes back
 * to where it was. Fires `dismissed` when the person has closed it, and `closed` however it was closed.
 */
export class PageDialog extends LitElement {
  static override properties = {
    open: { type: Boolean },
    heading: {},
    closing: {},
    bare: { type: Boolean },
  };
  static override styles = [
    controlsCss,
    dialogBodyCss,
    css`
      :host {
        display: contents;
      }
      dialog {
        width: min(var(--dialog-width, 560px), calc(100vw - 24px));
        max-width: none;
        max-height: calc(100dvh - 32px);
        padding: 0;
        overflow: hidden;
        border: 0;
        border-radius: 14px;
        background: var(--surface);
        box-shadow: var(--shadow);
        color: var(--text);
      }
      dialog[open] {
        display: flex;
        flex-direction: column;
      }
      dialog::backdrop {
        background: rgb(0 0 0 / 35%);
      }
      .head {
        display: flex;
        align-items: center;
        justify-content: space-between;
        padding: 14px 14px 8px 20px;
      }
      h2 {
        font-size: 16px;
      }
      h2:focus {
        outline: none;
      }
    `,
  ];

  declare open: boolean;
  /** What the dialog is called. */
  declare heading: string;
  /** What closing it means, where that needs words. */
  declare closing: string | undefined;
  /** Whether what is in it scrolls by itself. */
  declare bare: boolean;

  constructor() {
    super();
    this.open = false;
    this.heading = "";
    this.bare = false;
  }

  override render() {
    return html`<dialog part="dialog" aria-labelledby="heading" @close=${this.#closed}>
      <div class="head">
        <h2 id="heading" tabindex="-1">${this.heading}</h2>
        <button class="icon" aria-label=${msg("Close")} title=${this.closing ?? nothing} @click=${() => this.#dialog?.close()}>${symbol("close")}</button>
      </div>
      ${this.bare ? html`<slot></slot>` : html`<div class="body"><slot></slot></div>`}
    </dialog>`;
  }

  override updated(changed: PropertyValues<this>) {
    if (changed.has("open")) {
      if (this.open) this.#dialog?.showModal();
      else this.#dialog?.close();
    } else if (changed.has("heading") && this.open) {
      // It is about something else now: what had the focus went with what was there.
      this.renderRoot.querySelector("h2")?.focus();
    }
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector("dialog");
  }

  #closed() {
    if (this.open) this.dispatchEvent(new Event("dismissed"));
    this.dispatchEvent(new Event("closed"));
  }
}

customElements.define("page-dialog", PageDialog);
