import { failure } from "../../core/errors.ts";
import type { HttpOptions } from "../../http/http-options.ts";
import { refusal } from "../../http/refusal.ts";
import type { ReasonName } from "../../http/refusal-reasons.ts";
import { announcedLength, type HostAnswer, requestHost } from "../../http/request-host.ts";
import { catalogFileLimits } from "./catalog-file-kind.ts";

/** A catalog file on a host. Without `file` it is the one of the version asked about. */
export interface HostedFile {
  /** Its ETag where the host lets the page see it, else a digest of its bytes. */
  readonly version: string;
  /** Where it lies, behind all redirects. */
  readonly url: string;
  readonly file: Blob | undefined;
}

/** What a host answered; `file` is not read where its ETag is the known one. */
interface Taken {
  readonly etag: string | undefined;
  readonly url: string;
  readonly file: Blob | undefined;
}

/**
 * Reads a hosted catalog file, unless it is still of the `known` version. `cache: "no-cache"`: the browser asks the host
 * whether its copy is current, by an ETag of which CORS need not know.
 * Throws NETWORK, HTTP_STATUS, TIMEOUT, TOO_LARGE, and INVALID_ARGUMENT for an address with a password.
 */
export async function readHosted(url: string, known: string | undefined, http: HttpOptions): Promise<HostedFile> {
  const take = async (answer: HostAnswer): Promise<Taken> => {
    const { response } = answer;
    if (!response.ok) throw await refusal(answer, { host: "The catalog's host", hint: catalogHint });
    // A proxy that compresses marks the same tag as weak.
    const etag = response.headers.get("etag")?.replace(/^W\//, "");
    const isKnown = etag !== undefined && etag === known;
    return { etag, url: response.url || url, file: isKnown ? undefined : await readBody(answer) };
  };
  const request = { url, what: "the catalog", init: { cache: "no-cache" } } as const;
  const { etag, file, ...where } = await requestHost(request, take, http, new AbortController().signal);
  const version = etag ?? (await digest(file ?? new Blob()));
  return { ...where, version, file: version === known ? undefined : file };
}

async function readBody({ response, details, pieces }: HostAnswer): Promise<Blob> {
  const limit = catalogFileLimits.textBytes;
  const tooLarge = () => failure("TOO_LARGE", `The catalog has more than ${limit / 1024 ** 2} MiB`, { details });
  if ((announcedLength(response) ?? 0) > limit) throw tooLarge();
  const read: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for await (const piece of pieces()) {
    read.push(piece);
    bytes += piece.length;
    if (bytes > limit) throw tooLarge();
  }
  return new Blob(read);
}

/** Only secure pages may compute digests; elsewhere every look finds a catalog that is new. */
async function digest(file: Blob): Promise<string> {
  if (globalThis.crypto?.subtle === undefined) return `unknown-${crypto.getRandomValues(new Uint32Array(4)).join("-")}`;
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", await file.arrayBuffer()));
  return `sha256-${Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** What would help where the host gives no reason. */
function catalogHint(status: number, reason: ReasonName | undefined): string | undefined {
  if (reason === undefined && (status === 401 || status === 403)) {
    return "The catalog is private, its signed address has expired, or there is none of this name: not every host tells.";
  }
  return undefined;
}
