import { spawnSync } from "node:child_process";

/** `npm run screenshots`: walks the journeys of `test/browser/journeys` and keeps pictures of their ends in `.github/screenshots`. */
const { status } = spawnSync("npx", ["vitest", "run", "--project", "browser", "test/browser/journeys.test.ts"], {
  stdio: "inherit",
  env: { ...process.env, SCREENSHOTS: ".github/screenshots" },
});
process.exitCode = status ?? 1;
