import { readFileSync } from "node:fs";
import { MemoryCatalogs } from "../../src/catalog/memory-catalogs.ts";
import type { Metadata } from "../../src/core/metadata.ts";

/** A database of the real Terracotta, and what is in it. */
export interface RecordedDatabase {
  readonly name: string;
  readonly keys: readonly string[];
  readonly datasets: readonly { readonly keys: readonly string[]; readonly file: string; readonly metadata?: object }[];
}

/** What it answered to a request. */
export interface RecordedAnswer {
  readonly database: string;
  readonly path: string;
  readonly status: number;
  /** The body of a POST. */
  readonly post?: object;
  readonly json: unknown;
}

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../fixtures/terracotta/${name}`, import.meta.url), "utf8"));

/** `keys`, `datasets` and `metadata` of three databases; origin in `test/fixtures/README.md`. */
export const { databases, responses } = read("catalog-answers.json") as {
  readonly databases: readonly RecordedDatabase[];
  readonly responses: readonly RecordedAnswer[];
};

/** What it refused on the other routes, and its words. */
export const { refusals } = read("refusals.json") as {
  readonly refusals: readonly {
    readonly database: string;
    readonly path: string;
    readonly status: number;
    readonly message: string;
  }[];
};

/** `colormap`. */
export const { answers: colormapAnswers } = read("colormap-answers.json") as {
  readonly answers: readonly { readonly path: string; readonly colormap: readonly object[] }[];
};

/**
 * The recorded answers as they should be here: blanks in `[a, b]` are trimmed, so that the one recorded with a blank answers as the
 * one without.
 */
export const expectedAnswers: readonly RecordedAnswer[] = responses.map((answer) => {
  const trimmed = responses.find(
    ({ database, path }) => database === answer.database && path === answer.path.replace(", ", ","),
  );
  return { ...answer, json: trimmed?.json ?? answer.json };
});

/** Those to `/keys` and `/datasets`. */
export function listAnswers(database: string): readonly RecordedAnswer[] {
  return expectedAnswers.filter((answer) => answer.database === database && /^\/(keys|datasets)/.test(answer.path));
}

/** A recorded database as a catalog, with the metadata of the datasets whose metadata were recorded. */
export async function catalogsOf({ name, keys, datasets }: RecordedDatabase): Promise<MemoryCatalogs> {
  const catalogs = new MemoryCatalogs();
  const recorded = (path: string) => responses.find((answer) => answer.database === name && answer.path === path)?.json;
  const described = (recorded("/keys") ?? { keys: [] }) as { keys: { key: string; description: string }[] };
  const description = (key: string) => described.keys.find((each) => each.key === key)?.description ?? "";
  await catalogs.create(
    { title: name, keys: keys.map((key) => ({ name: key, description: description(key) })) },
    datasets.map(({ keys, file, metadata: userMetadata }) => {
      const metadata = recorded(`/metadata/${keys.join("/")}`);
      return {
        keys,
        location: `https://host/${file}`,
        band: 1,
        ...(metadata !== undefined && { metadata: metadataOf(metadata) }),
        ...(userMetadata && { userMetadata: structuredClone(userMetadata) as Record<string, string> }),
      };
    }),
  );
  return catalogs;
}

/** The fields of an answer that are metadata here. */
function metadataOf(answer: unknown): Metadata {
  const {
    keys: _,
    metadata: __,
    ...metadata
  } = answer as Metadata & { readonly keys: object; readonly metadata: object };
  return { ...metadata, sampled: false };
}
