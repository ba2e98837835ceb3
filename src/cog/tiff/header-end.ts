import type { Tiff } from "./directory.ts";
import { indexTags, type Tag } from "./tags.ts";

/**
 * Where, in a header of `headerLength` bytes, all ends that opening the file and locating its blocks reads: what was read up
 * to `readEnd` when it was opened (directories and their values), and the index arrays, which are read later, by parts.
 */
export function headerEnd({ directories }: Tiff, readEnd: number, headerLength: number): number {
  let end = readEnd;
  for (const directory of directories) {
    for (const tag of indexTags) {
      // Every index tag is one of the tags.
      const array = directory.array(tag as Tag);
      if (array === undefined || array.offset >= headerLength) continue;
      end = Math.max(end, array.offset + array.count * array.bytesEach);
    }
  }
  return Math.min(end, headerLength);
}
