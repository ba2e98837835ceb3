import { describe, expect, test } from "vitest";
import type { CatalogInfo } from "../../../src/catalog/catalogs.ts";
import { Exchange } from "../../../src/catalog/exchange/exchange.ts";
import { MemoryCatalogs } from "../../../src/catalog/memory-catalogs.ts";
import { failure } from "../../../src/core/errors.ts";
import type { Metadata } from "../../../src/core/metadata.ts";
import { recordedHttp } from "../../support/recorded-http.ts";

const url = "https://example.org/data/catalog.json";
const text = (title: string, ...names: string[]) =>
  JSON.stringify({
    type: "TerracottaCatalog",
    version: 1,
    title,
    keys: [{ key: "name" }],
    datasets: names.map((name) => ({ keys: [name], location: `${name}.tif` })),
  });
const metadata: Metadata = {
  bounds: [0, 0, 1, 1],
  convex_hull: { type: "Polygon", coordinates: [] },
  valid_percentage: 100,
  range: [0, 1],
  mean: 0.5,
  stdev: 0,
  percentiles: [],
  sampled: true,
};

interface World {
  readonly catalogs: MemoryCatalogs;
  readonly exchange: Exchange;
  readonly requests: { readonly url: string; readonly cache: string | undefined }[];
  now: number;
  answer: (signal: AbortSignal) => Promise<Response>;
  readonly says: (body: string, etag?: string, status?: number) => void;
}

/** A host whose answers the test gives, a clock that it turns, and the catalogs. */
function world(): World {
  const catalogs = new MemoryCatalogs();
  const requests: World["requests"] = [];
  const it: World = {
    catalogs,
    requests,
    now: 1_000_000,
    answer: async () => new Response("", { status: 404, statusText: "Not Found" }),
    exchange: new Exchange(catalogs, {
      http: recordedHttp({
        now: () => it.now,
        timeoutMs: 50,
        fetch: async (input, init) => {
          requests.push({ url: String(input), cache: init?.cache });
          return await it.answer(init?.signal as AbortSignal);
        },
      }).http,
    }),
    says: (body, etag, status = 200) => {
      it.answer = async () => new Response(body, { status, headers: etag === undefined ? {} : { etag } });
    },
  };
  return it;
}

describe("a hosted catalog", () => {
  test("is loaded once and taken as it is for ten minutes", async () => {
    const it = world();
    it.says(text("Hosted", "a"), '"1"');
    const info = await it.exchange.follow(url);
    expect(info).toEqual({
      id: "hosted",
      title: "Hosted",
      keys: [{ name: "name", description: "" }],
      count: 1,
      version: info.version,
      origin: { url, version: '"1"', checkedAt: 1_000_000 },
    });
    expect(await it.catalogs.get(info.id, ["a"])).toMatchObject({ location: "https://example.org/data/a.tif" });
    it.now += 599_999;
    expect(await it.exchange.follow(`${url}#here`)).toEqual(info);
    expect(it.requests).toEqual([{ url, cache: "no-cache" }]);
  });

  test("is taken as it is for as long as whoever asks allows", async () => {
    const it = world();
    it.says(text("Hosted", "a"), '"1"');
    await it.exchange.follow(url);
    it.now += 60_000;
    await it.exchange.follow(url, { timeToLiveMs: 60_001 });
    expect(it.requests.length).toBe(1);
    await it.exchange.follow(url, { timeToLiveMs: 60_000 });
    expect(it.requests.length).toBe(2);
  });

  test("that has not changed is only noted as looked at", async () => {
    const it = world();
    it.says(text("Hosted", "a"), '"1"');
    const { id } = await it.exchange.follow(url);
    await it.catalogs.insert(id, [{ keys: ["mine"], location: "https://a.org", band: 1 }], "refuse");
    it.now += 600_000;
    // Its body is not even read; a proxy that compresses marks the same tag as weak.
    it.says("not JSON", 'W/"1"');
    expect(await it.exchange.follow(url)).toMatchObject({ id, count: 2, origin: { checkedAt: it.now } });
    expect(it.requests).toHaveLength(2);
  });

  test("whose ETag nobody sees is told apart by its bytes", async () => {
    const it = world();
    it.says(text("Hosted", "a"));
    const first = await it.exchange.follow(url);
    expect(first.origin?.version).toMatch(/^sha256-[0-9a-f]{64}$/);
    const again = await it.exchange.follow(url, { now: true });
    expect(again.origin).toEqual(first.origin);
    it.says(text("Hosted", "a", "b"));
    const changed = await it.exchange.follow(url, { now: true });
    expect(changed.count).toBe(2);
    expect(changed.origin?.version).not.toBe(first.origin?.version);
    expect(await it.catalogs.list()).toHaveLength(1);
  });

  test("that has changed is replaced in one step; what was measured here stays with the same files", async () => {
    const it = world();
    it.says(text("Hosted", "a", "b"), '"1"');
    const { id } = await it.exchange.follow(url);
    const { datasets } = await it.catalogs.datasets(id);
    await it.catalogs.insert(
      id,
      datasets.map((dataset) => ({ ...dataset, metadata })),
      "replace",
    );
    it.says(text("Renamed", "b", "c"), '"2"');
    it.now += 600_000;
    expect(await it.exchange.follow(url)).toMatchObject({ id, title: "Renamed", count: 2, origin: { version: '"2"' } });
    expect((await it.catalogs.get(id, ["b"]))?.metadata).toEqual(metadata);
    expect((await it.catalogs.get(id, ["c"]))?.metadata).toBeUndefined();
    expect(await it.catalogs.get(id, ["a"])).toBeUndefined();
  });

  test.each<[string, (it: World) => void, object]>([
    ["is gone", (it) => it.says("", undefined, 404), { code: "HTTP_STATUS", details: { url, status: 404 } }],
    ["is private", (it) => it.says("", undefined, 403), { code: "HTTP_STATUS", hint: "private" }],
    [
      "cannot be reached",
      (it) => {
        it.answer = async () => {
          throw new TypeError("Failed to fetch");
        };
      },
      { code: "NETWORK" },
    ],
    [
      "breaks off",
      (it) => {
        it.answer = async () =>
          new Response(
            new ReadableStream({
              pull: (controller) => controller.error(new TypeError("network error")),
            }),
          );
      },
      { code: "NETWORK", details: { url, status: 200 } },
    ],
    [
      "is silent",
      (it) => {
        it.answer = (signal) =>
          new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason as Error)));
      },
      { code: "TIMEOUT", details: { url } },
    ],
    ["is not a catalog", (it) => it.says("<html>"), { code: "INVALID_CATALOG" }],
    ["has a dataset twice", (it) => it.says(text("Hosted", "a", "a")), { code: "DUPLICATE_KEYS" }],
  ])("that %s stays as it is and says why, until it is back", async (_, breakDown, problem) => {
    const expected = "hint" in problem ? { ...problem, hint: expect.stringMatching("private") } : problem;
    const it = world();
    breakDown(it);
    await expect(it.exchange.follow(url)).rejects.toMatchObject(expected);
    expect(await it.catalogs.list()).toEqual([]);

    it.says(text("Hosted", "a"), '"1"');
    const good = await it.exchange.follow(url);
    const stored = await it.catalogs.records(good.id);
    it.now += 600_000;
    breakDown(it);
    const kept = await it.exchange.follow(url);
    expect(kept).toMatchObject({ ...good, origin: { ...good.origin, problem: expected } });
    expect(await it.catalogs.records(good.id)).toEqual(stored);

    // The next look is due at once, and forgets the problem.
    it.says(text("Hosted", "a"), '"1"');
    expect(await it.exchange.follow(url)).toEqual({ ...good, origin: { ...good.origin, checkedAt: it.now } });
  });

  test("is looked at once for all who ask at the same time, at once if one of them is in a hurry", async () => {
    const it = world();
    it.says(text("Hosted", "a"), '"1"');
    const [first, second] = await Promise.all([it.exchange.follow(url), it.exchange.follow(url)]);
    expect(second).toEqual(first);
    expect(it.requests).toHaveLength(1);
    await Promise.all([it.exchange.follow(url), it.exchange.follow(url, { now: true })]);
    expect(it.requests).toHaveLength(2);
    expect(await it.catalogs.list()).toHaveLength(1);
  });

  test("is looked at for somebody in a hurry even while another look is about to find it fresh", async () => {
    const it = world();
    it.says(text("Hosted", "a"), '"1"');
    await it.exchange.follow(url);
    it.says(text("Hosted", "a", "b"), '"2"');
    const list = it.catalogs.list.bind(it.catalogs);
    let hurried: Promise<CatalogInfo> | undefined;
    it.catalogs.list = async () => {
      const infos = await list();
      queueMicrotask(() => queueMicrotask(() => (hurried ??= it.exchange.follow(url, { now: true }))));
      return infos;
    };
    expect(await it.exchange.follow(url)).toMatchObject({ count: 1 });
    expect(await hurried).toMatchObject({ count: 2, origin: { version: '"2"' } });
  });

  test("whose address leads elsewhere has its files there", async () => {
    const it = world();
    it.answer = async () =>
      Object.defineProperty(new Response(text("Hosted", "a")), "url", { value: "https://cdn.org/v2/catalog.json" });
    const { id, origin } = await it.exchange.follow(url);
    expect(origin?.url).toBe(url);
    expect(await it.catalogs.get(id, ["a"])).toMatchObject({ location: "https://cdn.org/v2/a.tif" });
  });

  test("is looked at again when the clock was set back", async () => {
    const it = world();
    it.says(text("Hosted", "a"), '"1"');
    await it.exchange.follow(url);
    it.now -= 1;
    await it.exchange.follow(url);
    expect(it.requests).toHaveLength(2);
  });

  test("that cannot be stored any more says so", async () => {
    const it = world();
    it.says(text("Hosted", "a"), '"1"');
    await it.exchange.follow(url);
    it.catalogs.replaceAll = async () => {
      throw failure("STORAGE_FULL", "No room");
    };
    it.says(text("Hosted", "a", "b"), '"2"');
    const { count, origin } = await it.exchange.follow(url, { now: true });
    expect(count).toBe(1);
    expect(origin).toMatchObject({ version: '"1"', problem: { code: "STORAGE_FULL" } });
  });

  test.each(["file:///catalog.json", "javascript:1", "catalog.json", "https://user:word@example.org/", "data:,{}"])(
    "cannot be at %s",
    async (odd) => {
      const it = world();
      await expect(it.exchange.follow(odd)).rejects.toMatchObject({ code: "INVALID_ARGUMENT" });
      expect(it.requests).toEqual([]);
    },
  );
});
