import { openDB } from "idb";
import { failure } from "../../core/errors.ts";
import type { CatalogSchema, Database, Migration, Store, Transaction } from "./schema.ts";
import { isConnectionLoss, storageFailure, storageLost } from "./storage-failure.ts";

export interface CatalogDatabaseOptions {
  readonly name: string;
  readonly migrations: readonly Migration[];
  /** The database that was open had been deleted; the one that is open now is empty. */
  readonly onLoss: () => void;
}

/**
 * A connection that is opened when it is needed, and again when it was lost. Other tabs may delete or upgrade the
 * database at any time: the connection then closes at once. Throws STORAGE_FULL, STORAGE_BLOCKED, STORAGE_LOST.
 */
export class CatalogDatabase {
  readonly #options: CatalogDatabaseOptions;
  #connection: Promise<Database> | undefined;
  #wasOpen = false;

  constructor(options: CatalogDatabaseOptions) {
    this.#options = options;
  }

  read<T>(stores: Store[], work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#run(stores, "readonly", work);
  }

  /**
   * Runs `work` in a transaction that is committed when it returns and undone when it throws. It may await requests of
   * the transaction alone, and may run twice, when the connection is lost under it.
   */
  write<T>(stores: Store[], work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#run(stores, "readwrite", work);
  }

  /** A later call opens again. */
  close(): void {
    const connection = this.#connection;
    this.#connection = undefined;
    connection?.then((database) => database.close()).catch(() => {});
  }

  async #run<T>(stores: Store[], mode: IDBTransactionMode, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        this.#connection ??= this.#open();
        const database = await this.#connection;
        // Readers and writers share their steps; a write in a read-only transaction would throw.
        return await finished(database.transaction(stores, mode) as unknown as Transaction, work);
      } catch (error) {
        if (attempt === 2 || !isConnectionLoss(error)) throw await storageFailure(error);
        this.close();
      }
    }
  }

  #open(): Promise<Database> {
    const { name, migrations, onLoss } = this.#options;
    const forget = () => {
      if (this.#connection === connection || this.#connection === opened) this.#connection = undefined;
    };
    let refuse: (reason: Error) => void = () => {};
    const blocked = new Promise<never>((_, reject) => {
      refuse = reject;
    });
    let broken: unknown;
    const opened = (async () => {
      if (!globalThis.indexedDB) throw storageLost(new Error("this browser has no IndexedDB"));
      return await openDB<CatalogSchema>(name, migrations.length, {
        upgrade: (database, from, _to, transaction) => {
          if (from === 0 && this.#wasOpen) onLoss();
          transaction.done.catch(() => {}); // Opening fails too, and tells.
          migrate(migrations.slice(from), database, transaction).catch((error: unknown) => {
            broken = error;
            transaction.abort();
          });
        },
        blocked: () => refuse(storageBlocked()),
        blocking: (_from, _to, event) => {
          forget();
          (event.target as IDBDatabase).close(); // The event is the connection's.
        },
        terminated: forget,
      });
    })().catch((error: unknown) => {
      throw broken ? storageLost(broken) : error;
    });
    // Calls fail as long as another tab blocks the upgrade; when it gives way, they work.
    const connection: Promise<Database> = Promise.race([opened, blocked]);
    opened.then((database) => {
      this.#wasOpen = true;
      if (this.#connection === connection) this.#connection = opened;
      else database.close();
    }, forget);
    return connection;
  }
}

async function migrate(
  migrations: readonly Migration[],
  database: Database,
  transaction: Parameters<Migration>[1],
): Promise<void> {
  for (const migration of migrations) await migration(database, transaction);
}

async function finished<T>(transaction: Transaction, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  // The transaction knows why it failed; its requests often know only that it was aborted.
  const done = transaction.done.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  try {
    const result = await work(transaction);
    const failed = await done;
    if (failed) throw failed.error;
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It is over already.
    }
    const failed = await done;
    const why = failed?.error;
    throw why instanceof DOMException && why.name !== "AbortError" ? why : error;
  }
}

function storageBlocked(): Error {
  return failure("STORAGE_BLOCKED", "Another tab of this page keeps an older version of the stored catalogs open.", {
    hint: "Close the other tabs of this page, then try again.",
  });
}
