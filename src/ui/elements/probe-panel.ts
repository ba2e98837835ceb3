import { html, LitElement, nothing } from "lit";
import type { PageState } from "../state/page-state.ts";
import { controlsCss } from "./controls-css.ts";

/** Time series, profiles and statistics of areas, and how to draw what they are of. */
export class ProbePanel extends LitElement {
  static override properties = { state: { attribute: false } };
  static override styles = [controlsCss];

  declare state: PageState;

  override render() {
    return this.state.probe.drawing ? html`<p class="quiet small">ProbePanel</p>` : nothing;
  }
}

customElements.define("probe-panel", ProbePanel);
