import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { createServer } from "vite";

/**
 * Reads a crs-truth.json.gz, compares every CRS in every form, and prints the table and what is refused or far off.
 * Returns whether all of it is as it should be.
 *
 * @param {string} file
 * @param {string} [json]  Where each comparison is written to.
 * @returns {Promise<boolean>}
 */
export async function runCrsTruth(file, json) {
  const bytes = readFileSync(file);
  const { crs } = JSON.parse((bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString());
  const server = await createServer({
    configFile: false,
    appType: "custom",
    logLevel: "error",
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    /** @type {typeof import("./crs-truth.ts")} */
    const { checkCrs, forms } = await load(server, "./crs-truth.ts");
    /** @type {typeof import("./crs-summary.ts")} */
    const { refusedMethods, shortcomings, summarize } = await load(server, "./crs-summary.ts");
    /** @type {import("./crs-truth.ts").CrsOutcome[]} */
    const outcomes = [];
    for (const form of forms) {
      for (const truth of crs) {
        const outcome = await checkCrs(truth, form);
        if (outcome) outcomes.push(outcome);
      }
    }
    if (json) writeFileSync(json, `${JSON.stringify(outcomes, undefined, 1)}\n`);

    const columns = [
      "form",
      "CRS",
      "≤ 1 m",
      "≤ 30 m",
      "≤ 1 km",
      "> 1 km",
      "> 1 km, warned",
      "refused",
      "projection ≤ 1 cm",
    ];
    console.log(
      columns.map((column, i) => (i ? column.padStart(Math.max(8, column.length)) : column.padEnd(16))).join(" "),
    );
    for (const row of summarize(outcomes)) {
      const { form, count, within1, within30, within1000, silent, warned, refused, ownCentimetre } = row;
      const cells = [count, within1, within30, within1000, silent, warned, refused, ownCentimetre];
      const widths = columns.slice(1).map((column) => Math.max(8, column.length));
      console.log([form.padEnd(16), ...cells.map((cell, i) => String(cell).padStart(widths[i] ?? 8))].join(" "));
    }
    console.log("\nrefused by method:");
    for (const [method, codes] of refusedMethods(outcomes)) console.log(`  ${method}: ${short([...codes])}`);
    console.log("\nbeyond 30 m:");
    const far = outcomes.filter(({ refused, metres }) => refused === undefined && !(metres <= 30));
    for (const form of forms) {
      const codes = far
        .filter((row) => row.form === form)
        .sort((a, b) => b.metres - a.metres)
        .map(({ code, metres }) => `${code} ${Math.round(metres)} m`);
      if (codes.length > 0) console.log(`  ${form}: ${short(codes)}`);
    }
    const missed = shortcomings(outcomes);
    console.log(missed.length === 0 ? "\npassed" : `\n${missed.map((line) => `FAIL ${line}`).join("\n")}`);
    return missed.length === 0;
  } finally {
    await server.close();
  }
}

/** @param {import("vite").ViteDevServer} server @param {string} file @returns {Promise<any>} */
function load(server, file) {
  return server.ssrLoadModule(new URL(file, import.meta.url).pathname);
}

/** @param {readonly string[]} items */
function short(items) {
  const shown = items.slice(0, 12).join(", ");
  return items.length > 12 ? `${shown} and ${items.length - 12} more` : shown;
}
