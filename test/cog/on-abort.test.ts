import { expect, test, vi } from "vitest";
import { onAbort } from "../../src/cog/on-abort.ts";
import { CogStore } from "../../src/cog/open.ts";
import { oneDegreePixels, tinyTiff } from "../support/tiny-tiff.ts";

/** A signal, and how many listeners it has. */
function countedSignal() {
  const controller = new AbortController();
  const { signal } = controller;
  const listeners = new Set<unknown>();
  const counted = { now: 0, most: 0 };
  const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
  const count = () => {
    counted.now = listeners.size;
    counted.most = Math.max(counted.most, counted.now);
  };
  signal.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
    listeners.add(listener);
    count();
    add(type, listener);
  };
  signal.removeEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
    listeners.delete(listener);
    count();
    remove(type, listener);
  };
  return { controller, signal, counted };
}

test("all who wait are called, but those who went before; the signal has one listener, and in the end none", () => {
  const { controller, signal, counted } = countedSignal();
  const [stays, goes, later] = [vi.fn(), vi.fn(), vi.fn()];
  const stop = onAbort(signal, stays);
  onAbort(signal, goes)();
  expect(counted).toEqual({ now: 1, most: 1 });
  stop();
  expect(counted).toEqual({ now: 0, most: 1 });
  onAbort(signal, stays);
  const takenBack = onAbort(signal, later);
  onAbort(signal, takenBack);
  controller.abort();
  expect([stays, goes, later].map(({ mock }) => mock.calls.length)).toEqual([1, 0, 1]);
});

test("a read of many blocks leaves its signal with one listener", async () => {
  const blocks = Array.from({ length: 100 }, (_, row) => new Uint8Array(10).fill(row));
  const file = tinyTiff([{ width: 10, height: 100, rowsPerStrip: 1, blocks, entries: oneDegreePixels }]);
  const cog = await new CogStore().open({ url: "local:1/rows.tif", blob: new Blob([file]) });
  const { signal, counted } = countedSignal();
  const { bands } = await cog.read(0, { col: 0, row: 0, width: 10, height: 100 }, [1], signal);
  expect(bands[0]?.[990]).toBe(99);
  expect(counted.most).toBe(1);
  await expect.poll(() => counted.now).toBe(0);
});
