import { createWorker } from "./pool/create-worker.ts";
import { PooledEngine } from "./pool/pooled-engine.ts";
import { Protocol } from "./protocol/protocol.ts";
import { mountPage } from "./ui/mount-page.ts";

const engine = new PooledEngine({ createWorker });
const protocol = new Protocol(engine);
const { map } = mountPage({ engine, protocol, container: document.body });

declare global {
  interface Window {
    /** For a look behind the scenes from the browser's console. */
    terracotta?: { readonly map: typeof map; readonly engine: PooledEngine; readonly protocol: Protocol };
  }
}
window.terracotta = { map, engine, protocol };
