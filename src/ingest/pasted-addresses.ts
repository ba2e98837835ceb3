import { failure } from "../core/errors.ts";
import type { FoundFiles } from "./found.ts";

/** Files given by their http(s) addresses; a file's name is the path below the folder that all have in common. */
export function pastedAddresses(addresses: readonly string[]): FoundFiles {
  const seen = new Map<string, URL>();
  for (const address of addresses) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol)) {
      throw failure("INVALID_ARGUMENT", `“${address}” is not an http(s) address.`);
    }
    url.hash = "";
    seen.set(url.href, url);
  }
  const urls = [...seen.values()];
  const sameHost = urls.every((url) => url.origin === urls[0]?.origin);
  const paths = urls.map((url) =>
    [...(sameHost ? [] : [url.host]), ...url.pathname.slice(1).split("/")].map(unescaped),
  );
  const shared = sharedFolders(paths);
  const files = urls.map((url, index) => ({ name: paths[index]!.slice(shared).join("/"), location: url.href }));
  const title = paths[0]?.slice(0, shared).at(-1) || urls[0]?.host || "Addresses";
  return { kind: "files", title, files, notes: [] };
}

/** How many leading segments all paths share, their last segments left out. */
function sharedFolders(paths: readonly (readonly string[])[]): number {
  const first = paths[0] ?? [];
  let shared = Math.max(0, first.length - 1);
  for (const path of paths) {
    shared = Math.min(shared, path.length - 1);
    for (let at = 0; at < shared; at++) if (path[at] !== first[at]) shared = at;
  }
  return shared;
}

/** A path's segment as people read it; one that is not escaped properly stays as it is. */
export function unescaped(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
