import { css, html, LitElement, nothing } from "lit";
import type { CatalogInfo } from "../../catalog/catalogs.ts";
import { countOf } from "../state/catalog-words.ts";
import { emit } from "../state/intents.ts";
import { controlsCss } from "./controls-css.ts";

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
        <label class="small quiet" for="title">Title</label>
        <div class="name">
          <input id="title" type="text" name="title" maxlength="200" required .value=${catalog.title} />
          <button>Rename</button>
        </div>
      </form>
      <form @submit=${this.#export}>
        <h3>Export as a file</h3>
        <label class="option"><input type="checkbox" name="gzip" /> Compressed (gzip)</label>
        <label class="option"><input type="checkbox" name="headers" checked /> With the files’ headers: they open faster</label>
        ${
          filtered === undefined
            ? nothing
            : html`<label class="option"><input type="checkbox" name="filtered" /> Only the ${countOf(filtered, "dataset")} found</label>`
        }
        <div><button ?disabled=${busy !== undefined}>Export</button></div>
      </form>
      ${
        this.deleting
          ? html`<div class="row" role="group" aria-label="Confirm">
              <span class="small">Delete “${catalog.title}” with ${countOf(catalog.count, "dataset")}? The files stay.</span>
            </div>
            <div class="row">
              <button class="danger" @click=${() => emit(this, { kind: "catalog-drop" })}>Delete</button>
              <button class="keep" @click=${() => {
                this.deleting = false;
              }}>Keep</button>
            </div>`
          : html`<div>
              <button class="delete" @click=${() => {
                this.deleting = true;
              }}>Delete catalog…</button>
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

customElements.define("catalog-manager", CatalogManager);
