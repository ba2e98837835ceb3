import { expect, test } from "vitest";
import type { Metadata } from "../../../src/core/metadata.ts";
import { metadataText } from "../../../src/ui/state/catalogs/metadata-text.ts";

test("a dataset's metadata are copied as a Terracotta server tells them, with where they are from", () => {
  const keys = ["date", "band"].map((name) => ({ name, description: "" }));
  const dataset = { keys: ["20240101", "B2"], location: "https://h/a.tif", band: 1 };
  const metadata = { range: [1, 2], mean: 1.5, sampled: true } as unknown as Metadata;
  expect(JSON.parse(metadataText(keys, dataset, { metadata, userMetadata: { cloud: 3 } }))).toEqual({
    keys: { date: "20240101", band: "B2" },
    range: [1, 2],
    mean: 1.5,
    sampled: true,
    metadata: { cloud: 3 },
    location: "https://h/a.tif",
    band: 1,
  });
  expect(JSON.parse(metadataText(keys, dataset, {}))).toMatchObject({ metadata: {}, location: "https://h/a.tif" });
});
