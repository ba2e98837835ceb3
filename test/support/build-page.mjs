import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Builds a page into a folder of its own, which goes when this process ends. In another process: inside vitest a build
 * is never a production build.
 *
 * @param {string} [root]  The folder of its index.html, relative to the project; by default the project's own page.
 * @returns {string} The folder.
 */
export function buildPage(root = ".") {
  const folder = mkdtempSync(join(tmpdir(), "terracotta-page-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
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
    "error",
    // Only the project's own page is installable.
    ...(root === "." ? [] : ["--mode", "part"]),
  ];
  const { status } = spawnSync(process.execPath, [`${project}node_modules/vite/bin/vite.js`, ...words], {
    cwd: project,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...environment, NODE_ENV: "production" },
  });
  if (status !== 0) throw new Error(`The build of ${root} failed.`);
  return folder;
}
