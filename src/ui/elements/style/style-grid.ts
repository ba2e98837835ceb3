import { msg } from "@lit/localize";
import { css, html, LitElement, nothing } from "lit";
import { emit } from "../../state/intents.ts";
import type { Layer } from "../../state/layers/layer.ts";
import { controlsCss } from "../controls-css.ts";

/** The datum grid that places a file, where its datum has no more than a mean shift. */
export class StyleGrid extends LitElement {
  static override properties = { layer: { attribute: false } };
  static override styles = [
    controlsCss,
    css`
      form {
        display: grid;
        gap: 8px;
      }
      input {
        flex: 1;
        min-width: 0;
      }
    `,
  ];

  declare layer: Layer;

  override render() {
    const { grid } = this.layer.source;
    return html`<form @submit=${this.#use}>
      <label class="heading" for="grid">${msg("Datum grid")}</label>
      <div class="row">
        <input id="grid" type="url" placeholder=${msg("Address of a .gsb or .tif grid")} spellcheck="false" .value=${grid ?? ""} />
        <button type="submit">${msg("Use")}</button>
        ${grid === undefined ? nothing : html`<button type="button" @click=${() => this.#set(undefined)}>${msg("Remove")}</button>`}
      </div>
      <p class="small quiet">${msg("NTv2 or GeoTIFF, from the file’s datum to WGS 84: places the file more exactly than a mean shift.")}</p>
    </form>`;
  }

  #use(event: Event) {
    event.preventDefault();
    const address = this.renderRoot.querySelector<HTMLInputElement>("#grid")?.value.trim() ?? "";
    this.#set(address === "" ? undefined : address);
  }

  #set(grid: string | undefined) {
    if (grid !== this.layer.source.grid) emit(this, { kind: "datum-grid", id: this.layer.id, grid });
  }
}

customElements.define("style-grid", StyleGrid);
