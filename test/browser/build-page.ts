import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the built page. */
    readonly page: string;
  }
}

/** Builds the page once for all tests; in a process of its own, for inside vitest a build is never a production build. */
export default function setup(project: TestProject): void {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const page = `${root}/node_modules/.cache/page`;
  const { VITEST: _, ...environment } = process.env;
  execFileSync(
    process.execPath,
    [`${root}/node_modules/vite/bin/vite.js`, "build", "--outDir", page, "--emptyOutDir"],
    {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...environment, NODE_ENV: "production" },
    },
  );
  project.provide("page", page);
}
