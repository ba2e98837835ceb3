import { nameParse } from "@kurkle/color";
import type { Rgba } from "../../../core/color/style.ts";

/** The colour of a name of CSS, as `teal` or `transparent`; undefined for any other text. */
export function namedColor(name: string): Rgba | undefined {
  if (!/^[a-z]+$/i.test(name)) return undefined;
  const found = nameParse(name);
  return found && [found.r, found.g, found.b, found.a];
}
