import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { LeaveAfter } from "../../src/ui/state/leave-after.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("leaves after its while, which begins anew with every start", () => {
  const leave = vi.fn();
  const leaving = new LeaveAfter(100, leave);
  leaving.start();
  vi.advanceTimersByTime(99);
  leaving.start();
  vi.advanceTimersByTime(99);
  expect(leave).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(leave).toHaveBeenCalledTimes(1);
});

test("never leaves while anything holds it, and a whole while after", () => {
  const leave = vi.fn();
  const leaving = new LeaveAfter(100, leave);
  leaving.start();
  leaving.hold("pointer", true);
  leaving.hold("focus", true);
  leaving.hold("pointer", false);
  leaving.start();
  vi.advanceTimersByTime(10_000);
  expect(leave).not.toHaveBeenCalled();
  leaving.hold("focus", false);
  vi.advanceTimersByTime(99);
  expect(leave).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(leave).toHaveBeenCalledTimes(1);
});

test("forgets what held it back", () => {
  const leave = vi.fn();
  const leaving = new LeaveAfter(100, leave);
  leaving.hold("focus", true);
  leaving.release();
  vi.advanceTimersByTime(1000);
  expect(leave).not.toHaveBeenCalled();
  leaving.start();
  vi.advanceTimersByTime(100);
  expect(leave).toHaveBeenCalledTimes(1);
});

test("stops for good", () => {
  const leave = vi.fn();
  const leaving = new LeaveAfter(100, leave);
  leaving.start();
  leaving.stop();
  vi.advanceTimersByTime(1000);
  expect(leave).not.toHaveBeenCalled();
});
