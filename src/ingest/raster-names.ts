import type { FoundFile } from "./found.ts";
import { unescaped } from "./pasted-addresses.ts";

/** Whether a name ends as GeoTIFFs do. */
export const isRasterName = (name: string): boolean => /\.g?tiff?$/i.test(name);

/** Keeps GeoTIFFs, counts the rest by extension, and says so. */
export class RasterFiles {
  readonly files: FoundFile[] = [];
  readonly #others = new Map<string, number>();

  add(file: FoundFile): void {
    // Apple's file systems give accents as characters of their own, which no key's letters include.
    if (isRasterName(file.name)) this.files.push({ ...file, name: file.name.normalize("NFC") });
    else if (!file.name.endsWith("/")) {
      const extension = /\.[^./]{1,10}$/.exec(file.name)?.[0].toLowerCase() ?? "without extension";
      this.#others.set(extension, (this.#others.get(extension) ?? 0) + 1);
    }
  }

  /** What was left out, in words. */
  notes(): readonly string[] {
    if (this.#others.size === 0) return [];
    const kinds = [...this.#others].sort(([, a], [, b]) => b - a);
    const total = kinds.reduce((sum, [, count]) => sum + count, 0);
    const shown = kinds.slice(0, 5).map(([extension, count]) => `${count} ${extension}`);
    const files = total === 1 ? "1 other file" : `${total} other files`;
    return [`${files} left out: ${shown.join(", ")}${kinds.length > 5 ? ", …" : ""}.`];
  }
}

/** The last folder of a path, or `otherwise`. */
export const folderTitle = (path: string, otherwise: string): string =>
  unescaped(path.split("/").filter(Boolean).at(-1) ?? otherwise);
