import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing } from "lit";
import type { IngestOptions } from "../../../catalog/catalogs.ts";
import type { ErrorData } from "../../../core/errors.ts";
import type { FoundDatasets, FoundFiles } from "../../../ingest/found.ts";
import {
  type IngestDialogState,
  plannedCount,
  plannedKeys,
  planProblem,
} from "../../state/catalogs/ingest-dialog-state.ts";
import { adviseOn } from "../../state/error-advice.ts";
import { fileName, formatNumber } from "../../state/format.ts";
import { emit } from "../../state/intents.ts";
import { controlsCss } from "../controls-css.ts";
import { dialogBodyCss } from "../dialog-css.ts";

/** Rows of the table at most. */
const most = 50;

/** What was found, what the names will mean, and how it is to be ingested. */
export class IngestPlan extends LitElement {
  static override properties = { state: { attribute: false } };
  static override styles = [
    controlsCss,
    dialogBodyCss,
    css`
      .field {
        display: grid;
        gap: 4px;
      }
      .field > label:not(.option) {
        font-size: 13px;
        font-weight: 600;
      }
      #pattern {
        font-family: var(--font-mono);
        font-size: 13px;
      }
      #pattern[aria-invalid="true"] {
        border-color: var(--danger);
      }
      .problem {
        color: var(--danger);
        font-size: 13px;
        overflow-wrap: anywhere;
      }
      .table {
        max-height: 220px;
        overflow: auto;
        border: 1px solid var(--line);
        border-radius: 9px;
      }
      table {
        width: 100%;
        border-collapse: collapse;
        font-size: 12px;
        font-variant-numeric: tabular-nums;
      }
      th,
      td {
        padding: 4px 10px;
        text-align: start;
        white-space: nowrap;
      }
      thead th {
        position: sticky;
        top: 0;
        background: var(--surface-sunken);
        font-weight: 600;
      }
      tbody tr + tr > * {
        border-top: 1px solid var(--line);
      }
      tbody th {
        color: var(--text-quiet);
        font-weight: 400;
      }
      tr.left > * {
        color: var(--text-quiet);
        font-style: italic;
      }
      tr.duplicate > * {
        color: var(--danger);
      }
      details summary {
        min-height: var(--small-control);
        cursor: pointer;
        font-size: 13px;
      }
      details ul {
        max-height: 160px;
        overflow: auto;
        font-size: 12px;
        overflow-wrap: anywhere;
      }
      .grid {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr));
        gap: 12px 16px;
        align-items: start;
      }
      .descriptions {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        align-items: center;
        gap: 6px 12px;
        font-size: 13px;
      }
      label.option {
        display: grid;
        grid-template-columns: 18px 1fr;
        align-items: center;
        gap: 8px;
        min-height: var(--control);
        font-size: 13px;
        cursor: pointer;
      }
      .foot {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 8px;
        padding: 12px 20px;
        border-top: 1px solid var(--line);
      }
    `,
  ];

  declare state: IngestDialogState;

  override render() {
    const { place } = this.state;
    if (place.status !== "found") return nothing;
    const { found } = place;
    const count = plannedCount(this.state);
    const error = planProblem(this.state) ?? this.state.startError;
    return html`
      <div class="body">
        <div role="status">
          <p>
            ${foundWords(found)}
          </p>
          ${found.notes.map((note) => html`<p class="small quiet">${note}</p>`)}
        </div>
        ${found.kind === "files" ? this.#pattern() : this.#datasets(found)}
        ${this.state.startError ? alert(this.state.startError) : nothing}
        ${this.#target()} ${this.#options(found.kind === "files")} ${this.#descriptions()}
      </div>
      <div class="foot">
        <button @click=${() => emit(this, { kind: "ingest-back" })}>${msg("Back")}</button>
        <button
          class="primary"
          ?disabled=${count === 0 || planProblem(this.state) !== undefined || this.state.starting}
          title=${error?.message ?? nothing}
          @click=${() => emit(this, { kind: "ingest-start" })}
        >
          ${this.state.starting ? msg("Starting…") : ingestWords(count, found.kind)}
        </button>
      </div>
    `;
  }

  #pattern() {
    const { pattern, preview, place } = this.state;
    if (place.status !== "found" || place.found.kind !== "files") return nothing;
    const { problem } = preview ?? {};
    return html`
      <div class="field">
        <label for="pattern">${msg("File name pattern")}</label>
        <input
          id="pattern"
          type="text"
          spellcheck="false"
          autocomplete="off"
          autocapitalize="off"
          aria-describedby="grammar problem"
          aria-invalid=${problem ? "true" : "false"}
          .value=${pattern}
          @input=${(event: Event) => emit(this, { kind: "ingest-pattern", pattern: (event.target as HTMLInputElement).value })}
        />
        <p id="grammar" class="small quiet">
          ${msg(html`<code>{date}</code> is a key made of letters and digits, <code>{}</code> anything that does not matter, <code>{date:\\d{8}}</code> a key that follows a regular expression.`)}
        </p>
        <p id="problem" class="problem" aria-live="polite">
          ${problem ? html`${problem.message} ${problem.hint ?? ""}` : nothing}
        </p>
      </div>
      ${preview && preview.rows.length > 0 ? this.#preview(preview, place.found.files.length) : nothing}
    `;
  }

  #preview(
    { keys, rows, matched, unmatched, duplicates, looked }: NonNullable<IngestDialogState["preview"]>,
    all: number,
  ) {
    const { bandsKey } = this.state;
    const own = bandsKey === undefined ? keys : keys.slice(0, -1);
    const words = [
      looked === 1
        ? msg(str`${formatNumber(matched)} of 1 name match`)
        : msg(str`${formatNumber(matched)} of ${formatNumber(looked)} names match`),
      unmatched > 0 ? msg(str`${formatNumber(unmatched)} are left out`) : "",
      duplicates > 0 ? msg(str`${formatNumber(duplicates)} have the keys of another`) : "",
      all > looked ? msg(str`${formatNumber(all - looked)} more were not looked at yet`) : "",
    ].filter((part) => part !== "");
    return html`<div class="field">
      <p class="small" role="status">${words.join(" · ")}</p>
      <div class="table" tabindex="0" role="group" aria-label=${msg("Preview of the keys")}>
        <table>
          <thead>
            <tr>${own.map((key) => html`<th scope="col">${key}</th>`)}${bandsKey === undefined ? nothing : html`<th scope="col">${bandsKey}</th>`}<th scope="col">${msg("Name")}</th></tr>
          </thead>
          <tbody>
            ${rows.map(({ name, values, duplicateOf }) =>
              values === undefined
                ? html`<tr class="left"><td colspan=${keys.length || 1}>${msg("does not match")}</td><th scope="row">${name}</th></tr>`
                : html`<tr class=${duplicateOf === undefined ? "" : "duplicate"}>
                    ${values.map((value) => html`<td>${value}</td>`)}${bandsKey === undefined ? nothing : html`<td class="quiet">${msg("each band")}</td>`}
                    <th scope="row">${duplicateOf === undefined ? name : msg(str`${name} (same keys as ${duplicateOf})`)}</th>
                  </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${this.#unmatched(unmatched)}
    </div>`;
  }

  #unmatched(count: number) {
    if (count === 0) return nothing;
    const names = this.state.unmatched.slice(0, most);
    return html`<details>
      <summary>${count === 1 ? msg("1 name does not follow the pattern") : msg(str`${formatNumber(count)} names do not follow the pattern`)}</summary>
      <ul tabindex="0" aria-label=${msg("Names that do not follow the pattern")}>
        ${names.map((name) => html`<li>${name}</li>`)}
        ${count > names.length ? html`<li class="quiet">${msg(str`and ${formatNumber(count - names.length)} more`)}</li>` : nothing}
      </ul>
    </details>`;
  }

  #datasets({ keys, items }: FoundDatasets) {
    return html`<div class="field">
      <div class="table" tabindex="0" role="group" aria-label=${msg("Preview of the keys")}>
        <table>
          <thead><tr>${keys.map(({ name }) => html`<th scope="col">${name}</th>`)}<th scope="col">${msg("File")}</th></tr></thead>
          <tbody>
            ${items.slice(0, most).map((item) => html`<tr>${item.keys.map((value) => html`<td>${value}</td>`)}<th scope="row">${fileName(item.location)}</th></tr>`)}
          </tbody>
        </table>
      </div>
      ${items.length > most ? html`<p class="small quiet">${msg(str`The first ${most} of ${formatNumber(items.length)} datasets.`)}</p>` : nothing}
    </div>`;
  }

  #target() {
    const { targets, targetId, title, unfitTarget } = this.state;
    const target = targets.find(({ id }) => id === targetId);
    const keys = unfitTarget?.keys.map(({ name }) => `{${name}}`).join(", ");
    return html`${
      unfitTarget
        ? html`<p class="small quiet">${msg(str`To ingest into ${unfitTarget.title}, the pattern needs its keys in their order: ${keys}.`)}</p>`
        : nothing
    }
    <div class="grid">
      ${
        targets.length === 0
          ? nothing
          : html`<div class="field">
              <label for="target">${msg("Into")}</label>
              <select id="target" @change=${(event: Event) => emit(this, { kind: "ingest-target", catalogId: (event.target as HTMLSelectElement).value || undefined })}>
                <option value="" .selected=${target === undefined}>${msg("A new catalog")}</option>
                ${targets.map((catalog) => html`<option value=${catalog.id} .selected=${catalog === target}>${catalog.title} (${formatNumber(catalog.count)})</option>`)}
              </select>
            </div>`
      }
      ${
        target === undefined
          ? html`<div class="field">
              <label for="catalog-title">${msg("Title of the catalog")}</label>
              <input
                id="catalog-title"
                type="text"
                maxlength="200"
                .value=${title}
                @input=${(event: Event) => emit(this, { kind: "ingest-title", title: (event.target as HTMLInputElement).value })}
              />
            </div>`
          : html`<div class="field">
              <label for="existing">${msg("Datasets that are there already")}</label>
              <select id="existing" @change=${(event: Event) => this.#set({ existing: (event.target as HTMLSelectElement).value as IngestOptions["existing"] })}>
                ${options(this.state.options.existing, {
                  skip: msg("Leave as they are"),
                  refresh: msg("Measure again if the file has changed"),
                  replace: msg("Measure again"),
                })}
              </select>
            </div>`
      }
    </div>`;
  }

  #options(byPattern: boolean) {
    const { options: chosen, bandsKey } = this.state;
    return html`<div class="grid">
      <div class="field">
        <label for="metadata">${msg("Range, mean, percentiles and area")}</label>
        <select id="metadata" @change=${(event: Event) => this.#set({ metadata: (event.target as HTMLSelectElement).value as IngestOptions["metadata"] })}>
          ${options(chosen.metadata, {
            sampled: msg("From an overview: fast"),
            exact: msg("From every pixel: exact, reads the files whole"),
            none: msg("Not now: keys and addresses alone"),
          })}
        </select>
      </div>
      ${
        byPattern
          ? html`<div class="field">
            <label class="option">
              <input
                type="checkbox"
                .checked=${bandsKey !== undefined}
                @change=${(event: Event) => emit(this, { kind: "ingest-bands", key: (event.target as HTMLInputElement).checked ? "band" : undefined })}
              />
              ${msg("Each band of a file is a dataset of its own")}
            </label>
            ${
              bandsKey === undefined
                ? nothing
                : html`<input
                    type="text"
                    aria-label=${msg("Key of the bands")}
                    .value=${bandsKey}
                    @input=${(event: Event) => emit(this, { kind: "ingest-bands", key: (event.target as HTMLInputElement).value })}
                  />`
            }
          </div>`
          : nothing
      }
    </div>`;
  }

  #descriptions() {
    const keys = plannedKeys(this.state);
    const { targets, targetId, descriptions } = this.state;
    if (keys.length === 0 || targets.some(({ id }) => id === targetId)) return nothing;
    return html`<details>
      <summary>${msg("Describe the keys")}</summary>
      <div class="descriptions">
        ${keys.map(
          (key) => html`<label for=${`describe-${key}`}>${key}</label>
            <input
              id=${`describe-${key}`}
              type="text"
              maxlength="500"
              placeholder=${msg("What it means, for others")}
              .value=${descriptions[key] ?? ""}
              @input=${(event: Event) => emit(this, { kind: "ingest-describe", key, description: (event.target as HTMLInputElement).value })}
            />`,
        )}
      </div>
    </details>`;
  }

  #set(changed: Partial<IngestOptions>) {
    emit(this, { kind: "ingest-options", options: changed });
  }
}

const options = (chosen: string, titles: Readonly<Record<string, string>>) =>
  Object.entries(titles).map(
    ([value, title]) => html`<option value=${value} .selected=${value === chosen}>${title}</option>`,
  );

function foundWords(found: FoundFiles | FoundDatasets) {
  const { title } = found;
  if (found.kind === "files") {
    const count = found.files.length;
    return count === 1
      ? msg(html`<b>1 file</b> found in ${title}`)
      : msg(html`<b>${formatNumber(count)} files</b> found in ${title}`);
  }
  const count = found.items.length;
  return count === 1
    ? msg(html`<b>1 dataset</b> found in ${title}`)
    : msg(html`<b>${formatNumber(count)} datasets</b> found in ${title}`);
}

function ingestWords(count: number, kind: "files" | "datasets"): string {
  if (kind === "files") return count === 1 ? msg("Ingest 1 file") : msg(str`Ingest ${formatNumber(count)} files`);
  return count === 1 ? msg("Ingest 1 dataset") : msg(str`Ingest ${formatNumber(count)} datasets`);
}

function alert(error: ErrorData) {
  const { headline, next } = adviseOn(error, "", location.origin, navigator.onLine);
  return html`<div class="problem" role="alert"><p><b>${headline}</b></p><p>${error.message}</p>${next ? html`<p>${next}</p>` : nothing}</div>`;
}

customElements.define("ingest-plan", IngestPlan);
