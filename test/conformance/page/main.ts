import { PooledEngine } from "../../../src/index.ts";
import { attack } from "../attack.ts";
import { addressOf, checkFile } from "../check-file.ts";
import { checkReport } from "../check-report.ts";
import { reports } from "../reports.ts";

/** What the driver calls in the page: the checks, bound to one engine for all files. */
const engine = new PooledEngine();
const conformance = {
  checkFile: checkFile.bind(undefined, engine),
  checkReport: (folder: string, file: string) => {
    const report = reports.find((row) => row.file === file);
    if (report === undefined) throw new Error(`What is right of ${file} is not known`);
    return checkReport(engine, { url: addressOf(folder, `reports/${file}`) }, report);
  },
  attack: attack.bind(undefined, engine),
};

declare global {
  interface Window {
    conformance: typeof conformance;
  }
}

window.conformance = conformance;
