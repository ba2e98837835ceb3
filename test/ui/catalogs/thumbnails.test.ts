import { expect, test } from "vitest";
import type { Dataset } from "../../../src/catalog/catalogs.ts";
import { bandOf, emptyCatalogState, type Thumbnail } from "../../../src/ui/state/catalogs/catalog-state.ts";
import { Thumbnails } from "../../../src/ui/state/catalogs/thumbnails.ts";
import { Store } from "../../../src/ui/state/store.ts";

const dataset = (n: number): Dataset => ({ keys: [String(n)], location: `https://h/${n}.tif`, band: 1 });
const picture: Thumbnail = { width: 1, height: 1, data: new Uint8ClampedArray(4) };

/** Thumbnails whose drawing ends when the test says so. */
function controlled() {
  const store = new Store(emptyCatalogState);
  const drawing = new Map<string, { answer: (thumbnail: Thumbnail) => void; fail: (error: unknown) => void }>();
  const thumbnails = new Thumbnails(
    store,
    (_, { keys }, signal) =>
      new Promise((answer, fail) => {
        const name = keys.join();
        const end =
          <T>(settle: (value: T) => void) =>
          (value: T) => {
            drawing.delete(name);
            settle(value);
          };
        drawing.set(name, { answer: end(answer), fail: end(fail) });
        signal.addEventListener("abort", () => end(fail)(signal.reason));
      }),
  );
  const known = () => [...store.state.thumbnails.keys()];
  return { store, drawing, thumbnails, known };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

test("a few are drawn at once, the others in turn", async () => {
  const { drawing, thumbnails, known } = controlled();
  for (let n = 1; n <= 5; n++) thumbnails.want("c", dataset(n));
  expect([...drawing.keys()]).toEqual(["1", "2", "3"]);
  drawing.get("2")?.answer(picture);
  await settle();
  expect([...drawing.keys()]).toEqual(["1", "3", "4"]);
  expect(known()).toEqual([bandOf(dataset(2))]);
});

test("one that is scrolled away is stopped, and drawn when it comes back", async () => {
  const { drawing, thumbnails, known } = controlled();
  for (let n = 1; n <= 4; n++) thumbnails.want("c", dataset(n));
  thumbnails.leave(dataset(4));
  thumbnails.leave(dataset(1));
  await settle();
  expect([...drawing.keys()]).toEqual(["2", "3"]);
  expect(known()).toEqual([]);
  thumbnails.want("c", dataset(1));
  expect([...drawing.keys()]).toEqual(["2", "3", "1"]);
});

test("one that is known, or failed, is not drawn again until failures are forgotten", async () => {
  const { store, drawing, thumbnails } = controlled();
  thumbnails.want("c", dataset(1));
  thumbnails.want("c", dataset(2));
  drawing.get("1")?.answer(picture);
  drawing.get("2")?.fail(new Error("404"));
  await settle();
  expect([...store.state.thumbnails.values()]).toEqual([picture, null]);
  thumbnails.want("c", dataset(1));
  thumbnails.want("c", dataset(2));
  expect(drawing.size).toBe(0);
  thumbnails.forgetFailures();
  thumbnails.want("c", dataset(2));
  expect(drawing.size).toBe(1);
});

test("of many the latest are remembered", async () => {
  const { drawing, thumbnails, known } = controlled();
  for (let n = 1; n <= 310; n++) {
    thumbnails.want("c", dataset(n));
    drawing.get(String(n))?.answer(picture);
    await settle();
  }
  expect(known()).toHaveLength(300);
  expect(known()[0]).toBe(bandOf(dataset(11)));
});
