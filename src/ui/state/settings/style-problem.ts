import { msg, str } from "@lit/localize";

/** Milliseconds that a host has for a style. */
const longestMs = 15_000;

/** Why an address cannot be used as the basemap's style; undefined where a MapLibre style is found there. */
export async function styleProblem(address: string, send: typeof fetch = fetch): Promise<string | undefined> {
  const host = new URL(address).host;
  let response: Response;
  try {
    response = await send(address, { signal: AbortSignal.timeout(longestMs) });
  } catch {
    return msg(str`${host} does not answer, or does not let this page read the style (CORS)`);
  }
  if (!response.ok) return msg(str`${host} answered ${response.status}`);
  const found: unknown = await response.json().catch(() => undefined);
  const { version, layers } = (typeof found === "object" && found !== null ? found : {}) as {
    readonly version?: unknown;
    readonly layers?: unknown;
  };
  return version === 8 && Array.isArray(layers) ? undefined : msg("what is there is not a MapLibre style of version 8");
}
