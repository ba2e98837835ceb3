import fc from "fast-check";
import { expect, test } from "vitest";
import { bucketListingAddress, isListing, objectAddress } from "../../src/ingest/bucket-address.ts";

test.each([
  [
    "s3://sentinel-cogs/sentinel-s2-l2a-cogs/29/R/",
    "https://sentinel-cogs.s3.amazonaws.com/?list-type=2&prefix=sentinel-s2-l2a-cogs%2F29%2FR%2F",
  ],
  ["s3://sentinel-cogs", "https://sentinel-cogs.s3.amazonaws.com/?list-type=2"],
  ["s3://my.bucket/a b/", "https://s3.amazonaws.com/my.bucket/?list-type=2&prefix=a%20b%2F"],
  ["gs://gcp-public-data/x/", "https://storage.googleapis.com/gcp-public-data/?list-type=2&prefix=x%2F"],
  [
    "https://b.s3.eu-central-1.amazonaws.com/x/y/",
    "https://b.s3.eu-central-1.amazonaws.com/?list-type=2&prefix=x%2Fy%2F",
  ],
  ["https://s3.eu-central-1.amazonaws.com/b/x/", "https://s3.eu-central-1.amazonaws.com/b/?list-type=2&prefix=x%2F"],
  ["https://storage.googleapis.com/b/x/", "https://storage.googleapis.com/b/?list-type=2&prefix=x%2F"],
  [
    "https://acc.blob.core.windows.net/box/x/?sv=1&sig=s",
    "https://acc.blob.core.windows.net/box?sv=1&sig=s&restype=container&comp=list&prefix=x%2F",
  ],
  ["http://127.0.0.1:9000/b/?prefix=x&delimiter=%2F", "http://127.0.0.1:9000/b/?prefix=x"],
  [
    "https://storage.googleapis.com/storage/v1/b/box/o?delimiter=%2F&prefix=x%2F",
    "https://storage.googleapis.com/storage/v1/b/box/o?prefix=x%2F",
  ],
  ["https://host/b/?list-type=2&max-keys=10", "https://host/b/?list-type=2"],
  ["https://storage.googleapis.com/storage/v1/b/box/o", "https://storage.googleapis.com/storage/v1/b/box/o"],
  ["https://box.storage.googleapis.com/x/", "https://box.storage.googleapis.com/?list-type=2&prefix=x%2F"],
  ["/vsis3/box/x/", "https://box.s3.amazonaws.com/?list-type=2&prefix=x%2F"],
  ["https://box.s3.us-west-2.amazonaws.com/v1.0", "https://box.s3.us-west-2.amazonaws.com/?list-type=2&prefix=v1.0"],
  ["https://box.s3.us-west-2.amazonaws.com/stac/item.json", undefined],
  ["https://s3.us-west-2.amazonaws.com/box/index.html", undefined],
  ["https://storage.googleapis.com/box/catalog.json.gz", undefined],
  ["https://acc.blob.core.windows.net/box/item.json?sig=s", undefined],
  ["s3://box/stac/item.json", undefined],
  ["s3://box/a.tif", undefined],
  ["s3://box/a.gtif", undefined],
  ["s3://xn--a/", undefined],
  ["https://host/folder/", undefined],
  ["https://host/stac/item.json", undefined],
])("%s is listed at %s", (address, listing) => {
  expect(bucketListingAddress(address)).toBe(listing);
});

test.each([
  ["https://host/b?list-type=2", true],
  ["https://host/b/?prefix=x", true],
  ["https://host/box?restype=container&comp=list", true],
  ["https://storage.googleapis.com/storage/v1/b/box/o", true],
  ["https://host/a.tif?prefix=x", false],
  ["https://host/a.json?marker=x", false],
  ["https://host/b?comp=metadata", false],
  ["https://host/b/", false],
])("whether %s asks for a listing: %s", (address, expected) => {
  expect(isListing(new URL(address))).toBe(expected);
});

test("objects of s3:// and gs:// have https addresses", () => {
  expect(objectAddress("s3://b/x/a b#1.tif")).toBe("https://b.s3.amazonaws.com/x/a%20b%231.tif");
  expect(objectAddress("s3://b.c/x.tif")).toBe("https://s3.amazonaws.com/b.c/x.tif");
  expect(objectAddress("gs://b/x.tif")).toBe("https://storage.googleapis.com/b/x.tif");
  expect(objectAddress("/vsigs/b/x y.tif")).toBe("https://storage.googleapis.com/b/x%20y.tif");
  expect(objectAddress("/vsis3/b/x.tif")).toBe("https://b.s3.amazonaws.com/x.tif");
  expect(objectAddress("./x.tif")).toBe("./x.tif");
  expect(objectAddress("s3://b/")).toBe("s3://b/");
});

test("whatever is typed has an address, or none, but never an error", () => {
  const beginnings = ["s3://", "gs://", "/vsis3/", "https://s3.amazonaws.com/", "https://acc.blob.core.windows.net/"];
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(..."xn-.:@/%[]?#\\ {}0") }));
  fc.assert(
    fc.property(fc.constantFrom(...beginnings), text, (beginning, rest) => {
      const listing = bucketListingAddress(beginning + rest);
      expect(listing === undefined || URL.canParse(listing)).toBe(true);
      expect(typeof objectAddress(beginning + rest)).toBe("string");
    }),
    { numRuns: 5000 },
  );
});
