import { expect, test } from "vitest";
import { LatestOnly } from "../../src/ui/state/latest-only.ts";

test("works on one request at a time, and skips those that were overtaken", async () => {
  const done: number[] = [];
  const waiting: (() => void)[] = [];
  const latest = new LatestOnly<number>(async (request) => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    done.push(request);
  });
  latest.ask(1);
  latest.ask(2);
  latest.ask(3);
  expect(waiting).toHaveLength(1);
  waiting[0]?.();
  await Promise.resolve().then(() => undefined);
  while (waiting.length < 2) await Promise.resolve();
  waiting[1]?.();
  while (done.length < 2) await Promise.resolve();
  expect(done).toEqual([1, 3]);
});
