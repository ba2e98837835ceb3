import type { Catalogs, DatasetQuery } from "../../../catalog/catalogs.ts";
import type { Bounds } from "../../../core/geo/bounds.ts";
import { uniteBounds } from "../../../core/geo/unite-bounds.ts";

/** Datasets whose places are looked at, at most: pages spread evenly over all that there are. */
const mostPages = 10;
const pageSize = 100;

/** Where datasets lie, as far as their metadata tell. */
export interface Extent {
  /** EPSG:4326. */
  readonly bounds: Bounds;
  /** Whether every dataset was looked at. */
  readonly whole: boolean;
}

/** The box around the datasets of a query, of a large one around a part; undefined where no place is known. */
export async function catalogExtent(
  catalogs: Catalogs,
  catalogId: string,
  query: DatasetQuery,
  total: number,
): Promise<Extent | undefined> {
  const pages = Math.ceil(total / pageSize);
  const count = Math.min(pages, mostPages);
  let bounds: Bounds | undefined;
  for (let i = 0; i < count; i++) {
    const page = count === 1 ? 0 : Math.round((i * (pages - 1)) / (count - 1));
    const records = await catalogs.records(catalogId, { ...query, page, limit: pageSize }, { headers: false });
    for (const { metadata } of records) {
      if (metadata !== undefined)
        bounds = bounds === undefined ? metadata.bounds : uniteBounds(bounds, metadata.bounds);
    }
  }
  return bounds && { bounds, whole: pages <= mostPages };
}
