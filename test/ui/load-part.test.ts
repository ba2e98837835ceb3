import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { awaitPart, loadPart } from "../../src/ui/load-part.ts";

/** A browser whose connection comes and goes. */
let events: EventTarget;
let onLine = true;
let hostAnswers = true;
const reload = vi.fn();

beforeEach(() => {
  events = new EventTarget();
  onLine = hostAnswers = true;
  reload.mockClear();
  vi.stubGlobal("navigator", {
    get onLine() {
      return onLine;
    },
  });
  vi.stubGlobal("document", { baseURI: "https://page.org/repo/?x" });
  vi.stubGlobal("location", { reload });
  vi.stubGlobal("addEventListener", events.addEventListener.bind(events));
  vi.stubGlobal("fetch", async () => {
    if (!hostAnswers) throw new TypeError("Failed to fetch");
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const settle = () => new Promise((resolve) => setImmediate(resolve));
const goOffline = () => {
  onLine = hostAnswers = false;
};
const comeBack = async () => {
  onLine = hostAnswers = true;
  events.dispatchEvent(new Event("online"));
  await settle();
};

describe("a part", () => {
  test("is not asked for while its host is out of reach: the browser would remember the failure", async () => {
    goOffline();
    const load = vi.fn();
    await expect(loadPart(load)).rejects.toThrow("Failed to fetch");
    expect(load).not.toHaveBeenCalled();
  });

  test("is asked for without a connection where the host answers all the same", async () => {
    onLine = false;
    expect(await loadPart(async () => "part")).toBe("part");
  });
});

describe("a part that the page cannot be without", () => {
  const told: string[] = [];
  let mayReload: boolean;
  const waiting = {
    missing: () => told.push("missing"),
    there: () => told.push("there"),
    mayReload: () => mayReload,
  };
  beforeEach(() => {
    told.length = 0;
    mayReload = true;
  });

  test("is there once the connection is back", async () => {
    goOffline();
    const load = vi.fn(async () => "part");
    const part = awaitPart(load, waiting);
    await settle();
    expect(told).toEqual(["missing"]);
    expect(load).not.toHaveBeenCalled();
    await comeBack();
    expect(await part).toBe("part");
    expect(told).toEqual(["missing", "there"]);
    expect(reload).not.toHaveBeenCalled();
  });

  test.each([
    ["comes by a reload where the browser remembers that it failed", true, 1],
    ["waits for the person where a reload would lose files of this computer", false, 0],
  ])("%s", async (_, may, reloads) => {
    mayReload = may;
    const remembered = async () => {
      throw new TypeError("Failed to fetch dynamically imported module");
    };
    void awaitPart(remembered, waiting);
    await settle();
    expect(reload).not.toHaveBeenCalled();
    await comeBack();
    expect(told).toEqual(["missing", "missing"]);
    expect(reload).toHaveBeenCalledTimes(reloads);
  });
});
