import { failure } from "../core/errors.ts";
import { defaultHttpOptions, type HttpOptions } from "../http/http-options.ts";
import { refusal } from "../http/refusal.ts";
import type { ReasonName } from "../http/refusal-reasons.ts";
import { type HostAnswer, requestHost } from "../http/request-host.ts";

export interface RequestOptions extends Partial<HttpOptions> {
  readonly fetch: typeof fetch;
  readonly signal?: AbortSignal | undefined;
}

/** What a host answered; `url` is where redirects led. */
export interface TextAnswer {
  readonly url: string;
  readonly text: string;
}

const mostBytes = 32 * 1024 * 1024;

/**
 * Reads an answer of at most 32 MB as UTF-8 text. It stops, with what it has, when `enough` says so of its start, so that
 * something large is recognised without being read. Throws NETWORK, HTTP_STATUS, TIMEOUT, TOO_LARGE, and INVALID_ARGUMENT for an
 * address with a password.
 */
export async function requestText(
  url: string,
  { signal = new AbortController().signal, ...options }: RequestOptions,
  enough: (start: string) => boolean = () => false,
): Promise<TextAnswer> {
  // A plain request without headers of its own needs no CORS preflight.
  const init: RequestInit = { cache: "no-cache", credentials: "same-origin" };
  const take = async (answer: HostAnswer): Promise<TextAnswer> => {
    if (!answer.response.ok) throw await refusal(answer, { hint: listingHint });
    return { url: answer.response.url || url, text: await readText(answer, enough) };
  };
  return await requestHost({ url, init }, take, { ...defaultHttpOptions, ...options }, signal);
}

async function readText({ pieces, details }: HostAnswer, enough: (start: string) => boolean): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const piece of pieces()) {
    bytes += piece.length;
    if (bytes > mostBytes) {
      throw failure("TOO_LARGE", `The answer is longer than ${mostBytes / 1024 / 1024} MB`, { details });
    }
    const isStart = text.length < 2000;
    text += decoder.decode(piece, { stream: true });
    if (isStart && enough(text)) return text;
  }
  return text + decoder.decode();
}

/** What would help where a listing is refused: reading a file may be allowed all the same. */
function listingHint(status: number, reason: ReasonName | undefined): string | undefined {
  if (reason === "denied" || (reason === undefined && (status === 401 || status === 403))) {
    return "The host does not let everyone list this place; many buckets allow files to be read but not listed, and those whose requester pays neither. Paste the files' addresses instead.";
  }
  if (reason === "no-file" || (reason === undefined && status === 404)) {
    return "There is nothing at this address; a bucket's folder is listed as https://host/bucket/?list-type=2&prefix=folder/.";
  }
  return undefined;
}
