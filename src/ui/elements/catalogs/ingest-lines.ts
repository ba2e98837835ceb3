import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing } from "lit";
import { type IngestRun, isWorking } from "../../state/catalogs/ingest-dialog-state.ts";
import { phaseWords } from "../../state/catalogs/ingest-words.ts";
import { emit } from "../../state/intents.ts";
import { controlsCss } from "../controls-css.ts";
import { symbol } from "../symbols.ts";

/** A slim line for each ingest that goes on, or has something to say, while its dialog is closed. */
export class IngestLines extends LitElement {
  static override properties = { runs: { attribute: false } };
  static override styles = [
    controlsCss,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 6px;
      }
      .line {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto auto auto;
        align-items: center;
        gap: 2px;
        padding: 4px 4px 6px 12px;
        border-radius: 9px;
        background: var(--surface-sunken);
        font-size: 13px;
      }
      .words {
        overflow-wrap: anywhere;
      }
      button {
        font-size: 13px;
      }
      progress {
        grid-column: 1 / -1;
        width: calc(100% - 8px);
        height: 5px;
        accent-color: var(--accent);
      }
    `,
  ];

  declare runs: readonly IngestRun[];

  constructor() {
    super();
    this.runs = [];
  }

  override render() {
    return this.runs
      .filter((run) => isWorking(run) || run.state.failed > 0 || run.state.phase === "done")
      .map((run) => {
        const { id, done, skipped, failed, total } = run.state;
        return html`<div class="line">
          <span class="words" title=${run.title}>${phaseWords(run)}</span>
          ${run.state.phase === "paused" ? html`<button class="plain" aria-label=${msg(str`Resume the ingest into ${run.title}`)} @click=${() => emit(this, { kind: "ingest-resume", id })}>${msg("Resume")}</button>` : html`<span></span>`}
          <button class="plain" aria-label=${msg(str`Show the ingest into ${run.title}`)} @click=${() => emit(this, { kind: "ingest-show", id })}>${msg("Show")}</button>
          ${
            isWorking(run)
              ? html`<span></span>`
              : html`<button class="icon" aria-label=${msg("Dismiss")} title=${msg("Dismiss")} @click=${() => emit(this, { kind: "ingest-dismiss", id })}>${symbol("close")}</button>`
          }
          ${isWorking(run) ? html`<progress aria-label=${msg(str`Ingest into ${run.title}`)} max=${Math.max(1, total)} value=${done + skipped + failed}></progress>` : nothing}
        </div>`;
      });
  }
}

customElements.define("ingest-lines", IngestLines);
