import { msg } from "@lit/localize";
import type { PageKey } from "./page-keys.ts";

/** Keys that act in one place of the page, as they are written on keyboards. */
export interface KeyGroup {
  readonly title: string;
  readonly keys: readonly (readonly [keys: string, effect: string])[];
}

/** Every key that the page knows, for people: those of `page-keys.ts`, and those of the map, of drawing and of controls. */
export function keyList(): readonly KeyGroup[] {
  return [
    {
      title: msg("Everywhere, unless you are typing"),
      keys: [
        ...Object.entries(pageKeyWords()).map(
          ([key, effect]) => [key.length === 1 ? key.toUpperCase() : key, effect] as const,
        ),
        ["Esc", msg("Close, or stop what is being read")],
      ],
    },
    {
      title: msg("On the map, once it has the focus"),
      keys: [
        ["← ↑ → ↓", msg("Move")],
        ["+ −", msg("Zoom")],
        ["Shift ← → ↑ ↓", msg("Turn and tilt the landscape of heights")],
      ],
    },
    {
      title: msg("While drawing"),
      keys: [
        ["Enter", msg("Finish the line or the area")],
        ["Esc", msg("Cancel")],
      ],
    },
    {
      title: msg("On the divider of two layers"),
      keys: [
        ["← →", msg("Move it a little")],
        ["PgUp PgDn", msg("Move it further")],
        ["Home End", msg("Move it to an edge")],
      ],
    },
    {
      title: msg("In fields and lists"),
      keys: [
        ["← →", msg("Previous, next section, with a section's name focused")],
        ["Enter", msg("Add addresses, or use an expression")],
        ["Shift Enter", msg("Begin another line in them")],
      ],
    },
  ];
}

/** One for each key of the page, which the compiler holds. */
const pageKeyWords = (): Readonly<Record<PageKey, string>> => ({
  "/": msg("Add data"),
  f: msg("Zoom to the selected layer"),
  "[": msg("Previous layer"),
  "]": msg("Next layer"),
  l: msg("Show or hide the legend"),
  ",": msg("Previous value of the axis"),
  ".": msg("Next value of the axis"),
  p: msg("Play the axis, or pause"),
  c: msg("Compare two layers, or stop"),
  b: msg("Blink: show the other one"),
  "Ctrl+Z": msg("Bring back the layer that was removed last"),
  s: msg("Share: link, embed, code"),
  e: msg("Picture or pixels of the map"),
  "?": msg("This list"),
});
