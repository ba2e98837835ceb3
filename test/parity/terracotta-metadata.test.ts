import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { LocalEngine } from "../../src/index.ts";
import { checkRecordedMetadata } from "../conformance/checks/metadata.ts";
import { recordedMetadata } from "../conformance/recorded-metadata.ts";
import { expectedOf, fixtureBytes } from "../support/open-bytes.ts";

/** The real Terracotta's metadata of the files that are here; `npm run conformance` compares the others, too. */
const here = [...recordedMetadata].filter(([file]) => existsSync(new URL(`../fixtures/data/${file}`, import.meta.url)));

test("both databases of a series, and one around a pole, are here", () => {
  expect(new Set(here.map(([file]) => file.split("/")[1]))).toEqual(new Set(["s2", "l8ny", "polar"]));
});

test.each(here)("the exact metadata of %s is Terracotta's", async (file, theirs) => {
  const subject = {
    engine: new LocalEngine(),
    source: { url: `local:${file}`, blob: new Blob([fixtureBytes(file)]) },
  };
  const check = await checkRecordedMetadata(subject, theirs, expectedOf(file));
  expect(check).toMatchObject({ verdict: "pass", reason: "" });
});
