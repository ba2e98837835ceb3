import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

/**
 * The gate, step by step; every step runs, so that one run tells everything that is wrong.
 * `--without NAME` leaves a step out.
 */
/** @type {readonly (readonly [name: string, command: string])[]} */
const steps = [
  ["format", "biome format"],
  ["lint", "biome lint --error-on-warnings"],
  ["floors", "depcruise --config floors.config.mjs src workers"],
  ["types: core", "tsc -p src/core"],
  ["types: worker", "tsc -p workers"],
  ["types: page", "tsc -p src"],
  ["types: tests", "tsc -p ."],
  ["dead code", "knip"],
  ["build", "vite build --logLevel warn"],
  ["build: library", "npm run build:library --silent"],
  ["bundle size", "node test/support/check-size.mjs dist"],
  ["documentation", "npm run build:docs --silent"],
  ["tests", "vitest run"],
];

const { values } = parseArgs({ options: { without: { type: "string", multiple: true, default: [] } } });
const wanted = steps.filter(([name]) => !values.without.includes(name));

const results = wanted.map(([name, command]) => {
  console.log(`\n── ${name}: ${command}`);
  const start = performance.now();
  const passed = spawnSync(command, { shell: true, stdio: "inherit" }).status === 0;
  return { name, passed, seconds: (performance.now() - start) / 1000 };
});

console.log("\n── npm run check");
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? "passed" : "FAILED"}  ${name.padEnd(18)}${seconds.toFixed(1).padStart(6)} s`);
}
const failed = results.filter((result) => !result.passed);
if (failed.length > 0) console.log(`Failed: ${failed.map(({ name }) => name).join(", ")}.`);
console.log(`${results.length - failed.length} steps passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
