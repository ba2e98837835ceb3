import type { Intent } from "./intents.ts";
import type { PageState } from "./page-state.ts";

/** What keys do wherever the person is, unless they are typing: single ones, and undo as browsers have it. Undefined does nothing. */
export const pageKeys = {
  "/": () => ({ kind: "focus-box" }),
  f: () => ({ kind: "fit", id: undefined }),
  "[": () => ({ kind: "select-next", by: -1 }),
  "]": () => ({ kind: "select-next", by: 1 }),
  l: ({ legendShown }) => ({ kind: "legend", shown: !legendShown }),
  ",": () => ({ kind: "axis-step", by: -1 }),
  ".": () => ({ kind: "axis-step", by: 1 }),
  p: ({ axis }) => axis && { kind: "axis-play", playing: !axis.playing },
  c: ({ compare }) => (compare ? { kind: "compare-stop" } : { kind: "compare-start", how: "swipe" }),
  b: () => ({ kind: "compare-blink" }),
  "Ctrl+Z": () => ({ kind: "undo-remove" }),
  s: () => ({ kind: "share-open", open: true }),
  e: () => ({ kind: "share-export-open", open: true }),
  "?": () => ({ kind: "keys", open: true }),
} as const satisfies Readonly<Record<string, (state: PageState) => Intent | undefined>>;

export type PageKey = keyof typeof pageKeys;

/** What a key, as `KeyboardEvent.key` names it, asks for; undefined for nothing. */
export function keyIntent(key: string, state: PageState): Intent | undefined {
  const name = key.length === 1 ? key.toLowerCase() : key;
  // What is not in the table is no key of it, whatever objects have by birth.
  return Object.hasOwn(pageKeys, name) ? pageKeys[name as PageKey](state) : undefined;
}
