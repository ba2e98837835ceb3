import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing } from "lit";
import type { ColorClass } from "../../../core/color/style.ts";
import { toErrorData } from "../../../core/errors.ts";
import {
  type ClassImport,
  type ClassMeaning,
  formatHint,
  longestText,
  toClasses,
} from "../../state/classes/class-import.ts";
import { controlsCss } from "../controls-css.ts";

const meanings: Readonly<Record<ClassMeaning, () => string>> = {
  itself: () => msg("That value alone"),
  from: () => msg("All values up to the next one"),
  to: () => msg("All values up to it"),
};

/** Names of columns, as files write them. */
const columns = "value,colour,label";

/** Reads classes from a text or a file. Fires `change` when they are taken; `classes` are those. */
export class ClassesImport extends LitElement {
  static override properties = {
    text: { state: true },
    found: { state: true },
    meaning: { state: true },
    problem: { state: true },
  };
  static override styles = [
    controlsCss,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 8px;
      }
      textarea {
        min-height: 84px;
        padding: 8px 10px;
        resize: vertical;
        font: 12px / 1.5 var(--font-mono);
      }
      .problem {
        color: var(--danger);
        overflow-wrap: anywhere;
        white-space: pre-line;
      }
      .row {
        flex-wrap: wrap;
      }
      input[type="file"] {
        position: absolute;
        width: 1px;
        height: 1px;
        opacity: 0;
      }
      .found {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 8px;
      }
    `,
  ];

  declare text: string;
  declare found: ClassImport | undefined;
  declare meaning: ClassMeaning | undefined;
  declare problem: { readonly message: string; readonly hint?: string | undefined } | undefined;
  /** What was taken. */
  classes: readonly ColorClass[] = [];
  #reading = 0;

  constructor() {
    super();
    this.text = "";
    this.found = undefined;
    this.meaning = undefined;
    this.problem = undefined;
  }

  override render() {
    return html`
      <label class="heading" for="text">${msg("Paste classes")}</label>
      <textarea
        id="text"
        rows="4"
        spellcheck="false"
        placeholder=${columns}
        aria-describedby="forms said"
        aria-invalid=${this.problem !== undefined}
        .value=${this.text}
        @input=${(event: Event) => this.#read((event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <p id="forms" class="small quiet">${formatHint()}</p>
      <div id="said" aria-live="polite" class="small">${this.#said()}</div>
      <div class="row">
        <button class="primary" ?disabled=${this.found === undefined} @click=${this.#take}>${msg("Use these classes")}</button>
        <button @click=${() => this.renderRoot.querySelector<HTMLInputElement>("[type=file]")?.click()}>${msg("Open a file…")}</button>
        <input type="file" tabindex="-1" aria-hidden="true" accept=".csv,.txt,.clr,.json,.tsv,.qml,text/*,application/json" @change=${this.#open} />
      </div>
    `;
  }

  #said() {
    if (this.problem)
      return html`<p class="problem">${this.problem.message}</p>
        ${this.problem.hint === undefined ? nothing : html`<p class="quiet">${this.problem.hint}</p>`}`;
    if (this.found === undefined) return nothing;
    const { classes, format, notes } = this.found;
    return html`<div class="found">
      <p>${classes.length === 1 ? msg(str`One class, of ${format}.`) : msg(str`${classes.length} classes, of ${format}.`)}</p>
      ${notes.map((note) => html`<p class="quiet">${note}</p>`)}
      ${
        this.meaning === undefined
          ? nothing
          : html`<label for="meaning">${msg("A value stands for")}</label>
            <select id="meaning" @change=${(event: Event) => this.#mean((event.target as HTMLSelectElement).value as ClassMeaning)}>
              ${Object.entries(meanings).map(([value, title]) => html`<option value=${value} .selected=${value === this.meaning}>${title()}</option>`)}
            </select>`
      }
    </div>`;
  }

  async #read(text: string) {
    this.text = text;
    const reading = ++this.#reading;
    const { found, problem } = await attempt(text);
    if (reading !== this.#reading) return;
    this.found = found;
    this.meaning = found?.meaning;
    this.problem = problem;
  }

  async #open(event: Event) {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    input.value = "";
    if (file === undefined) return;
    // More is refused anyway.
    await this.#read(await file.slice(0, longestText + 1).text());
  }

  #mean(meaning: ClassMeaning) {
    this.meaning = meaning;
  }

  #take() {
    if (this.found === undefined) return;
    this.classes = toClasses(this.found.classes, this.meaning);
    this.text = "";
    this.found = undefined;
    this.dispatchEvent(new Event("change"));
  }
}

/** The readers are loaded with the first text. */
async function attempt(text: string) {
  if (text.trim() === "") return { found: undefined, problem: undefined };
  try {
    const { readClasses } = await import("../../state/classes/class-text.ts");
    return { found: await readClasses(text), problem: undefined };
  } catch (error) {
    return { found: undefined, problem: toErrorData(error) };
  }
}

customElements.define("classes-import", ClassesImport);
