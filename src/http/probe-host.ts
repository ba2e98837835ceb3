/** Milliseconds that a host has to show that it is there. */
const longestMs = 5000;

/** What there is in a page and in a worker, but not outside of a browser. */
interface Surroundings {
  readonly location?: { readonly origin: string };
  readonly navigator?: { readonly onLine?: boolean };
}

/**
 * What a host does: it lets this page read, it redirects, it answers but does not let this page read (CORS), or it does not answer.
 */
export type HostState = "readable" | "redirected" | "closed" | "silent";

/**
 * Finds out what the host of a failed request does. A browser tells a page the same of all that it may not read, but it says that it was
 * redirected where it is told not to follow, and it sends a request whose answer nobody may read (`no-cors`), which only fails where none
 * comes. At most two requests, but that the last one follows redirects. Undefined where that tells nothing: outside of a browser, offline,
 * and of the page's own host.
 */
export async function probeHost(url: string, send: typeof fetch, signal: AbortSignal): Promise<HostState | undefined> {
  const { location, navigator } = globalThis as Surroundings;
  const isTelling = location !== undefined && location.origin !== new URL(url).origin && navigator?.onLine !== false;
  if (!isTelling) return undefined;
  const bounded = AbortSignal.any([signal, AbortSignal.timeout(longestMs)]);
  const ask = (init: RequestInit) =>
    send(url, { method: "HEAD", cache: "no-store", credentials: "omit", signal: bounded, ...init }).catch(
      () => undefined,
    );
  const plain = await ask({ mode: "cors", redirect: "manual" });
  if (plain?.type === "opaqueredirect") return "redirected";
  if (plain !== undefined) return "readable";
  const opaque = await ask({ mode: "no-cors" });
  if (signal.aborted) return undefined;
  return opaque === undefined ? "silent" : "closed";
}
