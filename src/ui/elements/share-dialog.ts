import { html, LitElement, nothing } from "lit";
import type { PageState } from "../state/page-state.ts";
import { controlsCss } from "./controls-css.ts";

/** Links, code for others, pictures and pixels to take away. */
export class ShareDialog extends LitElement {
  static override properties = { state: { attribute: false } };
  static override styles = [controlsCss];

  declare state: PageState;

  override render() {
    return this.state.dialog === "share" || this.state.dialog === "export"
      ? html`<p class="quiet small">ShareDialog</p>`
      : nothing;
  }
}

customElements.define("share-dialog", ShareDialog);
