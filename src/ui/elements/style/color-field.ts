import type WaColorPicker from "@awesome.me/webawesome/dist/components/color-picker/color-picker.js";
import { msg } from "@lit/localize";
import { css, html, LitElement } from "lit";
import { cssColor, parseRgba } from "../../../core/color/rgba.ts";
import type { Rgba } from "../../../core/color/style.ts";
import { controlsCss } from "../controls-css.ts";

/** So many colours are offered at most. */
const mostSwatches = 18;

/**
 * A colour and its opacity: a button in that colour, which becomes a picker once it is pressed, since there may be hundreds. Fires `input`
 * while somebody chooses, and `change`; `value` is the colour.
 */
export class ColorField extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override properties = {
    value: { attribute: false },
    label: {},
    swatches: { attribute: false },
    used: { state: true },
  };
  static override styles = [
    controlsCss,
    css`
      :host {
        display: block;
        width: var(--small-control);
        height: var(--small-control);
        --well: repeating-conic-gradient(var(--surface) 0 25%, var(--line) 0 50%) 0 0 / 8px 8px;
      }
      button,
      wa-color-picker::part(trigger) {
        display: block;
        width: 100%;
        min-height: 0;
        height: 100%;
        padding: 0;
        border: 1px solid var(--line-strong);
        border-radius: 5px;
        background: linear-gradient(var(--shown), var(--shown)), var(--well);
      }
      wa-color-picker {
        display: block;
        height: 100%;
        font-size: 14px;
        --grid-width: 250px;
        --grid-height: 150px;
        --slider-height: 18px;
        --slider-handle-size: 24px;
        --grid-handle-size: 24px;
      }
      wa-color-picker::part(trigger-container) {
        height: 100%;
      }
      /* The button is the colour itself. */
      wa-color-picker::part(trigger)::before {
        display: none;
      }
      /* A handle at the end keeps clear of it. */
      wa-color-picker::part(preview) {
        margin-inline-start: 20px;
      }
      @media (pointer: coarse) {
        wa-color-picker::part(preview) {
          margin-inline-start: 28px;
        }
        wa-color-picker {
          --slider-height: 30px;
          --slider-handle-size: 40px;
          --grid-handle-size: 40px;
        }
        wa-color-picker::part(swatches) {
          grid-template-columns: repeat(auto-fill, 44px);
          grid-gap: 0;
        }
        wa-color-picker::part(swatch) {
          border: 4px solid transparent;
          background-clip: padding-box;
        }
      }
      /* It says its name, and shows none. */
      wa-color-picker::part(form-control-label) {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
    `,
  ];

  declare value: Rgba;
  declare label: string;
  /** Colours to choose from. */
  declare swatches: readonly Rgba[];
  /** Whether the picker is there. */
  declare used: boolean;

  constructor() {
    super();
    this.value = [0, 0, 0, 255];
    this.label = "";
    this.swatches = [];
    this.used = false;
  }

  override render() {
    const color = cssColor(this.value);
    if (!this.used)
      return html`<button aria-label=${this.label} aria-haspopup="true" style=${`--shown: ${color}`} @click=${this.#use}></button>`;
    const swatches = [...new Set(this.swatches.map(cssColor))].slice(0, mostSwatches);
    return html`<wa-color-picker
      opacity
      style=${`--shown: ${color}`}
      .label=${this.label}
      .swatches=${swatches.map((swatch) => ({ color: swatch, label: swatch }))}
      @input=${this.#choose}
      @change=${this.#choose}
      @keydown=${this.#key}
      @focusout=${this.#leave}
    ></wa-color-picker>`;
  }

  override updated() {
    const picker = this.#picker();
    // Written back, its own colour would lose the hue where it is a grey.
    if (picker && colorOf(picker)?.join() !== this.value.join()) picker.value = cssColor(this.value);
  }

  async #use() {
    await import("@awesome.me/webawesome/dist/components/color-picker/color-picker.js");
    this.used = true;
    await this.updateComplete;
    const picker = this.#picker();
    await picker?.updateComplete;
    if (picker === null) return;
    nameParts(picker);
    picker.focus();
    await picker.show();
  }

  #choose(event: Event) {
    event.stopPropagation();
    const picker = this.#picker();
    const color = picker?.value ? colorOf(picker) : undefined;
    if (color === undefined) return;
    this.value = color;
    this.dispatchEvent(new Event(event.type));
  }

  /** The picker looks for the focus one shadow root deep, and would close with the first Tab; Escape is for it alone. */
  #key(event: KeyboardEvent) {
    const picker = this.#picker();
    if (event.key === "Tab") event.stopPropagation();
    if (event.key !== "Escape" || !picker?.open) return;
    event.stopPropagation();
    void picker.hide();
  }

  #leave({ relatedTarget }: FocusEvent) {
    const picker = this.#picker();
    if (picker?.open && relatedTarget instanceof Node && !picker.contains(relatedTarget)) void picker.hide();
  }

  #picker(): WaColorPicker | null {
    return this.renderRoot.querySelector<WaColorPicker>("wa-color-picker");
  }
}

/** Names what the picker calls by English letters, or by nothing. */
function nameParts(picker: WaColorPicker) {
  const named = (part: string, name: string) =>
    picker.shadowRoot?.querySelector(`[part~="${part}"]`)?.setAttribute("aria-label", name);
  named("grid-handle", msg("Saturation and brightness"));
  named("hue-slider-handle", msg("Hue"));
  named("opacity-slider-handle", msg("Opacity of the colour"));
  picker.input.label = msg("Colour as text");
}

const colorOf = (picker: WaColorPicker): Rgba | undefined => parseRgba(picker.getFormattedValue("hexa"));

customElements.define("color-field", ColorField);
