import type { Catalogs, IngestItem, KeyValues, StoredIngest } from "../catalog/catalogs.ts";

const pageSize = 10_000;

/** What is still to be done of an ingest, and how many of its items have datasets already that are to be left alone. */
export async function remainingItems(
  { catalogId, items, failures, options }: Pick<StoredIngest, "catalogId" | "items" | "failures" | "options">,
  catalogs: Catalogs,
): Promise<{ readonly items: readonly IngestItem[]; readonly existing: number }> {
  const length = items[0]?.keys.length ?? 0;
  const failed = new Set(failures.map(({ keys, location }) => identity(keys.slice(0, length), location)));
  const unfailed = items.filter(({ keys, location }) => !failed.has(identity(keys, location)));
  if (options.existing !== "skip" || unfailed.length === 0) return { items: unfailed, existing: 0 };
  const present = new Set<string>();
  for (let page = 0; ; page++) {
    const { datasets, total } = await catalogs.datasets(catalogId, { page, limit: pageSize });
    for (const { keys } of datasets) present.add(identity(keys.slice(0, length)));
    if ((page + 1) * pageSize >= total) break;
  }
  const left = unfailed.filter(({ keys }) => !present.has(identity(keys)));
  return { items: left, existing: unfailed.length - left.length };
}

/** The items whose files, or some of whose bands, failed. */
export function failedItems({ items, failures }: Pick<StoredIngest, "items" | "failures">): readonly IngestItem[] {
  const length = items[0]?.keys.length ?? 0;
  const failed = new Set(failures.map(({ keys, location }) => identity(keys.slice(0, length), location)));
  return items.filter(({ keys, location }) => failed.has(identity(keys, location)));
}

const identity = (keys: KeyValues, location = ""): string => [...keys, location].join("\0");
