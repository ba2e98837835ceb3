import { msg, str } from "@lit/localize";
import { html, LitElement, nothing, type PropertyValues } from "lit";
import { dividerAfterKey } from "../state/compare/compare-divider.ts";
import { choices, comparedSides, type Sides, sideTitles } from "../state/compare/compare-sides.ts";
import type { CompareState, Counterpart } from "../state/compare/compare-state.ts";
import { emit } from "../state/intents.ts";
import { layerInfo } from "../state/layers/layer.ts";
import type { PageState } from "../state/page-state.ts";
import { compareCss } from "./compare-css.ts";
import { controlsCss } from "./controls-css.ts";
import { symbol } from "./symbols.ts";

/** The divider between two pictures of one place, what they are, and how to leave. */
export class CompareView extends LitElement {
  static override properties = { state: { attribute: false } };
  static override styles = [controlsCss, compareCss];

  declare state: PageState;
  /** Between the pointer and the line, while the divider is dragged. */
  #grabbed: number | undefined;

  override render() {
    const { compare } = this.state;
    const sides = comparedSides(this.state);
    const titles = sideTitles(this.state);
    if (compare === undefined || sides === undefined || titles === undefined) return nothing;
    return html`<div class="stage">
      ${compare.kind === "swipe" ? this.#divider(compare, titles) : html`<p class="tag alone">${compare.showsOther ? titles.right : titles.left}</p>`}
      ${this.#bar(compare, sides)}
    </div>`;
  }

  /** Who begins to compare most likely wants to move the divider. */
  override updated(changed: PropertyValues<this>) {
    if (!changed.has("state")) return;
    const before = changed.get("state")?.compare?.kind;
    const now = this.state.compare?.kind;
    if (now === "swipe" && before !== "swipe") this.renderRoot.querySelector<HTMLElement>(".handle")?.focus();
  }

  #divider({ position }: CompareState, { left, right }: { readonly left: string; readonly right: string }) {
    const percent = 100 * position;
    return html`<div class="line" style=${`left: ${percent}%`}></div>
      <p class="tag" style=${`right: ${100 - percent}%`}>${left}</p>
      <p class="tag" style=${`left: ${percent}%`}>${right}</p>
      <div
        class="handle"
        role="slider"
        tabindex="0"
        aria-label=${msg("Divider")}
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow=${Math.round(percent)}
        aria-valuetext=${msg(str`${Math.round(percent)} %, left ${left}, right ${right}`)}
        style=${`left: clamp(0px, ${percent}% - 22px, 100% - 44px)`}
        @keydown=${this.#key}
        @pointerdown=${this.#grab}
        @pointermove=${this.#drag}
        @pointerup=${this.#release}
        @pointercancel=${this.#release}
      >
        <span class="grip">${symbol("swipe")}</span>
      </div>`;
  }

  #bar(compare: CompareState, sides: Sides) {
    const { kind } = compare;
    const layers = this.state.layers.filter((layer) => layerInfo(layer) !== undefined).reverse();
    const offered = choices(this.state, sides.one);
    return html`<div class="bar" role="group" aria-label=${msg("Compare")}>
      <label class="side">
        <span>${msg("Left")}</span>
        <select @change=${this.#chooseLeft}>
          ${layers.map(({ id, title }) => html`<option value=${id} .selected=${id === sides.one.id}>${title}</option>`)}
        </select>
      </label>
      <label class="side">
        <span>${msg("Right")}</span>
        <select @change=${this.#chooseRight}>
          ${offered.map(
            ({ other, title }) =>
              html`<option value=${JSON.stringify(other)} .selected=${JSON.stringify(other) === JSON.stringify(compare.other)}>${title}</option>`,
          )}
        </select>
      </label>
      <div class="ways">
        <div class="segments" role="group" aria-label=${msg("How")}>
          <button aria-pressed=${kind === "swipe"} @click=${() => emit(this, { kind: "compare-start", how: "swipe", other: compare.other })}>${msg("Swipe")}</button>
          <button aria-pressed=${kind === "blink"} title=${msg("Blink (B)")} @click=${() => emit(this, { kind: "compare-blink" })}>${msg("Blink")}</button>
        </div>
        ${kind === "blink" ? this.#turns(compare) : nothing}
        <button class="icon" aria-label=${msg("Stop comparing")} title=${msg("Stop comparing (Esc)")} @click=${() => emit(this, { kind: "compare-stop" })}>
          ${symbol("close")}
        </button>
      </div>
    </div>`;
  }

  #turns({ takesTurns }: CompareState) {
    // Nothing moves by itself for those who asked for that.
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return nothing;
    return html`<label class="turns">
      <input
        type="checkbox"
        .checked=${takesTurns}
        @change=${(event: Event) => emit(this, { kind: "compare-take-turns", takesTurns: (event.target as HTMLInputElement).checked })}
      />
      ${msg("Every second")}
    </label>`;
  }

  #chooseLeft(event: Event) {
    const { compare } = this.state;
    if (compare === undefined) return;
    const layerId = (event.target as HTMLSelectElement).value;
    const { kind: how, other } = compare;
    // The two change sides.
    const swaps = "layerId" in other && other.layerId === layerId;
    const stays = "layerId" in other && !swaps;
    const next = swaps ? { layerId: compare.layerId } : stays ? other : undefined;
    emit(this, { kind: "compare-start", how, layerId, other: next });
  }

  #chooseRight(event: Event) {
    const { compare } = this.state;
    // The value is one of the options written above.
    const other = JSON.parse((event.target as HTMLSelectElement).value) as Counterpart;
    if (compare) emit(this, { kind: "compare-start", how: compare.kind, other });
  }

  #key(event: KeyboardEvent) {
    const position = dividerAfterKey(event.key, this.state.compare?.position ?? 0);
    if (position === undefined) return;
    event.preventDefault();
    emit(this, { kind: "compare-move", position });
  }

  #grab(event: PointerEvent) {
    if (event.button !== 0) return;
    const handle = event.currentTarget as HTMLElement;
    handle.setPointerCapture(event.pointerId);
    handle.focus({ focusVisible: false } as FocusOptions);
    event.preventDefault();
    this.#grabbed = event.clientX - this.#lineAt();
  }

  #drag(event: PointerEvent) {
    if (this.#grabbed === undefined) return;
    const { left, width } = this.#stage();
    emit(this, { kind: "compare-move", position: (event.clientX - this.#grabbed - left) / width });
  }

  #release() {
    this.#grabbed = undefined;
  }

  #stage(): DOMRect {
    // There while the divider is.
    return (this.renderRoot.querySelector(".stage") as HTMLElement).getBoundingClientRect();
  }

  #lineAt(): number {
    const { left, width } = this.#stage();
    return left + width * (this.state.compare?.position ?? 0);
  }
}

customElements.define("compare-view", CompareView);
