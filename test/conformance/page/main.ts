import { PooledEngine } from "../../../src/index.ts";
import { attack } from "../attack.ts";
import { checkFile } from "../check-file.ts";

/** What the driver calls in the page: the checks, bound to one engine for all files. */
const engine = new PooledEngine();
const conformance = {
  checkFile: checkFile.bind(undefined, engine),
  attack: attack.bind(undefined, engine),
};

declare global {
  interface Window {
    conformance: typeof conformance;
  }
}

window.conformance = conformance;
