import { msg, str } from "@lit/localize";
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
    const count = total > 1 ? msg(str`${done} of ${total}`) : "";
    return html`<p class="small quiet spread"><span>${words}</span><span>${count}</span></p>
      <progress aria-label=${words} max=${total || nothing} value=${total > 0 ? done : nothing}></progress>
      <div class="row actions"><button @click=${() => ask({ kind: "probe-stop" })}>${msg("Stop reading")}</button></div>`;
  }
  if (reading.status === "stopped") {
    return html`<p class="small quiet">${msg("Reading was stopped.")}</p>
      <div class="row actions"><button @click=${() => ask({ kind: "probe-retry" })}>${msg("Read again")}</button></div>`;
  }
  if (reading.status !== "failed") return nothing;
  const { message, hint } = reading.error;
  return html`<p class="failed" role="alert">${message}${hint ? ` ${hint}` : ""}</p>
    <div class="row actions"><button @click=${() => ask({ kind: "probe-retry" })}>${msg("Try again")}</button></div>`;
}
