import { databaseNames } from "../../../catalog/storage/database-names.ts";
import { settingsName } from "./settings.ts";

/** Where a browser keeps things; each may be denied. */
export interface BrowserStores {
  readonly localStorage?: Pick<Storage, "removeItem">;
  readonly indexedDB?: Pick<IDBFactory, "deleteDatabase">;
  readonly caches?: Pick<CacheStorage, "keys" | "delete">;
  readonly serviceWorker?: Pick<ServiceWorkerContainer, "getRegistrations">;
}

/**
 * Deletes all that the page at `base` keeps in this browser: settings, catalogs, folders and its own files for offline use. What other
 * pages of the same host keep stays. Rejects where another tab holds on to something.
 */
export async function forgetStored(base: string, stores: BrowserStores = browserStores()): Promise<void> {
  stores.localStorage?.removeItem(settingsName);
  const registrations = (await stores.serviceWorker?.getRegistrations()) ?? [];
  const ours = registrations.filter(({ scope }) => scope === base);
  await Promise.all(ours.map((registration) => registration.unregister()));
  // The names of caches end with the page's address.
  const names = ((await stores.caches?.keys()) ?? []).filter((name) => name.endsWith(base));
  await Promise.all(names.map((name) => stores.caches?.delete(name)));
  const { indexedDB } = stores;
  if (indexedDB) await Promise.all(Object.values(databaseNames).map((name) => deleteDatabase(indexedDB, name)));
}

function browserStores(): BrowserStores {
  const { localStorage, indexedDB, caches, navigator } = globalThis;
  return { localStorage, indexedDB, caches, serviceWorker: navigator.serviceWorker };
}

/** Connections of this page give way; one of an older page, in another tab, may not. */
function deleteDatabase(factory: Pick<IDBFactory, "deleteDatabase">, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error(`${name} is open in another tab`));
  });
}
