import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing } from "lit";
import type { CatalogInfo } from "../../../catalog/catalogs.ts";
import { formatNumber } from "../../state/format.ts";
import { emit } from "../../state/intents.ts";
import { controlsCss } from "../controls-css.ts";

/** What can be done with a whole catalog: rename, export, delete. */
export class CatalogManager extends LitElement {
  static override properties = {
    catalog: { attribute: false },
    filtered: { attribute: false },
    busy: {},
    deleting: { state: true },
  };
  static override styles = [
    controlsCss,
    css`
      :host {
        display: grid;
        gap: 12px;
        padding: 10px;
        border: 1px solid var(--line);
        border-radius: 9px;
        background: var(--surface-sunken);
      }
      form {
        display: grid;
        gap: 6px;
      }
      .name {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 6px;
      }
      label.option {
        display: grid;
        grid-template-columns: 18px 1fr;
        align-items: center;
        gap: 8px;
        min-height: var(--small-control);
        font-size: 13px;
        cursor: pointer;
      }
      button {
        font-size: 13px;
      }
      .danger {
        border-color: var(--danger);
        color: var(--danger);
      }
    `,
  ];

  declare catalog: CatalogInfo;
  /** Datasets that the filters leave; undefined without filters. */
  declare filtered: number | undefined;
  declare busy: string | undefined;
  declare deleting: boolean;

  constructor() {
    super();
    this.deleting = false;
  }

  override willUpdate(changed: Map<PropertyKey, unknown>) {
    const before = changed.get("catalog") as CatalogInfo | undefined;
    if (before !== undefined && before.id !== this.catalog.id) this.deleting = false;
  }

  override updated(changed: Map<PropertyKey, unknown>) {
    const before = changed.get("deleting");
    if (before === undefined) return;
    // The button that was pressed gave way to others.
    this.renderRoot.querySelector<HTMLElement>(this.deleting ? ".keep" : ".delete")?.focus();
  }

  override render() {
    const { catalog, filtered, busy } = this;
    return html`
      <form @submit=${this.#rename}>
        <label class="small quiet" for="title">${msg("Title")}</label>
        <div class="name">
          <input id="title" type="text" name="title" maxlength="200" required .value=${catalog.title} />
          <button>${msg("Rename")}</button>
        </div>
      </form>
      <form @submit=${this.#export}>
        <h3>${msg("Export as a file")}</h3>
        <label class="option"><input type="checkbox" name="gzip" /> ${msg("Compressed (gzip)")}</label>
        <label class="option"><input type="checkbox" name="headers" checked /> ${msg("With the files’ headers: they open faster")}</label>
        ${
          filtered === undefined
            ? nothing
            : html`<label class="option"><input type="checkbox" name="filtered" /> ${onlyFound(filtered)}</label>`
        }
        <div><button ?disabled=${busy !== undefined}>${msg("Export")}</button></div>
      </form>
      ${
        this.deleting
          ? html`<div class="row" role="group" aria-label=${msg("Confirm")}>
              <span class="small">${asksToDelete(catalog)}</span>
            </div>
            <div class="row">
              <button class="danger" @click=${() => emit(this, { kind: "catalog-drop" })}>${msg("Delete")}</button>
              <button class="keep" @click=${() => {
                this.deleting = false;
              }}>${msg("Keep")}</button>
            </div>`
          : html`<div>
              <button class="delete" @click=${() => {
                this.deleting = true;
              }}>${msg("Delete catalog…")}</button>
            </div>`
      }
    `;
  }

  #rename(event: SubmitEvent) {
    event.preventDefault();
    const title = String(new FormData(event.target as HTMLFormElement).get("title") ?? "").trim();
    if (title !== "") emit(this, { kind: "catalog-rename", title });
  }

  #export(event: SubmitEvent) {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const [gzip, headers, filtered] = ["gzip", "headers", "filtered"].map((name) => form.has(name));
    emit(this, { kind: "catalog-export", gzip: gzip ?? false, headers: headers ?? false, filtered: filtered ?? false });
  }
}

const onlyFound = (count: number): string =>
  count === 1 ? msg("Only the 1 dataset found") : msg(str`Only the ${formatNumber(count)} datasets found`);

const asksToDelete = ({ title, count }: CatalogInfo): string =>
  count === 1
    ? msg(str`Delete “${title}” with 1 dataset? The files stay.`)
    : msg(str`Delete “${title}” with ${formatNumber(count)} datasets? The files stay.`);

customElements.define("catalog-manager", CatalogManager);
