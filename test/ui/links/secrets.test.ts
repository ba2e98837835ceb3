import { describe, expect, test } from "vitest";
import { writeHash } from "../../../src/ui/state/links/address-bar.ts";
import { nothingLinked } from "../../../src/ui/state/links/linked-state.ts";
import { sharedLink, withoutSecrets } from "../../../src/ui/state/links/secrets.ts";
import { embedCode } from "../../../src/ui/state/share/share-code.ts";
import { holdsSecret, signedAddresses } from "../../support/signed-addresses.ts";

test("what was taken out is named in words", () => {
  expect(withoutSecrets("https://me:pw@host/x/eyJhbGciOi.e30/a.tif?sig=1#top").removed).toEqual([
    "sig",
    "user and password",
    "what follows #",
    "a token in the path",
  ]);
  expect(withoutSecrets("https://host/a.tif").removed).toEqual([]);
});

describe("a signed address stays out of", () => {
  test.each(signedAddresses)("links and embeds: %s", (_, url) => {
    const plain = { crs: undefined, nodata: undefined, hidden: false, opacity: 1, relief: undefined, style: {} };
    const scene = { catalogId: "c", values: ["a"], from: url, files: undefined, pixelSelection: "first" } as const;
    const template = { ...scene, from: undefined, files: { keys: ["band"], template: url, bands: ["B1"] } };
    const layers = [
      { url, scene: undefined, ...plain },
      { url: undefined, scene, ...plain },
      { url: undefined, scene: template, ...plain },
    ];
    const hash = writeHash({ ...nothingLinked, layers }, "https://page.example/");
    expect(hash).toContain("cog=");
    expect(holdsSecret(hash)).toBe(false);
    const link = sharedLink(`https://page.example/?catalog=${encodeURIComponent(url)}&embed${hash}`);
    expect(link).toContain("catalog=");
    expect(holdsSecret(link)).toBe(false);
    expect(holdsSecret(embedCode(link))).toBe(false);
  });
});

test("the rest of the page's own address stays in a link", () => {
  const link = "https://page.example/app/?lang=de&catalog=https://host/c.json#v=1&cog=https://host/a.tif";
  expect(sharedLink(link)).toBe(link);
});
