import { msg, str } from "@lit/localize";
import { html, LitElement, nothing } from "lit";
import { type AxisState, nextIndex, speeds } from "../state/axis/axis-state.ts";
import { axisWords } from "../state/axis/axis-words.ts";
import { emit } from "../state/intents.ts";
import type { PageState } from "../state/page-state.ts";
import { axisPlayerCss } from "./axis-player-css.ts";
import { controlsCss } from "./controls-css.ts";
import { symbol } from "./symbols.ts";

/** Values of which each has a mark of its own, at most: more would be a bar. */
const mostMarks = 120;

/** The axis: a slider over its values, with play, steps, loop and speed. */
export class AxisPlayer extends LitElement {
  static override properties = { state: { attribute: false } };
  static override styles = [controlsCss, axisPlayerCss];

  declare state: PageState;

  override render() {
    const { axis } = this.state;
    if (axis === undefined || axis.values.length < 2) return nothing;
    const { key, values, index, playing, loading, loop } = axis;
    const words = axisWords(values[index] ?? "", values);
    const isEmpty = axis.filled[index] === false;
    const lone = nextIndex({ ...axis, loop: true }, 1) === undefined;
    return html`<section aria-label=${msg(str`Axis: ${key}`)} aria-busy=${loading}>
      <button class="icon" aria-label=${playing ? msg("Pause") : msg("Play")} title=${playing ? msg("Pause (P)") : msg("Play (P)")} ?disabled=${lone} @click=${() => emit(this, { kind: "axis-play", playing: !playing })}>
        ${symbol(playing ? "pause" : "play")}
      </button>
      <button class="icon" aria-label=${msg(str`Previous ${key}`)} title=${msg(str`Previous ${key} (,)`)} ?disabled=${lone} @click=${() => emit(this, { kind: "axis-step", by: -1 })}>
        ${symbol("previous")}
      </button>
      <button class="icon" aria-label=${msg(str`Next ${key}`)} title=${msg(str`Next ${key} (.)`)} ?disabled=${lone} @click=${() => emit(this, { kind: "axis-step", by: 1 })}>
        ${symbol("next")}
      </button>
      <div class="time">
        <div class="spread">
          <output class=${isEmpty ? "empty" : ""}>${words}</output>
          <span class="small quiet">${this.#hint(axis)}</span>
        </div>
        <div class="slide">
          ${this.#marks(axis)}
          <input
            type="range"
            aria-label=${key}
            aria-valuetext=${isEmpty ? msg(str`${words}, no dataset for the layers on the map`) : words}
            min="0"
            max=${values.length - 1}
            step="1"
            .value=${String(index)}
            @input=${(event: Event) => emit(this, { kind: "axis-go", index: Number((event.target as HTMLInputElement).value) })}
          />
        </div>
      </div>
      <select aria-label=${msg("Steps a second")} title=${msg("Steps a second")} @change=${this.#speed}>
        ${speeds.map((speed) => html`<option value=${speed} .selected=${speed === axis.speed}>${speed} / s</option>`)}
      </select>
      <button class="icon loop" aria-label=${msg("Loop")} title=${msg("Begin again at the end")} aria-pressed=${loop} @click=${() => emit(this, { kind: "axis-loop", loop: !loop })}>
        ${symbol("repeat")}
      </button>
      <button class="icon" aria-label=${msg("Close the axis")} title=${msg("Close")} @click=${() => emit(this, { kind: "axis-choose", key: undefined })}>
        ${symbol("close")}
      </button>
    </section>`;
  }

  /** Where one is among the values of the catalog, and how many of them the layers have. */
  #hint({ index, values, filled, loading }: AxisState) {
    if (loading) return html`<span class="dots">${msg("Loading")}</span>`;
    if (filled[index] === false) return msg("Nothing of these layers");
    const all = filled.filter(Boolean).length;
    const place = msg(str`${index + 1} of ${values.length}`);
    if (all === values.length) return place;
    return html`<span title=${msg("Hollow marks: values without a dataset of the layers on the map. Steps leave them out.")}>
      ${msg(str`${place}, ${all} on this map`)}
    </span>`;
  }

  /** Where the slider meets a value of which there is no dataset, the mark is hollow. */
  #marks({ values, filled, index }: AxisState) {
    if (values.length > mostMarks) return nothing;
    return html`<div class="marks" aria-hidden="true">
      ${values.map((_, i) => html`<i class="${filled[i] ? "" : "hollow"} ${i === index ? "now" : ""}"></i>`)}
    </div>`;
  }

  #speed(event: Event) {
    emit(this, { kind: "axis-speed", speed: Number((event.target as HTMLSelectElement).value) });
  }
}

customElements.define("axis-player", AxisPlayer);
