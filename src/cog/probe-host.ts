/** Milliseconds that a host has to show that it is there. */
const longestMs = 5000;

/**
 * Whether the host of a failed request answers at all: a browser tells a page the same of a host that is not there and of one that does not
 * let the page read (CORS), but sends a request whose answer nobody may read (`no-cors`) and only fails where none comes. Undefined
 * where that tells nothing: outside of a browser, offline, and of the page's own host.
 */
export async function probeHost(url: string, send: typeof fetch, signal: AbortSignal): Promise<boolean | undefined> {
  const { location, navigator } = globalThis as { readonly location?: Location; readonly navigator?: Navigator };
  if (location === undefined || navigator?.onLine === false || new URL(url).origin === location.origin)
    return undefined;
  const bounded = AbortSignal.any([signal, AbortSignal.timeout(longestMs)]);
  try {
    await send(url, { method: "HEAD", mode: "no-cors", cache: "no-store", credentials: "omit", signal: bounded });
    return true;
  } catch {
    return signal.aborted ? undefined : false;
  }
}
