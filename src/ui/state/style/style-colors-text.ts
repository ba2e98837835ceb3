import { cssColor, parseRgba } from "../../../core/color/rgba.ts";
import type { Rgba } from "../../../core/color/style.ts";

/** How many colours a colormap of a person's own may have. */
export const [fewestColors, mostColors] = [2, 255] as const;

/** Colours as hexadecimal digits with commas between them: `440154,21908d,fde72580`. */
export const writeColors = (colors: readonly Rgba[]): string =>
  colors.map((color) => cssColor(color).slice(1)).join(",");

/**
 * The colours of a list, 2 to 255 of them: hexadecimal, with or without `#`, with commas, semicolons or white space between them;
 * undefined for any other text.
 */
export function readColors(text: string): readonly Rgba[] | undefined {
  if (text.length > longestText) return undefined;
  const words = text.split(/[\s,;]+/).filter((word) => word !== "");
  const colors = words.map(parseRgba).filter((color) => color !== undefined);
  return colors.length === words.length && colors.length >= fewestColors && colors.length <= mostColors
    ? colors
    : undefined;
}

const longestText = 4000;
