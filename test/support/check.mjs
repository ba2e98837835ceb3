import { spawnSync } from "node:child_process";

/** The gate, step by step; every step runs, so that one run tells everything that is wrong. */
/** @type {readonly (readonly [name: string, command: string])[]} */
const steps = [
  ["format", "biome format"],
  ["lint and floors", "biome lint --error-on-warnings"],
  ["types: core", "tsc -p src/core"],
  ["types: worker", "tsc -p workers"],
  ["types: page", "tsc -p src"],
  ["types: tests", "tsc -p ."],
  ["dead code", "knip"],
  ["build", "vite build --logLevel warn"],
  ["bundle size", "node test/support/check-size.mjs dist"],
  ["tests", "vitest run"],
];

const results = steps.map(([name, command]) => {
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
process.exitCode = failed.length > 0 ? 1 : 0;
