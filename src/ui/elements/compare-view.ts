import { html, LitElement, nothing } from "lit";
import type { PageState } from "../state/page-state.ts";
import { controlsCss } from "./controls-css.ts";

/** The divider between two pictures of one place, and how to leave. */
export class CompareView extends LitElement {
  static override properties = { state: { attribute: false } };
  static override styles = [controlsCss];

  declare state: PageState;

  override render() {
    return this.state.compare ? html`<p class="quiet small">CompareView</p>` : nothing;
  }
}

customElements.define("compare-view", CompareView);
