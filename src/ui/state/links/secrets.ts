import { msg } from "@lit/localize";
import { secretParameters } from "../../../core/secret-parameters.ts";

/** An address as it may stand in a link, and the names of the secrets that were taken out of it. */
export interface PublicUrl {
  readonly url: string;
  readonly removed: readonly string[];
}

/** Takes signatures, tokens and passwords out of an address; what is not an absolute address is returned as it is. */
export function withoutSecrets(url: string): PublicUrl {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return { url, removed: [] };
  }
  const names = [...new Set(parsed.searchParams.keys())];
  const removed = [...secretParameters(names)];
  for (const name of removed) parsed.searchParams.delete(name);
  if (parsed.username !== "" || parsed.password !== "") {
    parsed.username = "";
    parsed.password = "";
    removed.push(msg("user and password"));
  }
  return removed.length === 0 ? { url, removed } : { url: parsed.href, removed };
}
