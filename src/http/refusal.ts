import { failure, type TerracottaError } from "../core/errors.ts";
import { explanationOf, type ReasonName, reasonHints, reasonOf } from "./refusal-reasons.ts";
import type { HostAnswer } from "./request-host.ts";
import { retryAfterMs } from "./retry-delay.ts";

/** Explanations are short; what is longer is a page. */
const mostErrorBytes = 16 * 1024;

/** Words for a host's refusal where something else than a file was asked for. */
export interface RefusalWords {
  /** Who refuses. */
  readonly host?: string;
  /** What would help, by the host's reason and its status; undefined leaves it to the usual hints. */
  readonly hint?: (status: number, reason: ReasonName | undefined) => string | undefined;
}

/** The error that an answer with an error status means: HTTP_STATUS, with the reason that its body gives. */
export async function refusal(
  { response, details, at, read }: HostAnswer,
  { host = "The host", hint }: RefusalWords = {},
): Promise<TerracottaError> {
  const { status } = response;
  const body = await read(mostErrorBytes).catch(() => new Uint8Array(0));
  const explanation = explanationOf(new TextDecoder().decode(body.subarray(0, mostErrorBytes)));
  const reason = reasonOf(explanation);
  const why = [explanation.code, explanation.message].filter((words) => words !== undefined).join(", ");
  const answered = `${host} answered ${status} ${response.statusText}`.trim();
  const wait = retryAfterMs(details["retry-after"], at);
  const usual = reason === undefined ? statusHint(status, wait) : reasonHints[reason](explanation);
  return failure("HTTP_STATUS", why === "" ? answered : `${answered}: ${why}`, {
    hint: hint?.(status, reason) ?? usual,
    details: reason === undefined ? details : { ...details, reason },
  });
}

function statusHint(status: number, waitMs: number | undefined): string {
  if (status === 404 || status === 410) return "Check the address: the host knows no file of this name.";
  if (status === 401 || status === 403) {
    return "The file is private, its signed address has expired, or there is no file of this name: not every host tells.";
  }
  if (status === 407 || status === 511) return "The network in between asks for a login first.";
  if (status === 451) return "The host may not show this file for legal reasons.";
  if (status >= 300 && status < 400) return "The host sends readers elsewhere, but does not say where.";
  if (waitMs !== undefined && waitMs >= 1000)
    return `The host asks to wait for ${Math.ceil(waitMs / 1000)} s: try again then.`;
  if (status === 429 || status === 503) return "The host is busy or limits its traffic: try again later.";
  if (status === 408 || status === 425 || status >= 500)
    return "The host failed, or what stands behind it did: try again later.";
  return "Open the address in a browser tab to see what the host says.";
}
