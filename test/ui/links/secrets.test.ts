import { expect, test } from "vitest";
import { withoutSecrets } from "../../../src/ui/state/links/secrets.ts";

test.each([
  [
    "AWS signature 4",
    "https://b.s3.amazonaws.com/a.tif?versionId=3&X-Amz-Algorithm=AWS4&X-Amz-Credential=AK&X-Amz-Signature=ff",
    "https://b.s3.amazonaws.com/a.tif?versionId=3",
    ["X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Signature"],
  ],
  [
    "Azure SAS",
    "https://a.blob.core.windows.net/c/a.tif?sv=2023&se=2030&sr=b&sp=r&sig=xx",
    "https://a.blob.core.windows.net/c/a.tif",
    ["sv", "se", "sr", "sp", "sig"],
  ],
  [
    "Google",
    "https://storage.googleapis.com/b/a.tif?GoogleAccessId=me&Expires=1&Signature=s",
    "https://storage.googleapis.com/b/a.tif",
    ["GoogleAccessId", "Expires", "Signature"],
  ],
  ["a token", "https://host/a.tif?band=1&token=abc", "https://host/a.tif?band=1", ["token"]],
  ["user and password", "https://me:pw@host/a.tif", "https://host/a.tif", ["user and password"]],
])("%s goes", (_, given, url, removed) => {
  expect(withoutSecrets(given)).toEqual({ url, removed });
});

test("parameters that only look like part of a signature stay where there is none", () => {
  const url = "https://host/a.tif?sp=4&se=north&expires=never";
  expect(withoutSecrets(url)).toEqual({ url, removed: [] });
});

test("an address without secrets is returned letter by letter", () => {
  const url = "https://host/A b.tif?x=%2f";
  expect(withoutSecrets(url).url).toBe(url);
});
