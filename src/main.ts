import type { Catalogs } from "./catalog/catalogs.ts";
import type { CatalogExchange } from "./catalog/exchange/catalog-exchange.ts";
import { StoredFolderHandles } from "./catalog/storage/folder-handles.ts";
import { LocalFolders } from "./ingest/local-folders.ts";
import { createCatalogWorker } from "./pool/create-catalog-worker.ts";
import { createWorker } from "./pool/create-worker.ts";
import { PooledEngine } from "./pool/pooled-engine.ts";
import { remoteObjects } from "./pool/remote-objects.ts";
import { type LateProtocol, lateProtocol } from "./protocol/late-protocol.ts";
import { loadPart } from "./ui/load-part.ts";
import { startLanguage } from "./ui/locale.ts";
import { type MountedPage, mountPage } from "./ui/mount-page.ts";
import { readHash } from "./ui/state/links/address-bar.ts";
import { localSettings, readSettings } from "./ui/state/settings/settings.ts";

// A link to data starts the workers at once; a visitor without one loads them with the first dataset.
const linked = readHash(location.hash, document.baseURI);
const settings = readSettings(localSettings());
const { workers: size, cacheMegabytes } = settings;
const loadProtocol = () => loadPart(() => import("./protocol/protocol.ts"));
const engine = new PooledEngine({
  createWorker: () => {
    // What a worker reads is to be drawn.
    void loadProtocol().catch(() => undefined);
    return createWorker();
  },
  ...(size && { size }),
  ...(cacheMegabytes && { cacheBytes: cacheMegabytes * 1e6 }),
  lazy: linked === undefined || linked.layers.length === 0,
});
let remote: CatalogObjects | undefined;
/** What the worker of the catalogs offers; it is started when somebody first asks. */
const catalogObjects = (): CatalogObjects => (remote ??= remoteObjects<CatalogObjects>(createCatalogWorker));
const protocol = lateProtocol(async () => {
  const { Protocol } = await loadProtocol();
  return new Protocol(engine, {
    get catalogs() {
      return catalogObjects().catalogs;
    },
    onProblems: (url, problems) => missing(url, problems),
  });
});
let missing: MountedPage["missing"] = () => undefined;

function start(): void {
  const page = mountPage({
    settings,
    engine,
    protocol,
    container: document.body,
    folders: new LocalFolders(new StoredFolderHandles()),
    get catalogs() {
      return catalogObjects().catalogs;
    },
    get exchange() {
      return catalogObjects().exchange;
    },
  });
  missing = page.missing;
  window.terracotta = { map: page.map, engine, protocol };
}

// Not awaited here: chunks of a language may import from this one, which would wait for them.
const loading = startLanguage(settings.language);
if (loading === undefined) start();
else void loading.then(start);

interface CatalogObjects {
  readonly catalogs: Catalogs;
  readonly exchange: CatalogExchange;
}

declare global {
  interface Window {
    /** For a look behind the scenes from the browser's console. */
    terracotta?: { readonly map: MountedPage["map"]; readonly engine: PooledEngine; readonly protocol: LateProtocol };
  }
}
