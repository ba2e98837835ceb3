import { msg, str } from "@lit/localize";
import type { Counters } from "../../engine/engine.ts";

/** What there is to say of hosts that keep the page waiting; undefined as long as none is slow. */
export function waitingWords({ slow, silentSeconds }: Pick<Counters, "slow" | "silentSeconds">): string | undefined {
  if (silentSeconds > 0) return msg(str`no bytes for ${silentSeconds} s, still waiting`);
  return slow > 0 ? msg("slow connection") : undefined;
}
