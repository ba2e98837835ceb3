/** Milliseconds that a host has to show that it is there. */
const longestMs = 5000;

/** What there is in a page and in a worker, but not outside of a browser. */
interface Surroundings {
  readonly location?: { readonly origin: string };
  readonly navigator?: { readonly onLine?: boolean };
}

/**
 * Whether the host of a failed request answers at all: a browser tells a page the same of a host that is not there and of one that does not
 * let the page read (CORS), but sends a request whose answer nobody may read (`no-cors`) and only fails where none comes. Undefined
 * where that tells nothing: outside of a browser, offline, and of the page's own host.
 */
export async function probeHost(url: string, send: typeof fetch, signal: AbortSignal): Promise<boolean | undefined> {
  const { location, navigator } = globalThis as Surroundings;
  const isTelling = location !== undefined && location.origin !== new URL(url).origin && navigator?.onLine !== false;
  if (!isTelling) return undefined;
  const bounded = AbortSignal.any([signal, AbortSignal.timeout(longestMs)]);
  try {
    await send(url, { method: "HEAD", mode: "no-cors", cache: "no-store", credentials: "omit", signal: bounded });
    return true;
  } catch {
    return signal.aborted ? undefined : false;
  }
}
