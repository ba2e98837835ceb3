import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import type { ColorClass } from "../../../core/color/style.ts";
import { classesCsv, classesJson } from "../../state/classes/class-export.ts";
import { shownClasses, storedClasses } from "../../state/classes/class-units.ts";
import { classifiedBand, classifiedUnits, paletteClasses } from "../../state/classes/classes-first.ts";
import { bandDescription } from "../../state/expressions/expression-bands.ts";
import { emit } from "../../state/intents.ts";
import { type Layer, type Opened, openedLayer } from "../../state/layers/layer.ts";
import { bandNames } from "../../state/layers/layer-url.ts";
import { saveFile } from "../../state/save-file.ts";
import "./classes-automatic.ts";
import type { ClassesAutomatic } from "./classes-automatic.ts";
import "./classes-import.ts";
import type { ClassesImport } from "./classes-import.ts";
import "./classes-table.ts";
import { controlsCss } from "../controls-css.ts";
import { focusIsLost } from "../focus-is-lost.ts";
import { symbol } from "../symbols.ts";
import type { ClassesTable } from "./classes-table.ts";

/** Colours for single values and ranges of a layer: made of its values, read from elsewhere, or written row by row. */
export class ClassesEditor extends LitElement {
  static override properties = { layer: { attribute: false } };
  static override styles = [
    controlsCss,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 18px;
      }
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 8px;
      }
      summary {
        min-height: var(--small-control);
        cursor: pointer;
      }
      details > :not(summary) {
        margin-top: 6px;
      }
      .row {
        flex-wrap: wrap;
      }
    `,
  ];

  declare layer: Layer;

  override render() {
    const opened = openedLayer(this.layer);
    const { style } = this.layer;
    if (opened === undefined || style === undefined) return nothing;
    const classes = style.kind === "classes" ? style.classes : undefined;
    return html`
      ${this.#band(opened)}
      ${classes === undefined ? nothing : this.#rows(classes)}
      <section>
        ${style.kind === "palette" ? this.#palette() : nothing}
        <details ?open=${classes === undefined && style.kind !== "palette"}>
          <summary>${msg("Part the values into classes")}</summary>
          <classes-automatic
            .layer=${this.layer}
            @change=${(event: Event) => this.#set((event.target as ClassesAutomatic).classes)}
          ></classes-automatic>
        </details>
        <details>
          <summary>${msg("Paste or open classes")}</summary>
          <classes-import @change=${(event: Event) => this.#setShown((event.target as ClassesImport).classes)}></classes-import>
        </details>
      </section>
    `;
  }

  override updated(changed: PropertyValues<this>) {
    // The button that made the classes, or took them from the palette, went away.
    const before = changed.get("layer")?.style?.kind;
    if (before !== undefined && before !== this.layer.style?.kind && focusIsLost())
      this.renderRoot.querySelector("summary")?.focus();
    const opened = openedLayer(this.layer);
    if (!changed.has("layer") || opened === undefined || this.layer.expression !== undefined) return;
    const band = classifiedBand(this.layer);
    if (!opened.statistics.has(band)) emit(this, { kind: "measure", id: this.layer.id, bands: [band] });
  }

  #band({ info }: Opened) {
    const { expression, style } = this.layer;
    if (expression !== undefined)
      return html`<p class="small quiet">${msg("These are classes of what is computed.")}</p>`;
    if (info.bands.length === 1 || style?.kind === "palette") return nothing;
    const chosen = classifiedBand(this.layer);
    const names = bandNames(this.layer, info.bands.length);
    if (style?.kind !== "classes") {
      const name = bandDescription(names[chosen - 1] ?? "", info.bands[chosen - 1], chosen);
      return html`<p class="small quiet">${msg(str`These are classes of the band that is shown, ${name}.`)}</p>`;
    }
    return html`<section>
      <label class="heading" for="band">${msg("Band")}</label>
      <select id="band" @change=${(event: Event) => this.#chooseBand(Number((event.target as HTMLSelectElement).value))}>
        ${names.map((name, i) => html`<option value=${i + 1} .selected=${i + 1 === chosen}>${bandDescription(name, info.bands[i], i + 1)}</option>`)}
      </select>
    </section>`;
  }

  #palette() {
    const classes = paletteClasses(this.layer) ?? [];
    return html`<p class="small quiet">${msg("Each value has the colour that the file’s palette gives it.")}</p>
      <div class="row"><button ?disabled=${classes.length === 0} @click=${() => this.#set(classes)}>${msg("Edit these classes")}</button></div>`;
  }

  #rows(classes: readonly ColorClass[]) {
    return html`<section>
      <classes-table
        .classes=${shownClasses(classes, classifiedUnits(this.layer))}
        @change=${(event: Event) => this.#setShown((event.target as ClassesTable).classes)}
      ></classes-table>
      <p class="small quiet">${msg("A range holds its beginning and not its end. Where classes overlap, the upper one counts.")}</p>
      <div class="row">
        <button @click=${() => this.#download(classes)}>${symbol("download")} CSV</button>
        <button @click=${() => emit(this, { kind: "copy", text: classesJson(classes), what: msg("Classes") })}>
          ${symbol("copy")} Terracotta JSON
        </button>
      </div>
    </section>`;
  }

  #chooseBand(band: number) {
    const { style } = this.layer;
    if (style?.kind === "classes") emit(this, { kind: "style", id: this.layer.id, style: { ...style, band } });
  }

  #download(classes: readonly ColorClass[]) {
    const text = classesCsv(shownClasses(classes, classifiedUnits(this.layer)));
    saveFile(new Blob([text], { type: "text/csv" }), "classes.csv");
  }

  /** Classes in the band's own units. */
  #setShown(classes: readonly ColorClass[]) {
    this.#set(storedClasses(classes, classifiedUnits(this.layer)));
  }

  #set(classes: readonly ColorClass[]) {
    emit(this, {
      kind: "style",
      id: this.layer.id,
      style: { kind: "classes", band: classifiedBand(this.layer), classes },
    });
  }
}

customElements.define("classes-editor", ClassesEditor);
