import { failure } from "../../errors.ts";
import { isPart } from "../rgba.ts";
import type { Rgba } from "../style.ts";
import type { Colormap } from "./colormap.ts";

const entries = 255;

/**
 * The colormap of a user's own colours: 255 are taken as they are, 2 to 254 are spread evenly from the first entry to the last, with
 * every part of the colours between them interpolated. Throws `INVALID_ARGUMENT` for other numbers and for parts that are not
 * integers 0 to 255.
 */
export function toColormap(colors: readonly Rgba[]): Colormap {
  if (colors.length < 2 || colors.length > entries) {
    throw failure("INVALID_ARGUMENT", `A colormap has 2 to ${entries} colours; found ${colors.length}.`);
  }
  const wrong = colors.findIndex((color) => color.length !== 4 || !color.every(isPart));
  if (wrong >= 0) {
    const found = JSON.stringify(colors[wrong]);
    throw failure("INVALID_ARGUMENT", `A colour has four integers 0 to 255; number ${wrong + 1} is ${found}.`);
  }
  const colormap = new Uint8Array(4 * entries);
  for (let entry = 0; entry < entries; entry++) {
    const at = (entry * (colors.length - 1)) / (entries - 1);
    const below = Math.floor(at);
    const first = colors[below] as Rgba;
    const second = colors[Math.min(below + 1, colors.length - 1)] as Rgba;
    for (let part = 0; part < 4; part++) {
      const [from, to] = [first[part] as number, second[part] as number];
      colormap[4 * entry + part] = Math.round(from + (to - from) * (at - below));
    }
  }
  return colormap;
}
