import answers from "../fixtures/terracotta/catalog-answers.json" with { type: "json" };

/** What the real Terracotta answers to `/metadata` of a dataset. */
export interface RecordedMetadata {
  readonly bounds: readonly number[];
  readonly convex_hull: GeoJSON.Polygon;
  readonly valid_percentage: number;
  readonly range: readonly number[];
  readonly mean: number;
  readonly stdev: number;
  readonly percentiles: readonly number[];
}

/** Every whole answer of all databases, by the path of its file in the data folder. */
export const recordedMetadata: ReadonlyMap<string, RecordedMetadata> = new Map(
  answers.databases.flatMap(({ name, datasets }) =>
    datasets.flatMap(({ keys, file }): [string, RecordedMetadata][] => {
      const path = `/metadata/${keys.join("/")}`;
      const answer = answers.responses.find((response) => response.database === name && response.path === path);
      // An answer without a query has all fields.
      return answer === undefined ? [] : [[file, answer.json as unknown as RecordedMetadata]];
    }),
  ),
);
