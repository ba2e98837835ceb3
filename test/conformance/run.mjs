import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { runConformance } from "./conformance.mjs";
import { runCrsTruth } from "./crs.mjs";

/**
 * `npm run conformance -- DIR [--only GLOB] [--json FILE]`: a table, the totals, and a failing exit for a wrong value.
 * `npm run conformance -- --crs FILE [--json FILE]`: the same for the coordinate systems of a crs-truth.json.gz.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { only: { type: "string" }, json: { type: "string" }, crs: { type: "string" } },
});
if (values.crs) process.exit((await runCrsTruth(values.crs, values.json)) ? 0 : 1);
const [folder] = positionals;
if (!folder) {
  console.error("usage: npm run conformance -- DIR [--only GLOB] [--json FILE], or --crs FILE [--json FILE]");
  process.exit(2);
}

/** `*` stands for any characters. */
const pattern = new RegExp(`^${(values.only ?? "*").split("*").map(literal).join(".*")}$`);
function literal(/** @type {string} */ text) {
  return text.replace(/[\\^$.+?()[\]{}|]/g, "\\$&");
}

const words = { pass: "pass", excepted: "pass (see note)", unsupported: "unsupported", fail: "FAIL" };
const line = (/** @type {string[]} */ [file = "", check = "", worst = "", outcome = ""]) =>
  `${file.padEnd(62)} ${check.padEnd(34)} ${worst.padEnd(30)} ${outcome}`;
console.log(line(["file", "check", "worst difference", "verdict"]));

const result = await runConformance({
  folder,
  only: (name) => pattern.test(name),
  onRow: ({ file, check, worst, verdict, reason }) => {
    console.log(line([file, check, worst, reason ? `${words[verdict]}: ${reason}` : words[verdict]]));
  },
});
if (values.json) writeFileSync(values.json, `${JSON.stringify(result, undefined, 1)}\n`);

const { right, unplaced, refused, wrong, reports, survived, fatal } = result;
const readable = right.length + unplaced.length + refused.length + wrong.length;
console.log(
  `\n${readable} files: ${right.length} right, ${unplaced.length} right but without a place on a map, ${refused.length} clear errors, ${wrong.length} silently wrong; ` +
    `${reports.right.length + reports.refused.length + reports.wrong.length} after public reports: ${reports.right.length} right, ${reports.refused.length} refused by name, ${reports.wrong.length} wrong; ` +
    `${survived.length + fatal.length} hostile: ${survived.length} ended well, ${fatal.length} did not`,
);
for (const name of [...wrong, ...reports.wrong, ...fatal]) console.log(`FAIL ${name}`);
const failed = wrong.length + reports.wrong.length + fatal.length;
console.log(
  `${readable + reports.right.length + reports.refused.length + reports.wrong.length + survived.length + fatal.length - failed} passed, ${failed} failed`,
);
process.exitCode = failed > 0 ? 1 : 0;
