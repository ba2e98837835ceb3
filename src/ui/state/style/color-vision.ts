import { identityName } from "../../../core/color/colormaps/colormap.ts";
import { colormapGroups } from "../../../core/color/colormaps/colormap-names.ts";

/**
 * Colormaps that keep their order for people who cannot tell red from green: the perceptually uniform ones, greys, and those that ColorBrewer
 * lists as safe (colorbrewer2.org, C. Brewer and M. Harrower: all sequential ones, and diverging ones without red against green).
 */
const safe: ReadonlySet<string> = new Set([
  ...colormapGroups.uniform,
  ...[identityName, "gray", "grey", "grays", "greys", "gist_gray", "gist_grey", "gist_yarg", "gist_yerg", "binary"],
  ...["purples", "blues", "greens", "oranges", "reds", "ylorbr", "ylorrd", "orrd", "purd", "rdpu", "bupu", "gnbu"],
  ...["pubu", "ylgnbu", "pubugn", "bugn", "ylgn"],
  ...["piyg", "prgn", "brbg", "puor", "rdbu", "rdylbu"],
]);

/** Whether a colormap, or the same the other way round, is safe for people with a red–green colour vision deficiency. */
export const isColorVisionSafe = (name: string): boolean => safe.has(name.replace(/_r$/, ""));
