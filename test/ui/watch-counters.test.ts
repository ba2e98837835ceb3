import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Counters, Engine } from "../../src/engine/engine.ts";
import { emptyPage, type PageState } from "../../src/ui/state/page-state.ts";
import { Store } from "../../src/ui/state/store.ts";
import { watchCounters } from "../../src/ui/state/watch-counters.ts";

/** A clock that the test turns. */
beforeEach(() => vi.useFakeTimers({ now: 0 }));
afterEach(() => vi.useRealTimers());
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

const none: Counters = emptyPage.counters;
function start() {
  const store = new Store<PageState>(emptyPage);
  const told = { counters: none, looks: 0 };
  let answer: (() => Promise<void>) | undefined;
  const run = async () => {
    told.looks += 1;
    await answer?.();
    return told.counters;
  };
  // One job is all that is asked for.
  const lookSoon = watchCounters(store, { run } as unknown as Engine);
  return {
    store,
    told,
    lookSoon,
    hold: (until: () => Promise<void>) => {
      answer = until;
    },
  };
}

test("while tiles are under way, bytes are shown every 250 ms; then once more", async () => {
  const { store, told } = start();
  await pass(1000);
  expect(told.looks).toBe(0);
  store.set({ tilesInFlight: 2 });
  told.counters = { ...none, requests: 1, bytes: 1000, underWay: 1 };
  await pass(249);
  expect(store.state.counters).toBe(none);
  await pass(1);
  expect(store.state.counters).toMatchObject({ requests: 1, bytes: 1000 });
  told.counters = { ...none, requests: 1, bytes: 5000, underWay: 1 };
  await pass(250);
  expect(store.state.counters.bytes).toBe(5000);
  told.counters = { ...none, requests: 1, bytes: 9000 };
  store.set({ tilesInFlight: 0 });
  await pass(250);
  expect([store.state.counters.bytes, told.looks]).toEqual([9000, 3]);
  await pass(10_000);
  expect(told.looks).toBe(3);
});

test("a host that is slow after the last tile is told, and taken back when it has answered", async () => {
  const { store, told, lookSoon } = start();
  told.counters = { ...none, requests: 1, underWay: 1 };
  lookSoon();
  await pass(4000);
  expect(store.state.counters.slow).toBe(0);
  told.counters = { ...none, requests: 1, underWay: 1, slow: 1 };
  await pass(250);
  expect(store.state.counters.slow).toBe(1);
  told.counters = { ...none, requests: 1, underWay: 1, slow: 1, silentSeconds: 10 };
  await pass(250);
  expect(store.state.counters.silentSeconds).toBe(10);
  told.counters = { ...none, requests: 1, bytes: 70 };
  await pass(250);
  expect(store.state.counters).toMatchObject({ bytes: 70, slow: 0, silentSeconds: 0 });
  const { looks } = told;
  await pass(10_000);
  expect(told.looks).toBe(looks);
});

test("tiles that begin while the last look is under way are watched as well", async () => {
  const { store, told, lookSoon, hold } = start();
  let finish = () => {};
  hold(
    () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
  );
  lookSoon();
  await pass(250);
  store.set({ tilesInFlight: 1 });
  hold(async () => {});
  finish();
  told.counters = { ...none, bytes: 5 };
  await pass(250);
  expect([store.state.counters.bytes, told.looks]).toEqual([5, 2]);
});
