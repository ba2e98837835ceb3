import { msg } from "@lit/localize";
import { publicUrl } from "../../../core/public-url.ts";

/** An address as it may stand in a link, and the names of what was taken out of it. */
export interface ShownUrl {
  readonly url: string;
  readonly removed: readonly string[];
}

/** Takes out of an address whatever is not known to be harmless, and names it. */
export function withoutSecrets(address: string): ShownUrl {
  const { url, parameters, credentials, fragment, path } = publicUrl(address);
  const removed = [
    ...parameters,
    ...(credentials ? [msg("user and password")] : []),
    ...(fragment ? [msg("what follows #")] : []),
    ...(path ? [msg("a token in the path")] : []),
  ];
  return { url, removed };
}

/** The page's own address as a link for others: that of a catalog it was opened with (`?catalog=…`) goes without secrets. */
export function sharedLink(href: string): string {
  const page = new URL(href);
  const catalog = page.searchParams.get("catalog");
  const shown = catalog === null ? null : publicUrl(catalog).url;
  if (shown === null || shown === catalog) return href;
  page.searchParams.set("catalog", shown);
  return page.href;
}
