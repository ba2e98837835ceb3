import { expect, test } from "vitest";
import { listBucket } from "../../src/ingest/bucket-listing.ts";

test("a bucket without end is read as far as memory goes: 200,000 GeoTIFFs, with a note", async () => {
  const url = "https://storage.googleapis.com/storage/v1/b/endless/o?prefix=a%2F";
  let asked = 0;
  const answer = () => {
    asked += 1;
    const items = Array.from({ length: 50_000 }, (_, i) => ({
      kind: "storage#object",
      name: `a/${asked}-${i}.${i % 2 ? "tif" : "json"}`,
    }));
    return JSON.stringify({ kind: "storage#objects", nextPageToken: `${asked}`, items });
  };
  const found = await listBucket(
    { url, text: answer() },
    { fetch: async (address) => Object.defineProperty(new Response(answer()), "url", { value: String(address) }) },
  );
  expect([asked, found.files.length]).toEqual([8, 200_000]);
  expect(found.notes).toContain(
    "Only the first 400000 objects were looked at, 200000 GeoTIFFs among them: give a longer prefix.",
  );
});
