import { Exchange } from "../src/catalog/exchange/exchange.ts";
import { IndexedDbCatalogs } from "../src/catalog/storage/indexed-db-catalogs.ts";
import { TemporaryCatalogs } from "../src/catalog/temporary-catalogs.ts";
import { serveObjects } from "../src/pool/serve-objects.ts";

const catalogs = new TemporaryCatalogs(new IndexedDbCatalogs());
serveObjects({ catalogs, exchange: new Exchange(catalogs) });
