import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { emit } from "../state/intents.ts";
import { type Understood, understandInput } from "../state/links/understand-input.ts";
import { controlsCss } from "./controls-css.ts";
import { symbol } from "./symbols.ts";

/** Lines that are explained at most. */
const mostLines = 100;

/** The box that takes addresses and files. It says what it understood before it acts. */
export class AddData extends LitElement {
  static override properties = {
    focusRequest: { type: Number },
    text: { state: true },
    refused: { state: true },
  };
  static override styles = [
    controlsCss,
    css`
      :host {
        display: block;
      }
      form {
        display: grid;
        gap: 8px;
      }
      .box {
        display: flex;
        align-items: flex-end;
        gap: 6px;
        padding: 4px;
        border: 1px solid var(--line-strong);
        border-radius: 10px;
        background: var(--surface);
      }
      .box:focus-within {
        border-color: var(--focus);
        outline: 1px solid var(--focus);
      }
      textarea {
        flex: 1;
        min-width: 0;
        max-height: 9.5em;
        padding: calc((var(--control) - 20px) / 2) 8px;
        border: 0;
        background: none;
        line-height: 20px;
        overflow-wrap: anywhere;
        resize: none;
      }
      textarea:focus-visible {
        outline: none;
      }
      textarea::placeholder {
        color: var(--text-quiet);
        opacity: 1;
      }
      li {
        display: grid;
        grid-template-columns: 18px 1fr;
        gap: 6px;
        padding: 3px 0;
        font-size: 12px;
      }
      li svg.symbol {
        width: 15px;
        height: 15px;
        margin-top: 1px;
      }
      .ingest {
        margin-top: 4px;
        font-size: 13px;
      }
      li.unreadable {
        color: var(--danger);
      }
      .address {
        overflow-wrap: anywhere;
      }
      .understood {
        max-height: 168px;
        overflow: auto;
      }
      .files {
        flex-wrap: wrap;
        gap: 4px 10px;
      }
    `,
  ];

  /** Raise to bring the focus here. */
  declare focusRequest: number;
  declare text: string;
  /** Whether the person tried to add something that cannot be read. */
  declare refused: boolean;

  constructor() {
    super();
    this.focusRequest = 0;
    this.text = "";
    this.refused = false;
  }

  override render() {
    const understood = understandInput(this.text);
    const rows = Math.min(6, Math.max(1, this.text.split("\n").length));
    return html`
      <form @submit=${this.#submit}>
        <div class="box">
          <textarea
            aria-label=${msg("Add data")}
            aria-describedby="understood"
            placeholder=${msg("Address of a file or folder")}
            rows=${rows}
            spellcheck="false"
            autocomplete="off"
            autocapitalize="off"
            .value=${this.text}
            @input=${this.#type}
            @keydown=${this.#key}
          ></textarea>
          <button class="primary" type="submit">${msg("Add")}</button>
        </div>
        <div id="understood" class="understood" aria-live="polite">${this.#understood(understood)}</div>
        <div class="row files">
          <button type="button" @click=${this.#choose}>${symbol("file")} ${msg("Choose files")}</button>
          <span class="quiet small">${msg("or drop files anywhere")}</span>
          <input type="file" multiple accept=".tif,.tiff,.gtiff,image/tiff" hidden aria-label=${msg("GeoTIFF files")} @change=${this.#chosen} />
        </div>
      </form>
    `;
  }

  override updated(changed: PropertyValues<this>) {
    if (changed.has("focusRequest") && this.focusRequest > 0) this.#box?.focus();
  }

  get #box(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector("textarea");
  }

  #understood(items: readonly Understood[]) {
    if (items.length === 0) {
      return this.refused
        ? html`<p class="small quiet">${msg("Paste an address first, choose files, or take a sample.")}</p>`
        : nothing;
    }
    const plain = items.length === 1 && items.every((item) => item.kind === "cog" && item.url === item.given);
    if (plain) return nothing;
    const files = items.filter(({ kind }) => kind === "cog").length;
    return html`<ul>
      ${items.slice(0, mostLines).map((item) =>
        item.kind === "cog"
          ? html`<li>
              ${symbol("check")}
              <span class="address">${item.url}${item.note ? html`<br /><span class="quiet">${item.note}</span>` : nothing}</span>
            </li>`
          : item.kind !== "unreadable"
            ? html`<li>${symbol("folder")}<span class="address">${item.note}.</span></li>`
            : html`<li class="unreadable">${symbol("warn")}<span class="address">${msg(str`“${shorten(item.given)}” ${item.reason}.`)}</span></li>`,
      )}
      ${items.length > mostLines ? html`<li><span></span><span class="quiet">${msg(str`and ${items.length - mostLines} more`)}</span></li>` : nothing}
    </ul>
    ${
      files > 1 || isPlace(items)
        ? html`<button type="button" class="ingest" @click=${this.#ingest}>${msg("Ingest as a catalog…")}</button>`
        : nothing
    }`;
  }

  #type(event: Event) {
    this.text = (event.target as HTMLTextAreaElement).value;
    this.refused = false;
  }

  #key(event: KeyboardEvent) {
    if (event.key === "Escape") this.#box?.blur();
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.#submit(event);
    }
  }

  #ingest() {
    emit(this, { kind: "ingest-open", text: this.text });
    this.text = "";
  }

  #submit(event: Event) {
    event.preventDefault();
    const items = understandInput(this.text);
    if (isPlace(items)) {
      this.#ingest();
      return;
    }
    const urls = items.flatMap((item) => (item.kind === "cog" ? [item.url] : []));
    const left = items.flatMap((item) => (item.kind === "cog" ? [] : [item.given]));
    this.refused = urls.length === 0;
    // What was not understood stays in the box, with its reason.
    this.text = left.join("\n");
    if (urls.length > 0) emit(this, { kind: "add-urls", urls });
  }

  #choose() {
    this.renderRoot.querySelector<HTMLInputElement>("input[type=file]")?.click();
  }

  #chosen(event: Event) {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = "";
    if (files.length > 0) emit(this, { kind: "add-files", files });
  }
}

/** Whether many files are meant by an address of something else than a file. */
const isPlace = (items: readonly Understood[]): boolean =>
  items.some(({ kind }) => kind === "place" || kind === "pattern") && items.every(({ kind }) => kind !== "cog");

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

customElements.define("add-data", AddData);
