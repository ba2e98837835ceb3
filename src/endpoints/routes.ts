import { failure } from "../core/errors.ts";
import { cogInfo } from "./cog-info.ts";
import { cogPoint } from "./cog-point.ts";
import { cogPreview } from "./cog-preview.ts";
import { cogStatistics } from "./cog-statistics.ts";
import { cogTileJson } from "./cog-tile-json.ts";
import { cogTiles } from "./cog-tiles.ts";
import { decodeSegment } from "./dataset-request.ts";
import { datasets } from "./datasets.ts";
import type { Answer, Endpoint, EndpointContext } from "./endpoint.ts";
import { keys } from "./keys.ts";
import { metadata } from "./metadata.ts";
import { Query } from "./query.ts";

/** Every route; a new one is one new file and one new row. */
const endpoints: readonly Endpoint[] = [
  cogTiles,
  cogTileJson,
  cogInfo,
  cogStatistics,
  cogPoint,
  cogPreview,
  keys,
  datasets,
  metadata,
];

/** What may stand before a route that speaks of datasets. */
const catalogPrefix = /^catalogs\/(?<id>[^/]+)\/(?<path>.*)$/;

/** Answers a path (without scheme) and a query. Throws NOT_FOUND for a path that no route answers. */
export async function answer(
  context: EndpointContext,
  path: string,
  query: string,
  signal?: AbortSignal,
): Promise<Answer> {
  const { id, path: ofCatalog } = catalogPrefix.exec(path)?.groups ?? {};
  if (id !== undefined && ofCatalog !== undefined) {
    return answer({ ...context, catalogId: decodeSegment(id) }, ofCatalog, query, signal);
  }
  for (const endpoint of endpoints) {
    const match = endpoint.path.exec(path);
    if (match !== null) return endpoint.answer(context, match.groups ?? {}, new Query(query), signal);
  }
  throw failure("NOT_FOUND", `There is no route "${path.slice(0, 200)}"`);
}
