import type { IngestFailure, StoredIngest } from "../catalogs.ts";
import { noIngest } from "../not-found.ts";
import type { CatalogDatabase } from "./catalog-database.ts";
import { rangeOf, type Transaction } from "./schema.ts";

/** Unfinished ingests. Failures lie apart, so that noting one does not write all items again. */
export class StoredIngests {
  readonly #database: CatalogDatabase;

  constructor(database: CatalogDatabase) {
    this.#database = database;
  }

  list(): Promise<readonly StoredIngest[]> {
    return this.#database.read(["ingests", "failures"], async (transaction) => {
      const ingests = await transaction.objectStore("ingests").getAll();
      return await Promise.all(
        ingests.map(async (ingest) => {
          const failures = await transaction.objectStore("failures").getAll(rangeOf(ingest.id));
          return { ...ingest, failures: failures.flat() };
        }),
      );
    });
  }

  put({ failures, ...ingest }: StoredIngest): Promise<void> {
    return this.#database.write(["ingests", "failures"], async (transaction) => {
      const store = transaction.objectStore("failures");
      await Promise.all([
        transaction.objectStore("ingests").put(ingest),
        store.delete(rangeOf(ingest.id)),
        store.put(failures, [ingest.id, 0]),
      ]);
    });
  }

  fail(id: string, failures: readonly IngestFailure[]): Promise<void> {
    return this.#database.write(["ingests", "failures"], async (transaction) => {
      if ((await transaction.objectStore("ingests").getKey(id)) === undefined) throw noIngest(id);
      const store = transaction.objectStore("failures");
      await store.put(failures, [id, await store.count(rangeOf(id))]);
    });
  }

  delete(id: string): Promise<void> {
    return this.#database.write(["ingests", "failures"], (transaction) => deleteIngest(transaction, id));
  }
}

/** Deletes the ingests of a catalog, inside a transaction over `ingests` and `failures`. */
export async function deleteIngestsOf(transaction: Transaction, catalogId: string): Promise<void> {
  const ids = await transaction.objectStore("ingests").index("catalogId").getAllKeys(catalogId);
  await Promise.all(ids.map((id) => deleteIngest(transaction, id)));
}

async function deleteIngest(transaction: Transaction, id: string): Promise<void> {
  await Promise.all([
    transaction.objectStore("ingests").delete(id),
    transaction.objectStore("failures").delete(rangeOf(id)),
  ]);
}
