import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";
import { build, createServer } from "vitepress";

/**
 * Builds the documentation: what is written (`docs/`), and what the code says of itself (`docs/reference/`, made anew each time). A dead link
 * ends it with an error.
 *
 * `--out DIR`: where to; `--base /PATH/`: where a host will have it, `/docs/` unless given; `--serve`: serve it while it is edited.
 */
const project = fileURLToPath(new URL("../..", import.meta.url));
const { values } = parseArgs({
  options: { out: { type: "string" }, base: { type: "string", default: "/docs/" }, serve: { type: "boolean" } },
});

rmSync(`${project}docs/reference`, { recursive: true, force: true });
mkdirSync(`${project}docs/reference`);
execFileSync(process.execPath, ["node_modules/typedoc/bin/typedoc", "--options", "tools/docs/typedoc.json"], {
  cwd: project,
  stdio: "inherit",
});
await runnerImport(`${project}tools/docs/generate.ts`, { configFile: false, logLevel: "error" });

if (values.serve) {
  const server = await createServer(`${project}docs`);
  await server.listen();
  server.printUrls();
} else {
  await build(`${project}docs`, { base: values.base, ...(values.out && { outDir: `${project}${values.out}` }) });
}
