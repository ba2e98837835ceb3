import { failure } from "../core/errors.ts";
import type { Directory, Tiff } from "./directory.ts";
import type { HeaderReader } from "./header-reader.ts";
import type { Layout } from "./layout.ts";
import { readLayout } from "./read-layout.ts";
import { tags } from "./tags.ts";

/** A level of the pyramid: its image, and the image of its mask. Level 0 is the full size. */
export interface Level {
  readonly image: Layout;
  readonly mask: Layout | undefined;
}

const reducedImage = 1;
const transparencyMask = 4;

/**
 * Sorts the directories of a file into levels, largest first, and gives each its mask. The first directory is the file's
 * image; others count as overviews only where they say so (pages do not), and where their samples are of the same kind.
 */
export function readLevels(
  tiff: Tiff,
  reader: HeaderReader,
): { levels: readonly [Level, ...Level[]]; warnings: readonly string[] } {
  const [first, ...others] = tiff.directories;
  if (first === undefined) throw failure("DAMAGED", "The file has no image");
  const image = readLayout(first, reader, tiff.littleEndian);
  const warnings: string[] = [];
  const overviews: Layout[] = [];
  const masks: Layout[] = [];
  for (const directory of others) {
    const kind = subfileType(directory);
    if ((kind & (reducedImage | transparencyMask)) === 0) continue;
    try {
      const layout = readLayout(directory, reader, tiff.littleEndian);
      if ((kind & transparencyMask) !== 0) masks.push(layout);
      else if (isOverviewOf(image, layout, overviews)) overviews.push(layout);
    } catch (error) {
      warnings.push(`An overview or mask was ignored: ${error instanceof Error ? error.message : error}`);
    }
  }
  overviews.sort((a, b) => b.width - a.width || b.height - a.height);
  const withMask = (layout: Layout): Level => ({
    image: layout,
    mask: masks.find(({ width, height }) => width === layout.width && height === layout.height),
  });
  const levels = overviews.map(withMask);
  const full = withMask(image);
  // A level that lost its mask would show what is masked elsewhere: better no such level.
  const usable = full.mask === undefined ? levels : levels.filter(({ mask }) => mask !== undefined);
  if (usable.length < levels.length) warnings.push("Overviews without a mask were ignored, since the image has one.");
  return { levels: [full, ...usable], warnings };
}

function subfileType(directory: Directory): number {
  // The old SubfileType: 2 is a reduced image.
  return directory.number(tags.newSubfileType) ?? (directory.number(tags.subfileType) === 2 ? reducedImage : 0);
}

function isOverviewOf(image: Layout, layout: Layout, found: readonly Layout[]): boolean {
  return (
    layout.width <= image.width &&
    layout.height <= image.height &&
    layout.width * layout.height < image.width * image.height &&
    layout.samplesPerPixel === image.samplesPerPixel &&
    layout.dataType === image.dataType &&
    !found.some(({ width, height }) => width === layout.width && height === layout.height)
  );
}
