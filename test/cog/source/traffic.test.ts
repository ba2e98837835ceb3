import { expect, test } from "vitest";
import { Traffic } from "../../../src/cog/source/traffic.ts";
import { waitingWords } from "../../../src/ui/state/waiting-words.ts";

/** A clock that the test turns, and what is told at a time of it. */
function start() {
  const counters = { requests: 0, bytes: 0, blocksDecoded: 0 };
  const clock = { ms: 0 };
  const traffic = new Traffic(counters, () => clock.ms);
  const toldAt = (ms: number) => {
    clock.ms = ms;
    return waitingWords(traffic.waiting);
  };
  return { counters, clock, traffic, toldAt };
}

test("a slow answer shows its bytes as they come, and is called slow after 4 s", () => {
  const { counters, traffic, toldAt } = start();
  const request = traffic.begin();
  expect([toldAt(0), counters.requests, counters.bytes]).toEqual([undefined, 1, 0]);
  expect(toldAt(3999)).toBeUndefined();
  request.onBytes(1000);
  expect([toldAt(4000), counters.bytes]).toEqual(["slow connection", 1000]);
  request.onBytes(500);
  expect([toldAt(13_999), counters.bytes]).toEqual(["slow connection", 1500]);
  request.onEnd();
  expect([toldAt(14_000), counters.bytes]).toEqual([undefined, 1500]);
  expect(traffic.waiting).toEqual({ underWay: 0, slow: 0, silentSeconds: 0 });
});

test("a stall is told after 10 s, with its seconds, until bytes come", () => {
  const { traffic, toldAt } = start();
  const request = traffic.begin();
  toldAt(5000);
  request.onBytes(0);
  expect(toldAt(14_999)).toBe("slow connection");
  expect(toldAt(15_000)).toBe("no bytes for 10 s, still waiting");
  expect(toldAt(15_999)).toBe("no bytes for 10 s, still waiting");
  expect(toldAt(24_999)).toBe("no bytes for 19 s, still waiting");
  request.onBytes(1);
  expect(toldAt(25_000)).toBe("slow connection");
  expect(toldAt(34_998)).toBe("slow connection");
  expect(toldAt(34_999)).toBe("no bytes for 10 s, still waiting");
});

test("of several requests the longest silence is told, and what has ended counts no more", () => {
  const { clock, traffic, toldAt } = start();
  const silent = traffic.begin();
  clock.ms = 3000;
  const other = traffic.begin();
  expect(toldAt(12_000)).toBe("no bytes for 12 s, still waiting");
  expect(traffic.waiting).toEqual({ underWay: 2, slow: 2, silentSeconds: 12 });
  silent.onEnd();
  expect(toldAt(12_999)).toBe("slow connection");
  expect(traffic.waiting).toEqual({ underWay: 1, slow: 1, silentSeconds: 0 });
  expect(toldAt(13_000)).toBe("no bytes for 10 s, still waiting");
  other.onEnd();
  expect(toldAt(13_000)).toBeUndefined();
});
