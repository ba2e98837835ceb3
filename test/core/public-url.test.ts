import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { publicText, publicUrl } from "../../src/core/public-url.ts";
import { holdsSecret, signedAddresses } from "../support/signed-addresses.ts";

describe("publicUrl", () => {
  test.each(signedAddresses)("%s: nothing secret stays, and all else does", (_, url, shown) => {
    expect(publicUrl(url).url).toBe(shown);
  });

  test("names what it took out", () => {
    const { url: _, ...removed } = publicUrl("https://me:pw@host/x/eyJhbGciOi.e30/a.tif?band=1&Sig=1&zzz#top");
    expect(removed).toEqual({ parameters: ["Sig", "zzz"], credentials: true, fragment: true, path: true });
  });

  test.each([
    "https://host/A b.tif?x=%2f",
    "https://host/a.tif?f=%7Bdate%7D&BBOX=1,2,3,4&VERSION=2.0.1&SERVICE=WCS",
    "https://host/2023/01/02/5f0c2e75ec2e75ec2e75ec2e75ec2e700/a.tif",
    "https://host/user@example/a.tif",
    "s3://bucket/a.tif",
    "local:1/a.tif",
    "samples/a.tif",
    "https://host/{date}/x_{band}.tif",
  ])("an address without secrets stays as it is, letter by letter: %s", (url) => {
    expect(publicUrl(url).url).toBe(url);
  });

  test.each([
    "https:\\\\me:SECRET@host\\a.tif",
    " https://me:SECRET@host/a.tif",
    "ht\ttps://me:SECRET@host/a.tif",
    "https:/me:SECRET@host/a.tif",
    "https:me:SECRET@host",
  ])("an address that only browsers understand is read as they do: %j", (url) => {
    expect(holdsSecret(publicUrl(url).url)).toBe(false);
  });

  test("what it made is public already", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const shown = publicUrl(url).url;
        expect(publicUrl(shown).url).toBe(shown);
      }),
    );
  });
});

test("publicText: addresses in a sentence lose their secrets, and the sentence stays", () => {
  expect(publicText('No answer from "https://me:pw@host/a.tif?sig=1&band=2", nor from (http://b/c?token=x).')).toBe(
    'No answer from "https://host/a.tif?band=2", nor from (http://b/c).',
  );
});
