import { failure, isAbort, isTerracottaError, type TerracottaError } from "../core/errors.ts";

export interface RequestOptions {
  readonly fetch: typeof fetch;
  readonly signal?: AbortSignal | undefined;
}

/** What a host answered; `url` is where redirects led. */
export interface TextAnswer {
  readonly url: string;
  readonly text: string;
}

const mostBytes = 32 * 1024 * 1024;
const timeoutMilliseconds = 60_000;

/**
 * Reads an answer of at most 32 MB as UTF-8 text. It stops, with what it has, when `enough` says so of its start, so that
 * something large is recognised without being read. Throws NETWORK, HTTP_STATUS, TIMEOUT and TOO_LARGE.
 */
export async function requestText(
  url: string,
  options: RequestOptions,
  enough: (start: string) => boolean = () => false,
): Promise<TextAnswer> {
  const timeout = AbortSignal.timeout(timeoutMilliseconds);
  const signal = options.signal === undefined ? timeout : AbortSignal.any([options.signal, timeout]);
  try {
    // A plain request without headers of its own needs no CORS preflight.
    const response = await options.fetch(url, { signal, cache: "no-cache", credentials: "same-origin" });
    if (!response.ok) {
      throw await refusal(response, url);
    }
    return { url: response.url || url, text: await readText(response, url, enough) };
  } catch (error) {
    if (isTerracottaError(error)) throw error;
    if (timeout.aborted) {
      throw failure("TIMEOUT", `No whole answer within ${timeoutMilliseconds / 1000} s`, { details: { url } });
    }
    if (isAbort(error) || options.signal?.aborted) throw error;
    throw failure("NETWORK", "The request failed before any answer", {
      hint: "The host may be down, its name wrong, or it does not allow this page to read its listing (CORS).",
      details: { url },
      cause: error,
    });
  }
}

async function readText(response: Response, url: string, enough: (start: string) => boolean): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    if (bytes > mostBytes) {
      await reader.cancel();
      throw failure("TOO_LARGE", `The answer is longer than ${mostBytes / 1024 / 1024} MB`, { details: { url } });
    }
    const isStart = text.length < 2000;
    text += decoder.decode(value, { stream: true });
    if (isStart && enough(text)) {
      await reader.cancel();
      return text;
    }
  }
  return text + decoder.decode();
}

/** What an error status says; Amazon, Google, Azure and MinIO explain theirs in XML. */
async function refusal(response: Response, url: string): Promise<TerracottaError> {
  const text = await readText(response, url, () => true).catch(() => "");
  const say = (name: string) => new RegExp(`<${name}>([^<]{1,300})</${name}>`).exec(text)?.[1]?.trim();
  const why = [say("Code"), say("Message")].filter((words) => words !== undefined).join(", ");
  const status = `The host answered ${response.status} ${response.statusText}`.trim();
  const endpoint = say("Endpoint");
  return failure("HTTP_STATUS", why === "" ? status : `${status}: ${why}`, {
    hint: endpoint === undefined ? statusHint(response.status) : `The bucket is at another endpoint: ${endpoint}.`,
    details: { url, status: response.status },
  });
}

function statusHint(status: number): string {
  if (status === 401 || status === 403) {
    return "The host does not let everyone list this place; many buckets allow files to be read but not listed, and those whose requester pays neither. Paste the files' addresses instead.";
  }
  if (status === 404)
    return "There is nothing at this address; a bucket's folder is listed as https://host/bucket/?list-type=2&prefix=folder/.";
  if (status >= 500 || status === 429) return "The host is busy or broken; try again later.";
  return "Open the address in a browser to see what the host says.";
}
