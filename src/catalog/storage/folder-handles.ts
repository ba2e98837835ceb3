import { type IDBPDatabase, openDB } from "idb";
import { databaseNames } from "./database-names.ts";

/**
 * Handles of this computer's folders, kept by name in a database of their own, so that a folder need not be found again after
 * a reload; the browser asks for its permission all the same. Rejects where nothing is stored (private windows).
 */
export class StoredFolderHandles {
  #database: Promise<IDBPDatabase> | undefined;

  async list(): Promise<readonly { readonly name: string; readonly handle: FileSystemDirectoryHandle }[]> {
    const transaction = (await this.#open()).transaction("folders");
    const [names, handles] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
    return names.map((name, index) => ({ name: String(name), handle: handles[index] }));
  }

  async put(name: string, handle: FileSystemDirectoryHandle): Promise<void> {
    await (await this.#open()).put("folders", handle, name);
  }

  async remove(name: string): Promise<void> {
    await (await this.#open()).delete("folders", name);
  }

  /** A connection that was lost, or that failed, is opened anew at the next call. */
  #open(): Promise<IDBPDatabase> {
    const forget = () => {
      this.#database = undefined;
    };
    this.#database ??= openDB(databaseNames.folders, 1, {
      upgrade: (database) => {
        database.createObjectStore("folders");
      },
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    }).catch((error) => {
      forget();
      throw error;
    });
    return this.#database;
  }
}
