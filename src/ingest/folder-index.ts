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
 * of up to 200 subfolders, three levels deep. Links that lead up or to other hosts are passed over. Throws UNSUPPORTED when
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
  let pages: readonly TextAnswer[] = [first];
  for (let depth = 0; pages.length > 0; depth++) {
    const folders: string[] = [];
    for (const page of pages) {
      for (const link of linksBelow(page)) {
        if (seen.has(link.href)) continue;
        seen.add(link.href);
        if (link.pathname.endsWith("/")) folders.push(link.href);
        else found.add({ name: nameBelow(root, link), location: link.href });
      }
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
    const answers = await readFolders(looked, options);
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

/** The pages of folders; undefined for those that cannot be read. */
async function readFolders(
  urls: readonly string[],
  options: RequestOptions,
): Promise<readonly (TextAnswer | undefined)[]> {
  const answers = new Array<TextAnswer | undefined>(urls.length).fill(undefined);
  let next = 0;
  const reader = async () => {
    for (let index = next++; index < urls.length; index = next++) {
      try {
        answers[index] = await requestText(urls[index]!, options);
      } catch (error) {
        if (isAbort(error)) throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, reader));
  return answers;
}

/** Links to what lies below a page's folder, without those that only sort it (`?C=N;O=D`). */
function linksBelow({ text, url }: TextAnswer): readonly URL[] {
  const folder = new URL(".", url);
  const page = new DOMParser().parseFromString(text, "text/html");
  const links: URL[] = [];
  for (const anchor of page.querySelectorAll("a[href]")) {
    const href = anchor.getAttribute("href") ?? "";
    if (!URL.canParse(href, url)) continue;
    const link = new URL(href, url);
    link.hash = "";
    const isBelow = link.pathname.startsWith(folder.pathname) && link.pathname.length > folder.pathname.length;
    const isFolder = link.pathname.endsWith("/");
    if (link.origin === folder.origin && isBelow && !(isFolder && link.search !== "")) links.push(link);
  }
  return links;
}

const nameBelow = (root: URL, link: URL): string =>
  link.pathname.slice(root.pathname.length).split("/").map(unescaped).join("/");
