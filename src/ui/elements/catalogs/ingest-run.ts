import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing } from "lit";
import type { IngestFailure } from "../../../catalog/catalogs.ts";
import { durationWords } from "../../state/catalogs/catalog-words.ts";
import type { IngestRun as Run } from "../../state/catalogs/ingest-dialog-state.ts";
import { phaseWords } from "../../state/catalogs/ingest-words.ts";
import { adviseOn } from "../../state/error-advice.ts";
import { fileName, formatNumber } from "../../state/format.ts";
import { emit } from "../../state/intents.ts";
import { controlsCss } from "../controls-css.ts";
import { dialogBodyCss } from "../dialog-css.ts";
import { symbol } from "../symbols.ts";

/** Files listed of each kind of failure. */
const most = 50;

/** How far an ingest is, what failed and why. */
export class IngestRun extends LitElement {
  static override properties = { run: { attribute: false } };
  static override styles = [
    controlsCss,
    dialogBodyCss,
    css`
      progress {
        width: 100%;
        height: 10px;
        accent-color: var(--accent);
      }
      .numbers {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(120px, 1fr));
        gap: 8px;
      }
      .numbers > div {
        padding: 8px 12px;
        border-radius: 9px;
        background: var(--surface-sunken);
      }
      .numbers dd {
        font-size: 18px;
        font-weight: 600;
        font-variant-numeric: tabular-nums;
      }
      .numbers dt {
        color: var(--text-quiet);
        font-size: 12px;
      }
      .failed dd {
        color: var(--danger);
      }
      .actions {
        flex-wrap: wrap;
      }
      .failures {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 4px;
      }
      .failures > details {
        border: 1px solid var(--line);
        border-radius: 9px;
      }
      .failures > details > summary {
        box-sizing: border-box;
        min-height: var(--control);
        padding: 7px 12px;
        cursor: pointer;
        font-size: 13px;
      }
      li {
        padding: 6px 12px;
        border-top: 1px solid var(--line);
        font-size: 12px;
        overflow-wrap: anywhere;
      }
      .problem {
        color: var(--danger);
      }
    `,
  ];

  declare run: Run | undefined;
  #hadFocus: Element | null = null;

  override render() {
    const { run } = this;
    if (run === undefined) return html`<div class="body"><p class="quiet">${msg("This ingest is over.")}</p></div>`;
    const { state } = run;
    const { total, done, skipped, failed, phase, blocks, filesPerSecond, remainingMilliseconds } = state;
    const numbers = [
      [msg("Ingested"), done, ""],
      [msg("There already"), skipped, ""],
      [msg("Failed"), failed, failed > 0 ? "failed" : ""],
      [msg("Left"), Math.max(0, total - done - skipped - failed), ""],
    ] as const;
    const working = phase === "running";
    // Large files, and files of many bands, are in hand for long.
    const atHand = blocks === undefined || blocks.total === 0 ? 0 : blocks.done / blocks.total;
    return html`<div class="body">
      <div>
        <p class="spread">
          <b role="status">${phaseWords(run)}</b>
          <span class="small quiet">${
            working && remainingMilliseconds !== undefined
              ? msg(str`about ${durationWords(remainingMilliseconds / 1000)} left`)
              : nothing
          }${working && filesPerSecond !== undefined ? ` · ${msg(str`${formatNumber(filesPerSecond, filesPerSecond < 10 ? 2 : 3)} files a second`)}` : nothing}${working && blocks !== undefined ? ` · ${msg(str`${Math.floor(100 * atHand)} % of the files in hand`)}` : nothing}</span>
        </p>
        <progress aria-label=${msg("Ingest")} max=${Math.max(1, total)} value=${done + skipped + failed + (working ? atHand : 0)}></progress>
      </div>
      ${state.problem ? html`<p class="problem" role="alert">${adviseOn(state.problem, "", location.origin).headline}: ${state.problem.message}</p>` : nothing}
      <dl class="numbers">${numbers.map(([name, count, look]) => html`<div class=${look}><dt>${name}</dt><dd>${formatNumber(count)}</dd></div>`)}</dl>
      <div class="row actions">${this.#actions(run)}</div>
      ${this.#failures(state.failures)}
    </div>`;
  }

  override willUpdate() {
    this.#hadFocus = this.shadowRoot?.activeElement ?? null;
  }

  /** The button that was pressed may be gone: what it turned into gets the focus. */
  override updated() {
    if (this.#hadFocus === null || this.#hadFocus.isConnected) return;
    this.renderRoot.querySelector<HTMLElement>(".actions button")?.focus();
  }

  #actions({ state: { id, phase, failed }, waiting }: Run) {
    const over = phase === "done" || phase === "cancelled";
    return html`
      ${phase === "running" ? html`<button @click=${() => emit(this, { kind: "ingest-pause", id })}>${symbol("pause")} ${msg("Pause")}</button>` : nothing}
      ${phase === "paused" ? html`<button class="primary" @click=${() => emit(this, { kind: "ingest-resume", id })}>${symbol("play")} ${msg("Resume")}</button>` : nothing}
      ${!over && phase !== "elsewhere" ? html`<button @click=${() => emit(this, { kind: "ingest-cancel", id })}>${waiting ? msg("Forget it") : msg("Cancel")}</button>` : nothing}
      ${over && failed > 0 ? html`<button @click=${() => emit(this, { kind: "ingest-retry", id })}>${msg("Retry failed")}</button>` : nothing}
      ${
        over
          ? html`<button class="primary" @click=${() => emit(this, { kind: "ingest-dismiss", id })}>${msg("Done")}</button>`
          : html`<button @click=${() => emit(this, { kind: "ingest-close" })}>${msg("Close, and go on")}</button>`
      }
    `;
  }

  #failures(failures: readonly IngestFailure[]) {
    if (failures.length === 0) return nothing;
    const groups = byCode(failures);
    return html`<div class="failures">
      <h3>${msg("Failed")}</h3>
      ${[...groups].map(([code, group]) => {
        const first = group[0];
        if (first === undefined) return nothing;
        const { headline, next } = adviseOn(first.error, first.location, location.origin, navigator.onLine);
        return html`<details>
          <summary>${group.length} × ${headline} <code class="quiet">${code}</code></summary>
          <ul>
            ${next ? html`<li>${next}</li>` : nothing}
            ${group.slice(0, most).map(
              ({ location: file, error }) => html`<li>
                <b>${fileName(file)}</b>
                <div>${error.message}</div>
                <div class="quiet">${file}</div>
                ${tried(error.details)}
              </li>`,
            )}
            ${group.length > most ? html`<li class="quiet">${msg(str`and ${group.length - most} more`)}</li>` : nothing}
          </ul>
        </details>`;
      })}
    </div>`;
  }
}

/** The failures of each kind. */
function byCode(failures: readonly IngestFailure[]): ReadonlyMap<string, readonly IngestFailure[]> {
  const groups = new Map<string, IngestFailure[]>();
  for (const failed of failures) {
    const group = groups.get(failed.error.code);
    if (group === undefined) groups.set(failed.error.code, [failed]);
    else group.push(failed);
  }
  return groups;
}

const tried = (details: IngestFailure["error"]["details"]) => {
  const rows = Object.entries(details ?? {}).filter(([name, value]) => name !== "url" && value !== null);
  return rows.length === 0
    ? nothing
    : html`<div class="quiet">${rows.map(([name, value]) => `${name}: ${value}`).join(", ")}</div>`;
};

customElements.define("ingest-run", IngestRun);
