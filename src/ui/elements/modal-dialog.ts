import { msg } from "@lit/localize";
import { html, noChange, nothing, type TemplateResult } from "lit";
import { Directive, directive, type ElementPart } from "lit/directive.js";
import { symbol } from "./symbols.ts";

interface Modal {
  readonly open: boolean;
  /** What the dialog is called. */
  readonly heading: string;
  /** What closing it means, where that needs words. */
  readonly closing?: string;
  /** Told when the person has closed it. */
  readonly dismissed: () => void;
  /** Told however it was closed, once the focus went back. */
  readonly closed?: () => void;
}

/**
 * A modal dialog with its head, whose looks are `dialogCss`. Esc and the button in the head close it, and the focus goes back to where it
 * was. `content` is asked for only while it is open.
 */
export function modalDialog(
  { open, heading, closing, dismissed, closed }: Modal,
  content: () => TemplateResult,
): TemplateResult {
  const onClose = () => {
    if (open) dismissed();
    closed?.();
  };
  return html`<dialog aria-labelledby="heading" ${shown(open, heading)} @close=${onClose}>
    <div class="dialog-head">
      <h2 id="heading" tabindex="-1">${heading}</h2>
      <button class="icon" aria-label=${msg("Close")} title=${closing ?? nothing} @click=${close}>${symbol("close")}</button>
    </div>
    ${open ? content() : nothing}
  </dialog>`;
}

function close(event: Event): void {
  (event.currentTarget as HTMLElement).closest("dialog")?.close();
}

/** Opens and closes the element once it is rendered. */
class Shown extends Directive {
  #heading = "";

  // Nothing is rendered in the element's place.
  override render(_open: boolean, _heading: string) {
    return noChange;
  }

  override update({ element }: ElementPart, [open, heading]: [open: boolean, heading: string]) {
    const before = this.#heading;
    this.#heading = heading;
    // Elements with a head like this one's are dialogs.
    const dialog = element as HTMLDialogElement;
    queueMicrotask(() => {
      if (!open) dialog.close();
      else if (!dialog.open) dialog.showModal();
      // It is about something else now: what had the focus went with what was there.
      else if (heading !== before) dialog.querySelector("h2")?.focus();
    });
    return noChange;
  }
}

const shown = directive(Shown);
