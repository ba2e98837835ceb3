import { readFileSync } from "node:fs";

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
  readonly post?: string;
  readonly json: unknown;
}

/** `keys`, `datasets` and `metadata` of three databases; origin in `test/fixtures/README.md`. */
export const { databases, responses } = JSON.parse(
  readFileSync(new URL("../fixtures/terracotta/catalog-answers.json", import.meta.url), "utf8"),
) as { readonly databases: readonly RecordedDatabase[]; readonly responses: readonly RecordedAnswer[] };

/**
 * The recorded answers to `/keys` and `/datasets` as they should be here: blanks in `[a, b]` are trimmed, so that the one
 * recorded with a blank answers as the one without.
 */
export function listAnswers(database: string): readonly RecordedAnswer[] {
  const lists = responses.filter((answer) => answer.database === database && /^\/(keys|datasets)/.test(answer.path));
  return lists.map((answer) => {
    const trimmed = lists.find(({ path }) => path === answer.path.replace(", ", ","));
    return { ...answer, json: trimmed?.json ?? answer.json };
  });
}
