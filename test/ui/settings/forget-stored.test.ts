import { expect, test } from "vitest";
import { type BrowserStores, forgetStored } from "../../../src/ui/state/settings/forget-stored.ts";

const base = "https://owner.github.io/terracotta/";

/** A browser that keeps things of this page, and of another one of the same host. */
function browser(outcome: "success" | "blocked" = "success") {
  const deleted: string[] = [];
  const worker = (scope: string) => ({ scope, unregister: async () => deleted.push(`worker ${scope}`) > 0 });
  const stores = {
    localStorage: { removeItem: (name: string) => deleted.push(name) },
    caches: {
      keys: async () => [`workbox-precache-v2-${base}`, "workbox-precache-v2-https://owner.github.io/other/"],
      delete: async (name: string) => deleted.push(name) > 0,
    },
    serviceWorker: { getRegistrations: async () => [worker(base), worker("https://owner.github.io/other/")] },
    indexedDB: {
      deleteDatabase: (name: string) => {
        const request = { onsuccess: () => {}, onblocked: () => {} };
        queueMicrotask(() => {
          if (outcome === "success") deleted.push(name);
          request[`on${outcome}`]();
        });
        return request;
      },
    },
  };
  // As much of each as is used.
  return { deleted, stores: stores as unknown as BrowserStores };
}

test("all of the page is deleted, and nothing of another page of the host", async () => {
  const { deleted, stores } = browser();
  await forgetStored(base, stores);
  expect(deleted).toEqual([
    "terracotta-settings",
    `worker ${base}`,
    `workbox-precache-v2-${base}`,
    "terracotta-catalogs",
    "terracotta-folders",
  ]);
});

test("a database that another tab holds on to is told", async () => {
  await expect(forgetStored(base, browser("blocked").stores)).rejects.toThrow(
    "terracotta-catalogs is open in another tab",
  );
});

test("a browser that denies everything has nothing to delete", async () => {
  await expect(forgetStored(base, {})).resolves.toBeUndefined();
});
