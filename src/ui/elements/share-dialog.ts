import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing } from "lit";
import { emit } from "../state/intents.ts";
import { sharedLink, withoutSecrets } from "../state/links/secrets.ts";
import { type PageState, selectedLayer } from "../state/page-state.ts";
import { embedCode, type SharedCode, sharedCode } from "../state/share/share-code.ts";
import { controlsCss } from "./controls-css.ts";
import { dialogCss } from "./dialog-css.ts";
import { modalDialog } from "./modal-dialog.ts";
import { symbol } from "./symbols.ts";

/** Ways to give the page, or a layer, to others. */
export class ShareDialog extends LitElement {
  static override properties = { state: { attribute: false }, chosen: { state: true } };
  static override styles = [
    controlsCss,
    dialogCss,
    css`
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 8px;
      }
      .copy {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 8px;
      }
      textarea {
        min-height: 150px;
        padding: 10px;
        font-family: var(--font-mono);
        font-size: 12px;
        line-height: 1.5;
        resize: vertical;
        white-space: pre;
      }
      input {
        font-family: var(--font-mono);
        font-size: 12px;
      }
      .more {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        padding-top: 14px;
        border-top: 1px solid var(--line);
      }
    `,
  ];

  declare state: PageState;
  /** Which code is shown. */
  declare chosen: string;

  constructor() {
    super();
    this.chosen = "maplibre";
  }

  override render() {
    return modalDialog(
      {
        open: this.state.dialog === "share",
        heading: msg("Share"),
        dismissed: () => emit(this, { kind: "share-open", open: false }),
      },
      () => html`<div class="body">${this.#content(sharedLink(location.href))}</div>`,
    );
  }

  #content(link: string) {
    return html`
        <section>
          <label class="heading" for="link">${msg("Link to this page as it is")}</label>
          <div class="copy">
            <input id="link" type="text" readonly .value=${link} @focus=${this.#selectAll} />
            <button class="primary" @click=${() => emit(this, { kind: "copy", text: link, what: msg("Link") })}>${symbol("copy")} ${msg("Copy")}</button>
          </div>
          ${this.#leftOut().map((note) => html`<p class="small quiet">${note}</p>`)}
        </section>
        <section>
          <label class="heading" for="embed">${msg("To embed the map in a web page")}</label>
          <div class="copy">
            <input id="embed" type="text" readonly .value=${embedCode(link)} @focus=${this.#selectAll} />
            <button @click=${() => emit(this, { kind: "copy", text: embedCode(link), what: msg("Embed code") })}>${symbol("copy")} ${msg("Copy")}</button>
          </div>
        </section>
        ${this.#code()}
        <div class="more">
          <button @click=${() => emit(this, { kind: "share-export-open", open: true })}>${symbol("download")} ${msg("Picture or pixels…")}</button>
        </div>`;
  }

  #code() {
    const layer = selectedLayer(this.state);
    const codes = layer === undefined ? [] : sharedCode(layer);
    const code = codes.find(({ id }) => id === this.chosen) ?? codes[0];
    if (code === undefined) return nothing;
    return html`<section>
      <label class="heading" for="kind">${msg(str`${layer?.title} elsewhere`)}</label>
      <select id="kind" @change=${this.#choose}>
        ${codes.map(({ id, title }) => html`<option value=${id} .selected=${id === code.id}>${title}</option>`)}
      </select>
      ${this.#text(code)}
    </section>`;
  }

  #text({ title, text, note }: SharedCode) {
    return html`
      ${text === undefined ? nothing : html`<textarea readonly aria-label=${title} .value=${text} @focus=${this.#selectAll}></textarea>`}
      <p class="small quiet">${note}</p>
      ${text === undefined ? nothing : html`<div><button @click=${() => emit(this, { kind: "copy", text, what: title })}>${symbol("copy")} ${msg("Copy")}</button></div>`}
    `;
  }

  /** What the link does not carry. */
  #leftOut(): readonly string[] {
    const { layers } = this.state;
    const local = layers.filter(({ source }) => source.blob !== undefined).map(({ title }) => title);
    const secrets = new Set(layers.flatMap(({ source }) => withoutSecrets(source.url).removed));
    return [
      ...(local.length === 0 ? [] : [msg(str`Files of this computer stay out of it: ${local.join(", ")}.`)]),
      ...(secrets.size === 0
        ? []
        : [msg(str`Left out of addresses, because it may be secret: ${[...secrets].join(", ")}.`)]),
    ];
  }

  #choose(event: Event) {
    this.chosen = (event.target as HTMLSelectElement).value;
  }

  #selectAll(event: Event) {
    (event.target as HTMLInputElement | HTMLTextAreaElement).select();
  }
}

customElements.define("share-dialog", ShareDialog);
