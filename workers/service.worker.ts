import { addPlugins, cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from "workbox-precaching";
import { partialResponse } from "../src/http/partial-response.ts";

declare const self: { readonly __WB_MANIFEST: PrecacheEntry[] };

// Keeps the page and its samples, nothing of other hosts. A new version takes over when all tabs of the old one are closed: until
// then a tab finds the parts it has yet to load.

// Samples are read by ranges, as any file.
addPlugins([
  {
    cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
      cachedResponse && partialResponse(request.headers.get("range"), cachedResponse),
  },
]);
// The page's own query (a catalog's address) makes no other page of it.
precacheAndRoute(self.__WB_MANIFEST, { ignoreURLParametersMatching: [/^/] });
cleanupOutdatedCaches();
