import { failure } from "../core/errors.ts";
import { readLayout } from "./blocks/read-layout.ts";
import type { Directory, Tiff } from "./tiff/directory.ts";
import type { HeaderReader } from "./tiff/header-reader.ts";
import type { Layout } from "./tiff/layout.ts";
import { tags } from "./tiff/tags.ts";

/** A level of the pyramid: its image, and the image of its mask. Level 0 is the full size. */
export interface Level {
  readonly image: Layout;
  readonly mask: Layout | undefined;
}

const reducedImage = 1;
const transparencyMask = 4;

/**
 * Sorts the directories of a file into levels, largest first, and gives each its mask. The first directory is the file's
 * image; others count as overviews only where they say so (pages do not), where they belong to it, and where their samples mean the same.
 */
export function readLevels(
  tiff: Tiff,
  reader: HeaderReader,
): { levels: readonly [Level, ...Level[]]; warnings: readonly string[] } {
  const [first] = tiff.directories;
  if (first === undefined) throw failure("DAMAGED", "The file has no image");
  const image = readLayout(first, reader, tiff.littleEndian);
  const { own, others } = partsOf(tiff.directories, first);
  const warnings: string[] = [];
  if (others > 0) {
    warnings.push(
      `${others} overviews or masks were ignored: they follow another image of the same size, and may be its own.`,
    );
  }
  const overviews: Layout[] = [];
  const masks: Layout[] = [];
  for (const directory of own) {
    try {
      const layout = readLayout(directory, reader, tiff.littleEndian);
      if ((subfileType(directory) & transparencyMask) !== 0) masks.push(layout);
      else if (isNewOverview(image, layout, overviews)) {
        const difference = differenceOf(image, layout);
        if (difference === undefined) overviews.push(layout);
        else warnings.push(`An overview of ${layout.width} × ${layout.height} pixels was ignored: ${difference}.`);
      }
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

/**
 * The overviews and masks that are the first image's: those of its SubIFDs, and those of the chain, unless they come after another image
 * of the same size. `others` counts these.
 */
function partsOf(directories: readonly Directory[], first: Directory) {
  const own: Directory[] = [];
  let others = 0;
  let rival = false;
  for (const directory of directories) {
    if (directory === first) continue;
    const isPart = (subfileType(directory) & (reducedImage | transparencyMask)) !== 0;
    const { parent } = directory;
    if (parent !== undefined) {
      // What a page or another image's overview names is theirs.
      if (isPart && (parent === first || own.includes(parent))) own.push(directory);
    } else if (!isPart) rival ||= isSameSize(directory, first);
    else if (rival) others += 1;
    else own.push(directory);
  }
  return { own, others };
}

function isSameSize(a: Directory, b: Directory): boolean {
  return [tags.imageWidth, tags.imageLength].every((tag) => a.number(tag) === b.number(tag));
}

function subfileType(directory: Directory): number {
  // The old SubfileType: 2 is a reduced image.
  return directory.number(tags.newSubfileType) ?? (directory.number(tags.subfileType) === 2 ? reducedImage : 0);
}

/** Whether an image is smaller than the full one, and the first one of its size. */
function isNewOverview(image: Layout, { width, height }: Layout, found: readonly Layout[]): boolean {
  return (
    width <= image.width &&
    height <= image.height &&
    width * height < image.width * image.height &&
    !found.some((other) => other.width === width && other.height === height)
  );
}

/** What makes an image none of another one's overviews: samples of another kind or meaning, another shape. */
function differenceOf(image: Layout, layout: Layout): string | undefined {
  if (layout.samplesPerPixel !== image.samplesPerPixel) {
    return `it has ${layout.samplesPerPixel} bands, and the image ${image.samplesPerPixel}`;
  }
  if (layout.dataType !== image.dataType) return `it holds ${layout.dataType} samples, and the image ${image.dataType}`;
  if (layout.bitsPerSample !== image.bitsPerSample) {
    return `its samples have ${layout.bitsPerSample} bits, and those of the image ${image.bitsPerSample}`;
  }
  if (meaningOf(layout) !== meaningOf(image)) {
    return `its samples mean something else (photometric interpretation ${layout.photometric}) than those of the image (${image.photometric})`;
  }
  return haveOneShape(image, layout)
    ? undefined
    : `it has not the shape of the image, ${image.width} × ${image.height}`;
}

/** Gray, RGB and YCbCr samples are read as they are. */
function meaningOf({ photometric, samplesPerPixel }: Layout): number {
  return samplesPerPixel >= 3 && (photometric === 1 || photometric === 6) ? 2 : photometric;
}

/** Whether one factor makes both sides of the overview, rounded to whole pixels either way. */
function haveOneShape({ width, height }: Layout, overview: Layout): boolean {
  const least = Math.max(width / (overview.width + 1), height / (overview.height + 1));
  const most = Math.min(width / (overview.width - 1), height / (overview.height - 1));
  return least < most;
}
