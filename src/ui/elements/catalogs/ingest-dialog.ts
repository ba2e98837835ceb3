import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { emptyIngestDialog, type IngestDialogState } from "../../state/catalogs/ingest-dialog-state.ts";
import { adviseOnPlace } from "../../state/catalogs/ingest-words.ts";
import { adviseOn } from "../../state/error-advice.ts";
import { formatNumber } from "../../state/format.ts";
import { emit } from "../../state/intents.ts";
import { understandPlace } from "../../state/links/understand-input.ts";
import { controlsCss } from "../controls-css.ts";
import { dialogCss } from "../dialog-css.ts";
import { modalDialog } from "../modal-dialog.ts";
import "./ingest-plan.ts";
import "./ingest-run.ts";
import { symbol } from "../symbols.ts";

/**
 * From many files to a catalog, in three steps: where they are, what their names mean, how far the reading is.
 * Fires `closed` when the browser has given the focus back, which fails where the opener is gone.
 */
export class IngestDialog extends LitElement {
  static override properties = { state: { attribute: false }, text: { state: true } };
  static override styles = [
    controlsCss,
    dialogCss,
    css`
      dialog {
        --dialog-width: 760px;
        max-height: min(860px, calc(94dvh - 12px));
        /* Not in the middle: what is typed into must not move while the preview below it grows and shrinks. */
        margin-block: 6dvh auto;
      }
      ingest-plan,
      ingest-run {
        display: flex;
        flex-direction: column;
        min-height: 0;
      }
      form {
        display: grid;
        gap: 8px;
      }
      textarea {
        min-height: 96px;
        padding: 8px 10px;
        line-height: 20px;
        overflow-wrap: anywhere;
        resize: vertical;
      }
      .places {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(200px, 1fr));
        gap: 8px;
      }
      .places button {
        justify-content: start;
        min-height: 44px;
      }
      .understood {
        min-height: 20px;
        overflow-wrap: anywhere;
      }
      .failed {
        display: grid;
        gap: 4px;
        padding: 10px 14px;
        border: 1px solid var(--danger);
        border-radius: 9px;
        background: var(--danger-soft);
        overflow-wrap: anywhere;
      }
      .looking {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 12px;
        overflow-wrap: anywhere;
      }
      progress {
        width: 100%;
        height: 8px;
        accent-color: var(--accent);
      }
    `,
  ];

  declare state: IngestDialogState;
  declare text: string;

  constructor() {
    super();
    this.state = emptyIngestDialog;
    this.text = "";
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has("state")) return;
    const before = changed.get("state");
    if (this.state.open && (!before?.open || before.text !== this.state.text)) this.text = this.state.text;
  }

  override render() {
    const { step } = this.state;
    const run = this.state.runs.find(({ state }) => state.id === this.state.shownId);
    const title =
      step === "run" && run
        ? msg(str`Ingest into ${run.title}`)
        : step === "plan"
          ? msg("What the names mean")
          : msg("Make a catalog");
    return modalDialog(
      {
        open: this.state.open,
        heading: title,
        closing: msg("Close (Esc); reading goes on"),
        dismissed: () => emit(this, { kind: "ingest-close" }),
        closed: () => this.dispatchEvent(new Event("closed")),
      },
      () =>
        step === "plan"
          ? html`<ingest-plan .state=${this.state}></ingest-plan>`
          : step === "run"
            ? html`<ingest-run .run=${run}></ingest-run>`
            : this.#source(),
    );
  }

  #source() {
    const { place } = this.state;
    const looking = place.status === "looking";
    return html`<div class="body">
      <p class="quiet">
        ${msg("Point at a pile of GeoTIFFs. Their names become keys, such as date, tile and band, by which you find them again. The files stay where they are.")}
      </p>
      <form @submit=${this.#look}>
        <label for="addresses"><b>${msg("Addresses")}</b></label>
        <textarea
          id="addresses"
          spellcheck="false"
          autocomplete="off"
          autocapitalize="off"
          aria-describedby="understood"
          placeholder=${msg("A folder: https://host/folder/\nA bucket: s3://bucket/prefix/\nA pattern: https://host/S2_{date}_{tile}_{band}.tif\nA STAC document, a catalog, or one file a line")}
          .value=${this.text}
          @input=${(event: Event) => {
            this.text = (event.target as HTMLTextAreaElement).value;
          }}
          @keydown=${this.#key}
        ></textarea>
        <p id="understood" class="understood small quiet" aria-live="polite">${this.#understood()}</p>
        <div><button class="primary" ?disabled=${looking}>${msg("Look there")}</button></div>
      </form>
      ${
        looking
          ? html`<div class="looking" role="status">
              <span>${lookingWords(place.what, place.count)}</span>
              <button @click=${() => emit(this, { kind: "ingest-stop" })}>${msg("Cancel")}</button>
            </div>
            <progress aria-label=${msg("Looking")}></progress>`
          : nothing
      }
      ${place.status === "failed" ? this.#failed(place) : nothing}
      <div>
        <div class="places">
          <button @click=${this.#folder}>${symbol("folder")} ${msg("Choose a folder")}</button>
          <button @click=${() => this.renderRoot.querySelector<HTMLInputElement>("input.catalog")?.click()}>
            ${symbol("file")} ${msg("Open a catalog file")}
          </button>
        </div>
        <p class="small quiet">${msg("You can also drop a folder anywhere on the page. Nothing is uploaded.")}</p>
        <input class="folder" type="file" webkitdirectory multiple hidden aria-label=${msg("Folder")} @change=${this.#files} />
        <input class="catalog" type="file" accept=".json,.gz,application/json,application/gzip" hidden aria-label=${msg("Catalog file")} @change=${this.#catalog} />
      </div>
    </div>`;
  }

  #understood() {
    if (this.text.trim() === "") return "";
    const place = understandPlace(this.text);
    switch (place.kind) {
      case "files":
        return place.urls.length === 1
          ? msg("1 address of a file.")
          : msg(str`${formatNumber(place.urls.length)} addresses of files.`);
      case "unreadable":
        return `“${place.given.slice(0, 80)}” ${place.reason}.`;
      default:
        return `${place.note}.`;
    }
  }

  #failed({ what, error }: Extract<IngestDialogState["place"], { status: "failed" }>) {
    const { headline, next } = adviseOnPlace(error, adviseOn(error, what, location.origin, navigator.onLine));
    return html`<div class="failed" role="alert">
      <p><b>${headline}</b></p>
      <p>${error.message}</p>
      ${next ? html`<p class="quiet">${next}</p>` : nothing}
    </div>`;
  }

  #look(event: Event) {
    event.preventDefault();
    emit(this, { kind: "ingest-look", text: this.text });
  }

  /** Enter looks, Shift and Enter makes a new line. */
  #key(event: KeyboardEvent) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) this.#look(event);
  }

  #folder() {
    if ("showDirectoryPicker" in window) emit(this, { kind: "ingest-folder" });
    else this.renderRoot.querySelector<HTMLInputElement>("input.folder")?.click();
  }

  #files(event: Event) {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = "";
    if (files.length > 0) emit(this, { kind: "ingest-files", files });
  }

  #catalog(event: Event) {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    input.value = "";
    if (file === undefined) return;
    emit(this, { kind: "catalog-import", file, title: undefined });
    emit(this, { kind: "ingest-close" });
  }
}

function lookingWords(what: string, count: number): string {
  if (count === 0) return msg(str`Looking at ${what}…`);
  return count === 1
    ? msg(str`Looking at ${what}… 1 file so far`)
    : msg(str`Looking at ${what}… ${formatNumber(count)} files so far`);
}

customElements.define("ingest-dialog", IngestDialog);
