import { expect, test } from "vitest";
import { HttpSource } from "../../../src/cog/source/http-source.ts";
import { recordedHttp } from "../../support/recorded-http.ts";

const byteLength = 1_000_000;
/** A file of which each byte tells where it is and which file it is of. */
const byteOf = (seed: number, at: number) => (at * 7 + (at >> 8) + seed) & 255;

interface Answer {
  readonly tag: string;
  /** Which file; the first, unless given. */
  readonly seed?: number;
}

/** A file of a host whose answers, counted from 1, the test makes up; `read` gives the seed of the file that the bytes are of. */
function source(answer: (count: number) => Answer) {
  let requests = 0;
  const { http } = recordedHttp({
    fetch: async (_, init) => {
      requests += 1;
      const { tag, seed = 0 } = answer(requests);
      const [, first = "", last = ""] = /bytes=(\d+)-(\d+)/.exec(new Headers(init?.headers).get("range") ?? "") ?? [];
      const from = Number(first);
      const bytes = Uint8Array.from({ length: Number(last) + 1 - from }, (_, i) => byteOf(seed, from + i));
      const headers = { etag: tag, "content-range": `bytes ${first}-${last}/${byteLength}` };
      return new Response(bytes, { status: 206, headers });
    },
  });
  const file = new HttpSource("https://host/x.tif", http);
  const read = async (at: number) => {
    const [first = 0] = await file.read(at, 10);
    return (first - byteOf(0, at)) & 255;
  };
  return {
    read,
    get requests() {
      return requests;
    },
  };
}

test("nodes with ETags of their own are told from a change, however many they are", async () => {
  let answer: Answer = { tag: '"1"' };
  const file = source(() => answer);
  for (const node of [1, 2, 3, 4, 5]) {
    answer = { tag: `"${node}"` };
    expect(await file.read(node * 100_000)).toBe(0);
  }
  answer = { tag: '"new"', seed: 1 };
  await expect(file.read(600_000)).rejects.toMatchObject({ code: "CHANGED" });
});

test("an ETag for each answer is found out once, and then costs nothing", async () => {
  const file = source((count) => ({ tag: `"${count}"` }));
  expect(await file.read(0)).toBe(0);
  expect(await file.read(100_000)).toBe(0);
  // The two, and six that show the header under six more ETags.
  expect(file.requests).toBe(8);
  const places = [200_000, 400_000, 600_000, 800_000];
  expect(await Promise.all(places.map(file.read))).toEqual([0, 0, 0, 0]);
  expect(file.requests).toBe(12);
});

test("is found out once, also by several ranges at the same time", async () => {
  const file = source((count) => ({ tag: `"${count}"` }));
  expect(await file.read(0)).toBe(0);
  const places = [100_000, 300_000, 500_000, 700_000];
  expect(await Promise.all(places.map(file.read))).toEqual([0, 0, 0, 0]);
  expect(file.requests).toBe(11);
});

test("a new file under an ETag for each answer is a change", async () => {
  const file = source((count) => ({ tag: `"${count}"`, seed: count > 1 ? 1 : 0 }));
  expect(await file.read(0)).toBe(0);
  await expect(file.read(100_000)).rejects.toMatchObject({ code: "CHANGED" });
});

test("an answer of another file is never taken, whichever nodes answer after it", async () => {
  // All orders in which three nodes may answer after the header: one has the other file, two have ETags of their own.
  const nodes: readonly Answer[] = [{ tag: '"1"' }, { tag: '"2"', seed: 1 }, { tag: '"3"' }];
  const readInOrder = async (order: number) => {
    const file = source((count) => nodes[count === 1 ? 0 : Math.floor(order / 3 ** ((count - 2) % 6)) % 3] as Answer);
    await file.read(0);
    return await file.read(100_000).catch((error: { readonly code?: string }) => error.code);
  };
  const found = await Promise.all(Array.from({ length: 3 ** 6 }, (_, order) => readInOrder(order)));
  const right = found.filter((one) => one === 0).length;
  const changed = found.filter((one) => one === "CHANGED").length;
  expect(right + changed).toBe(3 ** 6);
  expect(right).toBeGreaterThan(changed);
});
