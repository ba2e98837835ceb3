import type { Dataset, DatasetRecord, Key } from "../../../catalog/catalogs.ts";

/** What a catalog knows of a dataset, as JSON to keep elsewhere: the fields and the names of a Terracotta server's `/metadata`. */
export function metadataText(
  keys: readonly Key[],
  { keys: values, location, band }: Dataset,
  { metadata, userMetadata }: Pick<DatasetRecord, "metadata" | "userMetadata">,
): string {
  const named = Object.fromEntries(keys.map(({ name }, i) => [name, values[i]]));
  return JSON.stringify({ keys: named, ...metadata, metadata: userMetadata ?? {}, location, band }, undefined, 2);
}
