import { html, LitElement, nothing } from "lit";
import type { PageState } from "../state/page-state.ts";
import { controlsCss } from "./controls-css.ts";

/** The axis: a slider over its values, with play, steps, loop and speed. */
export class AxisPlayer extends LitElement {
  static override properties = { state: { attribute: false } };
  static override styles = [controlsCss];

  declare state: PageState;

  override render() {
    return this.state.axis ? html`<p class="quiet small">AxisPlayer</p>` : nothing;
  }
}

customElements.define("axis-player", AxisPlayer);
