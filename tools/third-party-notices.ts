import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

/** Licences, and what some (Apache 2.0) want to be passed on beside them. */
const isNotice = (name: string) => /^(licen[cs]e|copying|notice)/i.test(name);

interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly texts: readonly string[];
}

/**
 * Plugins for the builds of one site, one for each: they note every package of which a module is bundled, workers and service worker
 * included, and write `third-party-notices.txt` beside what is built, with the text of each licence.
 */
export function thirdPartyNotices(): { plugin(): Plugin } {
  const packages = new Map<string, Bundled>();
  const plugin = (): Plugin => ({
    name: "third-party-notices",
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        for (const id of chunk.moduleIds) {
          const folder = packageFolder(id);
          if (folder !== undefined && !packages.has(folder)) packages.set(folder, readPackage(folder));
        }
      }
    },
    // Workers are built on the way and written by nobody; the service worker comes last, and completes the file.
    writeBundle({ dir, file }) {
      const folder = dir ?? dirname(file ?? "");
      writeFileSync(join(folder, "third-party-notices.txt"), text([...packages.values()]));
    },
  });
  return { plugin };
}

/** The folder of the package that a module belongs to; undefined for modules of ours. */
function packageFolder(id: string): string | undefined {
  const path = id.replace(/^\0+/, "").split("?", 1)[0] ?? "";
  if (!path.includes("/node_modules/")) return undefined;
  let folder = dirname(path);
  // Folders within a package may have a package.json, which only tells the kind of modules, or be packages that were copied into it.
  while (!existsSync(join(folder, "package.json")) || !read(folder).version) folder = dirname(folder);
  return folder;
}

const read = (folder: string) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

function readPackage(folder: string): Bundled {
  const { name, version, license } = read(folder);
  const texts = readdirSync(folder)
    .filter(isNotice)
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8").trim());
  const elsewhere = `Its package holds no text of the licence: https://spdx.org/licenses/${license}.html`;
  return { name, version, license, texts: texts.length > 0 ? texts : [elsewhere] };
}

function text(packages: readonly Bundled[]): string {
  const sorted = [...packages].sort((a, b) => (a.name < b.name ? -1 : 1));
  const parts = sorted.map(({ name, version, license, texts }) =>
    [`${name} ${version} (${license})`, ...texts].join("\n\n"),
  );
  const head = "Terracotta Web contains parts of the packages below, under the licences of their authors.";
  return `${[head, ...parts].join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}
