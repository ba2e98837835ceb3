import { msg } from "@lit/localize";
import { css, html, LitElement, nothing } from "lit";
import { emit } from "../../state/intents.ts";
import { type Layer, openedLayer } from "../../state/layers/layer.ts";
import type { Relief } from "../../state/style/relief.ts";
import { isElevation, mostExaggeration, reliefDefaults } from "../../state/style/relief-layers.ts";
import { controlsCss } from "../controls-css.ts";

const flat: Relief = { hillshade: false, exaggeration: 0 };

/** Ways to tilt and turn the view, in degrees. */
const turns = [
  { title: () => msg("Tilt more"), pitch: 10, bearing: 0 },
  { title: () => msg("Tilt less"), pitch: -10, bearing: 0 },
  { title: () => msg("Turn left"), pitch: 0, bearing: 20 },
  { title: () => msg("Turn right"), pitch: 0, bearing: -20 },
] as const;

/** Shows the heights of a layer as light and shade, and as a landscape. */
export class ReliefEditor extends LitElement {
  static override properties = { layer: { attribute: false } };
  static override styles = [
    controlsCss,
    css`
      :host {
        display: block;
      }
      summary {
        min-height: var(--small-control);
        color: var(--text-quiet);
        font-size: 12px;
        font-weight: 600;
        cursor: pointer;
      }
      .rows {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 6px;
        padding-top: 4px;
      }
      .switch {
        min-height: var(--small-control);
        cursor: pointer;
      }
      .value {
        display: grid;
        grid-template-columns: 92px minmax(0, 1fr) 44px;
        align-items: center;
        gap: 8px;
        font-size: 12px;
      }
      output {
        font-variant-numeric: tabular-nums;
        text-align: end;
      }
      .turns {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 6px;
      }
      .turns button {
        font-size: 13px;
      }
    `,
  ];

  declare layer: Layer;
  /** Open from the first relief on: what is switched off must not go with its switch. */
  #open = false;

  override render() {
    if (openedLayer(this.layer) === undefined) return nothing;
    const { relief = flat } = this.layer;
    const { hillshade, exaggeration, direction = reliefDefaults.direction, shade = reliefDefaults.shade } = relief;
    const stands = exaggeration > 0;
    const elevation = isElevation(this.layer);
    this.#open ||= elevation || this.layer.relief !== undefined;
    return html`<details ?open=${this.#open}>
      <summary>${msg("Relief")}</summary>
      <div class="rows">
        ${elevation ? nothing : html`<p class="small quiet">${msg("For bands of heights in metres. This one is not known to be one.")}</p>`}
        <label class="row switch">
          <input type="checkbox" .checked=${hillshade} @change=${() => this.#set({ hillshade: !hillshade })} /> ${msg("Hillshade")}
        </label>
        ${
          hillshade
            ? html`${this.#value("direction", msg("Light from"), direction, { max: 359, step: 1, words: `${direction}°` }, (value) => ({ direction: value }))}
              ${this.#value("shade", msg("Strength"), shade, { max: 1, step: 0.05, words: `${Math.round(shade * 100)} %` }, (value) => ({ shade: value }))}`
            : nothing
        }
        <label class="row switch">
          <input type="checkbox" .checked=${stands} @change=${() => this.#set({ exaggeration: stands ? 0 : 1 })} /> ${msg("3D landscape")}
        </label>
        ${
          stands
            ? html`${this.#value("exaggeration", msg("Height"), exaggeration, { min: 0.5, max: mostExaggeration, step: 0.1, words: `× ${exaggeration}` }, (value) => ({ exaggeration: value }))}
              <div class="turns" role="group" aria-label=${msg("View")}>
                ${turns.map(
                  ({ title, pitch, bearing }) =>
                    html`<button @click=${() => emit(this, { kind: "relief-tilt", pitch, bearing })}>${title()}</button>`,
                )}
              </div>
              <p class="small quiet">${msg("Drag the map with the right mouse button or Ctrl, or with two fingers. On the map, Shift and arrow keys do the same.")}</p>`
            : nothing
        }
      </div>
    </details>`;
  }

  #value(
    id: string,
    title: string,
    value: number,
    { min = 0, max, step, words }: { min?: number; max: number; step: number; words: string },
    change: (value: number) => Partial<Relief>,
  ) {
    return html`<div class="value">
      <label for=${id}>${title}</label>
      <input
        id=${id}
        type="range"
        min=${min}
        max=${max}
        step=${step}
        aria-valuetext=${words}
        .value=${String(value)}
        @input=${(event: Event) => this.#set(change((event.target as HTMLInputElement).valueAsNumber))}
      />
      <output for=${id}>${words}</output>
    </div>`;
  }

  #set(change: Partial<Relief>) {
    const relief = { ...(this.layer.relief ?? flat), ...change };
    emit(this, {
      kind: "relief",
      id: this.layer.id,
      relief: relief.hillshade || relief.exaggeration > 0 ? relief : undefined,
    });
  }
}

customElements.define("relief-editor", ReliefEditor);
