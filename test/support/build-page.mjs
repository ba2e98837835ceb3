import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Builds a page into `node_modules/.cache/<name>` and returns that folder. In a process of its own: inside vitest a
 * build is never a production build.
 *
 * @param {string} name
 * @param {string} [root]  The folder of its index.html, relative to the project; by default the project's own page.
 * @returns {string}
 */
export function buildPage(name, root = ".") {
  const folder = `${project}node_modules/.cache/${name}`;
  const { VITEST: _, ...environment } = process.env;
  const words = [
    "build",
    root,
    "--config",
    "vite.config.ts",
    "--outDir",
    folder,
    "--emptyOutDir",
    "--logLevel",
    "warn",
  ];
  const { status } = spawnSync(process.execPath, [`${project}node_modules/vite/bin/vite.js`, ...words], {
    cwd: project,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...environment, NODE_ENV: "production" },
  });
  if (status !== 0) throw new Error(`The build of ${root} failed.`);
  return folder;
}
