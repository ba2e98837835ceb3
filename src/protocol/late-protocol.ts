import type { Source } from "../engine/engine.ts";
import type { Protocol } from "./protocol.ts";

/** What a page needs of a {@link Protocol}. */
export type LateProtocol = Pick<Protocol, "tile" | "answer" | "register" | "unregister">;

/** A protocol whose routes are loaded when it is first asked for something; if that fails, it is tried again the next time. */
export function lateProtocol(load: () => Promise<Protocol>): LateProtocol {
  const known = new Map<string, Source>();
  let loaded: Protocol | undefined;
  let loading: Promise<Protocol> | undefined;
  const protocol = () => {
    loading ??= load().then(
      (protocol) => {
        for (const source of known.values()) protocol.register(source);
        loaded = protocol;
        return protocol;
      },
      (error) => {
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };
  return {
    tile: async (...request) => (await protocol()).tile(...request),
    answer: async (...request) => (await protocol()).answer(...request),
    register: (source) => {
      known.set(source.url, source);
      loaded?.register(source);
    },
    unregister: (url) => {
      known.delete(url);
      loaded?.unregister(url);
    },
  };
}
