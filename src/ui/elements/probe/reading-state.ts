import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { Intent } from "../../state/intents.ts";
import type { Reading } from "../../state/probe/probe-state.ts";

/** What is under way, or failed, of something that is read; nothing once it is there. `ask` takes an intent. */
export function readingState<Result>(
  reading: Reading<Result>,
  words: string,
  ask: (intent: Intent) => void,
): TemplateResult | typeof nothing {
  if (reading.status === "reading") {
    const { done, total } = reading;
    return html`<p class="small quiet">${words}</p>
      <progress aria-label=${words} max=${total || nothing} value=${total > 0 ? done : nothing}></progress>`;
  }
  if (reading.status !== "failed") return nothing;
  const { message, hint } = reading.error;
  return html`<p class="failed" role="alert">${message}${hint ? ` ${hint}` : ""}</p>
    <div class="row actions"><button @click=${() => ask({ kind: "probe-retry" })}>${msg("Try again")}</button></div>`;
}
