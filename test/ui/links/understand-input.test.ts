import { describe, expect, test } from "vitest";
import { addressesIn, understandInput, understandPlace } from "../../../src/ui/state/links/understand-input.ts";

const urls = (text: string) => understandInput(text).map((item) => (item.kind === "cog" ? item.url : undefined));
const reasons = (text: string) =>
  understandInput(text).map((item) => (item.kind === "unreadable" ? item.reason : undefined));

describe("addresses", () => {
  test.each([
    ["https://host/a.tif", "https://host/a.tif"],
    ["  https://host/a.tif?x=1 ", "https://host/a.tif?x=1"],
    ['"https://host/a.tif",', "https://host/a.tif"],
    ["host.org/folder/a.tif", "https://host.org/folder/a.tif"],
    ["localhost.local:8080/a.tif", "https://localhost.local:8080/a.tif"],
    ["http://127.0.0.1:9000/a", "http://127.0.0.1:9000/a"],
    ["s3://bucket/key/a.tif", "https://bucket.s3.amazonaws.com/key/a.tif"],
    ["s3://dotted.bucket/a b.tif", "https://s3.amazonaws.com/dotted.bucket/a%20b.tif"],
    ["gs://bucket/a+b.tif", "https://storage.googleapis.com/bucket/a%2Bb.tif"],
    ["/vsis3/bucket/a.tif", "https://bucket.s3.amazonaws.com/a.tif"],
    ["/vsigs/bucket/a.tif", "https://storage.googleapis.com/bucket/a.tif"],
    ["/vsicurl/https://host/a.tif", "https://host/a.tif"],
    [
      "https://github.com/owner/repo/blob/main/data/a.tif",
      "https://raw.githubusercontent.com/owner/repo/main/data/a.tif",
    ],
    [
      "https://github.com/owner/repo/raw/v1.0/a.tif?raw=true",
      "https://raw.githubusercontent.com/owner/repo/v1.0/a.tif",
    ],
  ])("%s is read as %s", (given, url) => {
    expect(urls(given)).toEqual([url]);
  });

  test("what was rewritten says so, what was not does not", () => {
    const notes = understandInput("s3://b/a.tif\nhttps://host/a.tif").map((item) => "note" in item && item.note);
    expect(notes).toEqual(["S3 address, read over https", undefined]);
  });

  test("one a line, empty lines and repetitions left out", () => {
    expect(urls("https://h/a.tif\r\n\n  \nhttps://h/b.tif\ns3://b/k.tif\nhttps://b.s3.amazonaws.com/k.tif")).toEqual([
      "https://h/a.tif",
      "https://h/b.tif",
      "https://b.s3.amazonaws.com/k.tif",
    ]);
  });
});

describe("what cannot be opened is named with its reason", () => {
  test.each([
    ["hello world", /not an address/],
    ["C:\\data\\a.tif", /path on a computer/],
    ["/home/me/a.tif", /path on a computer/],
    ["file:///home/me/a.tif", /path on a computer/],
    ["ftp://host/a.tif", /starts with ftp:/],
    ["javascript:alert(1)", /starts with javascript:/],
    ["data:image/tiff;base64,AAAA", /starts with data:/],
    ["S2_{date}.tif", /pattern without/],
    ["/home/me/S2_{date}.tif", /pattern without/],
    ["https://host/page.html", /ends in .html/],
    ["https://", /not a valid address/],
  ])("%s", (given, reason) => {
    expect(reasons(given)).toEqual([expect.stringMatching(reason)]);
  });
});

describe("places that hold many files", () => {
  test.each([
    ["https://host/folder/", "https://host/folder/", /folder/],
    ["https://host", "https://host/", /folder/],
    ["https://host/catalog.json", "https://host/catalog.json", /STAC document or a catalog/],
    ["https://host/catalog.json.gz", "https://host/catalog.json.gz", /STAC document or a catalog/],
    ["https://host/bucket?list-type=2&prefix=a/", "https://host/bucket?list-type=2&prefix=a/", /bucket/],
    ["https://a.blob.core.windows.net/c?restype=container&comp=list", undefined, /bucket/],
    ["s3://bucket/a b/", "https://bucket.s3.amazonaws.com/?list-type=2&prefix=a%20b%2F", /S3 bucket/],
    ["s3://bucket/2024", "https://bucket.s3.amazonaws.com/?list-type=2&prefix=2024", /S3 bucket/],
    ["/vsigs/bucket/a/", "https://storage.googleapis.com/bucket/?list-type=2&prefix=a%2F", /Google/],
    ["s3://bucket/stac/item.json", "https://bucket.s3.amazonaws.com/stac/item.json", /STAC/],
    ["s3://bucket", "https://bucket.s3.amazonaws.com/?list-type=2", /S3 bucket/],
    ["s3://dotted.bucket/a/", "https://s3.amazonaws.com/dotted.bucket/?list-type=2&prefix=a%2F", /S3 bucket/],
    ["gs://bucket/a/", "https://storage.googleapis.com/bucket/?list-type=2&prefix=a%2F", /Google/],
  ])("%s", (given, url, note) => {
    expect(understandInput(given)).toEqual([
      { kind: "place", url: url ?? given, given, note: expect.stringMatching(note) },
    ]);
  });

  test.each([
    ["https://host/s2/S2_{date}_{band}.tif", "https://host/s2/", "S2_{date}_{band}.tif"],
    ["https://host/{tile}/S2_{date}.tif", "https://host/", "{tile}/S2_{date}.tif"],
    ["s3://bucket/s2/{date}.tif", "https://bucket.s3.amazonaws.com/?list-type=2&prefix=s2%2F", "{date}.tif"],
  ])("the pattern %s is held against the names of its folder", (given, folder, pattern) => {
    expect(understandInput(given)).toEqual([{ kind: "pattern", folder, pattern, given, note: expect.any(String) }]);
  });

  test("several files are meant together, a place alone", () => {
    expect(understandPlace("https://h/a.tif\nhttps://h/b.tif")).toEqual({
      kind: "files",
      urls: ["https://h/a.tif", "https://h/b.tif"],
    });
    expect(understandPlace("https://h/folder/").kind).toBe("place");
    expect(understandPlace(" ")).toMatchObject({ kind: "unreadable", reason: expect.stringMatching(/empty/) });
  });
});

describe("what is dropped", () => {
  test.each([
    [
      "a list of addresses with a comment",
      ["# a\r\nhttps://h/a.tif\r\nhttps://h/b.tif"],
      ["https://h/a.tif", "https://h/b.tif"],
    ],
    ["a bucket address as text", ["", "s3://bucket/a.tif"], ["https://bucket.s3.amazonaws.com/a.tif"]],
    ["a bucket address as a list", ["gs://bucket/a.tif", ""], ["https://storage.googleapis.com/bucket/a.tif"]],
    [
      "a page of GitHub",
      ["https://github.com/o/r/blob/main/a.tif"],
      ["https://raw.githubusercontent.com/o/r/main/a.tif"],
    ],
    ["no address of a file", ["https://h/", "some words"], []],
  ])("%s", (_, texts, urls) => {
    expect(addressesIn(...texts)).toEqual(urls);
  });
});
