import { html, LitElement, nothing } from "lit";
import type { PageState } from "../state/page-state.ts";
import { controlsCss } from "./controls-css.ts";

/** What a person prefers. */
export class SettingsDialog extends LitElement {
  static override properties = { state: { attribute: false } };
  static override styles = [controlsCss];

  declare state: PageState;

  override render() {
    return this.state.dialog === "settings" ? html`<p class="quiet small">SettingsDialog</p>` : nothing;
  }
}

customElements.define("settings-dialog", SettingsDialog);
