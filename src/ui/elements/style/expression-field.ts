import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing } from "lit";
import { checkExpression, type ExpressionCheck } from "../../state/expressions/expression-check.ts";
import { type Inserted, insertFunction, insertWord } from "../../state/expressions/expression-operands.ts";
import { controlsCss } from "../controls-css.ts";

/**
 * A field for an expression that is checked while it is written: what is wrong is underlined and said. Fires `change` when a right one is
 * to be computed; `value` is its text.
 */
export class ExpressionField extends LitElement {
  static override properties = { value: {}, names: { attribute: false }, draft: { state: true } };
  static override styles = [
    controlsCss,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 8px;
      }
      .field {
        position: relative;
      }
      textarea,
      .behind {
        display: block;
        width: 100%;
        min-height: 76px;
        margin: 0;
        padding: 8px 10px;
        border: 1px solid var(--line-strong);
        font: 13px / 1.5 var(--font-mono);
        letter-spacing: 0;
        overflow-wrap: anywhere;
        tab-size: 4;
        white-space: pre-wrap;
      }
      textarea {
        position: relative;
        background: none;
        resize: vertical;
        overflow: hidden;
        field-sizing: content;
      }
      textarea[aria-invalid="true"] {
        border-color: var(--danger);
      }
      .behind {
        position: absolute;
        inset: 0;
        overflow: hidden;
        border-color: transparent;
        border-radius: var(--radius-small);
        background: var(--surface);
        color: transparent;
        pointer-events: none;
      }
      mark {
        background: var(--danger-soft);
        color: transparent;
        text-decoration: underline wavy var(--danger) 1.5px;
        text-decoration-skip-ink: none;
        text-underline-offset: 3px;
      }
      .said {
        min-height: 18px;
      }
      .wrong {
        color: var(--danger);
      }
      .hint {
        overflow-wrap: anywhere;
      }
    `,
  ];

  /** The expression that is computed now. */
  declare value: string;
  declare names: readonly string[];
  declare draft: string;

  constructor() {
    super();
    this.value = "";
    this.names = [];
    this.draft = "";
  }

  override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has("value")) this.draft = this.value;
  }

  override render() {
    const check = checkExpression(this.draft, this.names);
    const right = check.status === "right";
    return html`
      <label class="heading" for="text">${msg("Expression")}</label>
      <div class="field">
        <div class="behind" aria-hidden="true">${this.#marked(check)}</div>
        <textarea
          id="text"
          rows="3"
          spellcheck="false"
          autocapitalize="off"
          autocomplete="off"
          maxlength="5000"
          aria-invalid=${check.status === "wrong"}
          aria-describedby="said"
          .value=${this.draft}
          @input=${this.#type}
          @keydown=${this.#key}
          @scroll=${this.#scroll}
        ></textarea>
      </div>
      <div id="said" class="said small" aria-live="polite">${this.#said(check)}</div>
      <div class="row">
        <button class="primary" ?disabled=${!right || this.draft === this.value} @click=${this.#apply}>${msg("Compute")}</button>
        <slot></slot>
      </div>
    `;
  }

  /** Writes an operand where the caret is. */
  insertOperand(text: string): void {
    this.#insert((before, selection) => insertWord(before, selection, text));
  }

  /** Writes a function where the caret is, around what is selected. */
  insertFunction(name: string): void {
    this.#insert((before, selection) => insertFunction(before, selection, name));
  }

  #insert(change: (text: string, selection: readonly [number, number]) => Inserted) {
    const area = this.#area;
    if (area === null) return;
    const { text, caret } = change(this.draft, [area.selectionStart, area.selectionEnd]);
    this.draft = text;
    void this.updateComplete.then(() => {
      area.focus();
      area.setSelectionRange(caret, caret);
    });
  }

  get #area(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector("textarea");
  }

  /** The text with what is wrong marked; at the end, where nothing is, a blank stands for what is missing. */
  #marked(check: ExpressionCheck) {
    if (check.status !== "wrong") return nothing;
    const { at, length } = check;
    const wrong = this.draft.slice(at, at + length) || " ";
    return html`${this.draft.slice(0, at)}<mark>${wrong}</mark>${this.draft.slice(at + length)}`;
  }

  #said(check: ExpressionCheck) {
    if (check.status === "empty") return html`<span class="quiet">${msg("Write one, or take a preset below.")}</span>`;
    if (check.status === "wrong")
      return html`<p class="wrong">${check.message}</p>
        ${check.hint === undefined ? nothing : html`<p class="quiet hint">${check.hint}</p>`}`;
    return this.draft === this.value
      ? html`<span class="quiet">${msg("The map shows this.")}</span>`
      : html`<span class="quiet">${msg(str`Computes of ${check.operands.join(", ")}. Press Enter to show it.`)}</span>`;
  }

  #type(event: Event) {
    this.draft = (event.target as HTMLTextAreaElement).value;
  }

  #key(event: KeyboardEvent) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.#apply();
  }

  #scroll(event: Event) {
    const behind = this.renderRoot.querySelector(".behind");
    if (behind) behind.scrollTop = (event.target as HTMLTextAreaElement).scrollTop;
  }

  #apply() {
    const text = this.draft.trim();
    if (text === this.value || checkExpression(text, this.names).status !== "right") return;
    this.value = text;
    this.dispatchEvent(new Event("change"));
  }
}

customElements.define("expression-field", ExpressionField);
