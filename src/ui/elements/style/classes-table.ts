import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing } from "lit";
import { mostClasses } from "../../../core/color/color-classes.ts";
import type { ColorClass } from "../../../core/color/style.ts";
import { readLabel, readNumber } from "../../state/classes/class-import.ts";
import { controlsCss } from "../controls-css.ts";
import { symbol } from "../symbols.ts";
import "./color-field.ts";
import type { ColorField } from "./color-field.ts";

/** Rows at first, and with each wish for more. */
const page = 50;

/** What was written into a field and is not taken. */
interface Wrong {
  readonly row: number;
  readonly end: "low" | "high";
  readonly text: string;
  readonly problem: string;
}

/** Classes as rows to edit: value or both ends, colour, label. Fires `change`; `classes` are the new ones. */
export class ClassesTable extends LitElement {
  static override properties = {
    classes: { attribute: false },
    ranged: { state: true },
    limit: { state: true },
    wrong: { state: true },
  };
  static override styles = [
    controlsCss,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 8px;
      }
      ol {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        max-height: 420px;
        overflow: auto;
        border: 1px solid var(--line);
        border-radius: 9px;
      }
      li {
        display: grid;
        grid-template-columns: var(--small-control) minmax(0, 1fr) auto;
        align-items: center;
        gap: 4px 6px;
        padding: 6px;
      }
      li + li {
        border-top: 1px solid var(--line);
      }
      .ends {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
        align-items: center;
        gap: 6px;
      }
      .label {
        grid-column: 2;
      }
      input[type="text"] {
        min-height: var(--small-control);
        padding: 0 7px;
        font-size: 13px;
        font-variant-numeric: tabular-nums;
      }
      .tools {
        display: flex;
      }
      .tools button {
        width: var(--small-control);
        min-height: var(--small-control);
      }
      .problem {
        color: var(--danger);
      }
      .problem:empty {
        display: none;
      }
      .kinds {
        flex-wrap: wrap;
        min-height: var(--small-control);
        gap: 14px;
      }
      .kinds label {
        min-height: var(--small-control);
        cursor: pointer;
      }
    `,
  ];

  declare classes: readonly ColorClass[];
  /** Whether rows have both ends; where one is an interval they always have. */
  declare ranged: boolean;
  declare limit: number;
  declare wrong: Wrong | undefined;

  constructor() {
    super();
    this.classes = [];
    this.ranged = false;
    this.limit = page;
    this.wrong = undefined;
  }

  override render() {
    const intervals = this.classes.some(({ low, high }) => low !== high);
    const ranged = intervals || this.ranged;
    const rest = this.classes.length - this.limit;
    return html`
      <div class="row kinds small" role="group" aria-label=${msg("What a row is")}>
        <label class="row"><input type="radio" name="kind" .checked=${!ranged} ?disabled=${intervals} @change=${() => this.#range(false)} /> ${msg("Single values")}</label>
        <label class="row"><input type="radio" name="kind" .checked=${ranged} @change=${() => this.#range(true)} /> ${msg("Ranges")}</label>
      </div>
      ${
        this.classes.length === 0
          ? nothing
          : html`<ol aria-label=${msg("Classes")} tabindex="-1">
            ${this.classes.slice(0, this.limit).map((one, i) => this.#row(one, i, ranged))}
          </ol>`
      }
      ${rest > 0 ? html`<button class="link small" @click=${() => this.#showMore()}>${msg(str`Show ${Math.min(page, rest)} more of ${rest}`)}</button>` : nothing}
      <p class="problem small" role="alert">${this.wrong?.problem ?? nothing}</p>
      <div class="row">
        <button ?disabled=${this.classes.length >= mostClasses} @click=${this.#add}>${symbol("add")} ${msg("Add a class")}</button>
      </div>
    `;
  }

  #row(one: ColorClass, i: number, ranged: boolean) {
    const number = i + 1;
    const shown = one.color[3] > 0;
    const last = i === this.classes.length - 1;
    return html`<li class=${shown ? "" : "hidden"}>
      <color-field
        .label=${msg(str`Class ${number}: colour`)}
        .value=${one.color}
        .swatches=${this.classes.slice(0, page).map(({ color }) => color)}
        @change=${(event: Event) => this.#replace(i, { ...one, color: (event.target as ColorField).value })}
      ></color-field>
      ${
        ranged
          ? html`<div class="ends">
            ${this.#end(one, i, "low", msg(str`Class ${number}: from`))}<span class="quiet small">${msg("to")}</span>${this.#end(one, i, "high", msg(str`Class ${number}: to`))}
          </div>`
          : this.#end(one, i, "low", msg(str`Class ${number}: value`))
      }
      <div class="tools">
        <button class="icon" aria-pressed=${!shown} aria-label=${shown ? msg(str`Class ${number}: hide`) : msg(str`Class ${number}: show`)} title=${shown ? msg("Hide") : msg("Show")} @click=${() => this.#toggle(i)}>${symbol(shown ? "eye" : "eyeOff")}</button>
        <button class="icon" data-part="remove" aria-label=${msg(str`Class ${number}: remove`)} title=${msg("Remove")} ?disabled=${this.classes.length === 1} @click=${() => this.#remove(i)}>${symbol("close")}</button>
      </div>
      <input
        class="label"
        type="text"
        maxlength="200"
        placeholder=${msg("Label")}
        data-part="label"
        aria-label=${msg(str`Class ${number}: label`)}
        .value=${one.label ?? ""}
        @change=${(event: Event) => this.#label(i, (event.target as HTMLInputElement).value)}
      />
      <div class="tools">
        <button class="icon" ?disabled=${i === 0} data-part="up" aria-label=${msg(str`Class ${number}: up`)} title=${msg("Up")} @click=${() => this.#move(i, -1)}>${symbol("raise")}</button>
        <button class="icon" ?disabled=${last} data-part="down" aria-label=${msg(str`Class ${number}: down`)} title=${msg("Down")} @click=${() => this.#move(i, 1)}>${symbol("lower")}</button>
      </div>
    </li>`;
  }

  #end(one: ColorClass, i: number, end: "low" | "high", name: string) {
    const value = one[end];
    const wrong = this.wrong?.row === i && this.wrong.end === end ? this.wrong : undefined;
    return html`<input
      type="text"
      inputmode="decimal"
      data-part=${end}
      aria-label=${name}
      placeholder=${end === "low" ? "−∞" : "∞"}
      aria-invalid=${wrong !== undefined}
      .value=${wrong?.text ?? (Number.isFinite(value) ? String(Number(value.toPrecision(15))) : "")}
      @change=${(event: Event) => this.#setEnd(i, end, (event.target as HTMLInputElement).value)}
    />`;
  }

  #setEnd(i: number, end: "low" | "high", given: string) {
    const one = this.classes[i];
    if (one === undefined) return;
    const intervals = this.ranged || this.classes.some(({ low, high }) => low !== high);
    const text = given.replace("−", "-");
    const open = end === "low" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    const value = intervals && text.trim() === "" ? open : readNumber(text);
    const changed =
      value === undefined ? undefined : intervals ? { ...one, [end]: value } : { ...one, low: value, high: value };
    const valid = changed && changed.low <= changed.high && (intervals || Number.isFinite(changed.low));
    if (valid) {
      this.#replace(i, changed);
      return;
    }
    const problem =
      changed === undefined
        ? msg(str`“${text.slice(0, 40)}” is no number.`)
        : msg(str`A class ends above its beginning: ${changed.low} to ${changed.high} is none.`);
    this.wrong = { row: i, end, text: given, problem };
  }

  #toggle(i: number) {
    const one = this.classes[i];
    if (one === undefined) return;
    const [red, green, blue, alpha] = one.color;
    this.#replace(i, { ...one, color: [red, green, blue, alpha > 0 ? 0 : 255] });
  }

  #label(i: number, text: string) {
    const one = this.classes[i];
    if (one === undefined) return;
    const { label: _, ...rest } = one;
    const label = readLabel(text);
    this.#replace(i, label === undefined ? rest : { ...rest, label });
  }

  #replace(i: number, one: ColorClass) {
    this.#change(this.classes.with(i, one));
  }

  #remove(i: number) {
    this.#change(this.classes.toSpliced(i, 1));
    this.#focus(Math.min(i, this.classes.length - 1), "remove");
  }

  #move(i: number, by: 1 | -1) {
    const [one, other] = [this.classes[i], this.classes[i + by]];
    if (one === undefined || other === undefined) return;
    this.#change(this.classes.with(i, other).with(i + by, one));
    this.#focus(i + by, by < 0 ? "up" : "down");
  }

  #add() {
    const highest = this.classes.map(({ low, high }) => (Number.isFinite(high) ? high : low)).filter(Number.isFinite);
    const value = highest.length === 0 ? 0 : Math.floor(Math.max(...highest)) + 1;
    this.limit = Math.max(this.limit, this.classes.length + 1);
    this.#change([...this.classes, { low: value, high: value, color: [128, 128, 128, 255] }]);
    this.#focus(this.classes.length - 1, "low");
  }

  /** The row may lie elsewhere than before, and its button be disabled there. */
  #focus(i: number, part: string) {
    void this.updateComplete.then(() => {
      const named = (wanted: string) =>
        this.renderRoot.querySelector<HTMLElement>(`li:nth-child(${i + 1}) [data-part="${wanted}"]:not([disabled])`);
      (named(part) ?? named("label") ?? this.renderRoot.querySelector<HTMLElement>("button"))?.focus();
    });
  }

  #range(ranged: boolean) {
    this.ranged = ranged;
  }

  #showMore() {
    this.limit += page;
  }

  #change(classes: readonly ColorClass[]) {
    this.wrong = undefined;
    this.classes = classes;
    this.dispatchEvent(new Event("change"));
  }
}

customElements.define("classes-table", ClassesTable);
