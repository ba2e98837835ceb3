import { failure, isAbort } from "../core/errors.ts";
import type { FoundFiles } from "./found.ts";
import { unescaped } from "./pasted-addresses.ts";
import { folderTitle, RasterFiles } from "./raster-names.ts";
import { type RequestOptions, requestText, type TextAnswer } from "./request-text.ts";

const deepest = 3;
const mostFolders = 200;
const atOnce = 4;

/**
 * Reads the page that a web server (nginx, Apache, lighttpd, Caddy…) makes of a folder: its links to GeoTIFFs below it, and those
 * of up to 200 subfolders, three levels deep. Links that lead up or to other hosts are passed over, redirects as well. Throws UNSUPPORTED when
 * there is none.
 */
export async function listFolderIndex(
  first: TextAnswer,
  options: RequestOptions & { readonly onFound?: ((count: number) => void) | undefined },
): Promise<FoundFiles> {
  const root = new URL(".", first.url);
  const found = new RasterFiles();
  const seen = new Set<string>([root.href]);
  const notes: string[] = [];
  let unread = 0;
  let allowed = mostFolders;
  let pages: readonly (readonly Link[])[] = [linksBelow(root, first)];
  for (let depth = 0; pages.length > 0; depth++) {
    const folders: string[] = [];
    for (const { name, href } of pages.flat()) {
      if (seen.has(href)) continue;
      seen.add(href);
      if (name.endsWith("/")) folders.push(href);
      else found.add({ name, location: href });
    }
    options.onFound?.(found.files.length);
    if (folders.length === 0) break;
    if (depth >= deepest) {
      notes.push(`${folders.length} folders more than ${deepest} levels down were not looked into.`);
      break;
    }
    const looked = folders.slice(0, allowed);
    allowed -= looked.length;
    if (folders.length > looked.length) {
      notes.push(`Only ${looked.length} of ${folders.length} folders were looked into.`);
    }
    const answers = await readFolders(root, looked, options);
    unread += answers.filter((answer) => answer === undefined).length;
    pages = answers.filter((answer) => answer !== undefined);
  }
  if (unread > 0) notes.push(`${unread} ${unread === 1 ? "folder" : "folders"} could not be read.`);
  if (found.files.length === 0) {
    throw failure("UNSUPPORTED", "This is a web page without links to GeoTIFFs below it", {
      hint: "Give the address of a folder's listing, a bucket's listing, a STAC document or of files.",
      details: { url: first.url },
    });
  }
  const title = folderTitle(root.pathname, root.host);
  return { kind: "files", title, files: found.files, notes: [...found.notes(), ...notes] };
}

/** A link to what lies below the first folder: the path below it, unescaped, and the address. */
interface Link {
  readonly name: string;
  readonly href: string;
}

/** The links of folders, so that no page is kept; undefined for those that cannot be read. */
async function readFolders(
  root: URL,
  urls: readonly string[],
  options: RequestOptions,
): Promise<readonly (readonly Link[] | undefined)[]> {
  const links = new Array<readonly Link[] | undefined>(urls.length).fill(undefined);
  let next = 0;
  const reader = async () => {
    for (let index = next++; index < urls.length; index = next++) {
      try {
        links[index] = linksBelow(root, await requestText(urls[index]!, options));
      } catch (error) {
        if (isAbort(error)) throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, reader));
  return links;
}

/** A page's links to what lies below the first folder, without those that only sort it (`?C=N;O=D`). */
function linksBelow(root: URL, { text, url }: TextAnswer): readonly Link[] {
  const page = new DOMParser().parseFromString(text, "text/html");
  const given = page.querySelector("base[href]")?.getAttribute("href") ?? "";
  const base = URL.canParse(given, url) ? new URL(given, url).href : url;
  const folder = unescapedPath(root);
  const links: Link[] = [];
  for (const anchor of page.querySelectorAll("a[href]")) {
    const href = anchor.getAttribute("href") ?? "";
    if (!URL.canParse(href, base)) continue;
    const link = new URL(href, base);
    link.hash = "";
    // Hosts do not agree on what is to be escaped.
    const path = unescapedPath(link);
    const isBelow = link.origin === root.origin && path.startsWith(folder) && path.length > folder.length;
    const isSorting = path.endsWith("/") && link.search !== "";
    if (isBelow && !isSorting) links.push({ name: path.slice(folder.length), href: link.href });
  }
  return links;
}

const unescapedPath = ({ pathname }: URL): string => pathname.split("/").map(unescaped).join("/");
