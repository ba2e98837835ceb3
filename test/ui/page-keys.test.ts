import { expect, test } from "vitest";
import type { AxisState } from "../../src/ui/state/axis/axis-state.ts";
import { keyList } from "../../src/ui/state/key-list.ts";
import { keyIntent, pageKeys } from "../../src/ui/state/page-keys.ts";
import { emptyPage } from "../../src/ui/state/page-state.ts";

test("the list names each key of the page once, with what it does", () => {
  const [everywhere] = keyList();
  const listed = everywhere?.keys.map(([key]) => key.toLowerCase());
  expect(listed).toEqual([...Object.keys(pageKeys), "Esc"].map((key) => key.toLowerCase()));
  for (const { keys } of keyList())
    for (const [key, effect] of keys) expect([key, effect.length > 3]).toEqual([key, true]);
});

test.each([
  ["F", { kind: "fit", id: undefined }],
  ["s", { kind: "share-open", open: true }],
  [".", { kind: "axis-step", by: 1 }],
  ["Ctrl+Z", { kind: "undo-remove" }],
  ["toString", undefined],
  ["q", undefined],
])("%s asks for %o", (key, intent) => {
  expect(keyIntent(key, emptyPage)).toEqual(intent);
});

test("P plays and pauses an axis, and does nothing without one", () => {
  const axis = (playing: boolean) => ({ ...emptyPage, axis: { playing } as AxisState });
  expect(keyIntent("p", emptyPage)).toBeUndefined();
  expect(keyIntent("p", axis(false))).toEqual({ kind: "axis-play", playing: true });
  expect(keyIntent("p", axis(true))).toEqual({ kind: "axis-play", playing: false });
});
