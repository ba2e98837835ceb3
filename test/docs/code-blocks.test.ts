import { existsSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { MemoryCatalogs } from "../../src/catalog/memory-catalogs.ts";
import { Exchange } from "../../src/index.ts";
import { blocksOf, type CodeBlock, codeBlocks, pages, project } from "./pages.ts";

const titled = (blocks: readonly CodeBlock[]) => blocks.map((block) => [`${block.page}:${block.line}`, block] as const);

test("every block has a language that is checked here", () => {
  const checked = ["js", "ts", "sh", "json", "nginx", "apache", "text"];
  expect(codeBlocks.filter(({ language }) => !checked.includes(language))).toEqual([]);
  expect(codeBlocks.length).toBeGreaterThan(40);
});

describe("TypeScript", () => {
  const files = new Map(blocksOf("ts", "js").map((block) => [`${project}docs/${block.page}-${block.line}.ts`, block]));
  const given = `${project}test/docs/given.d.ts`;
  const { config } = ts.readConfigFile(`${project}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, project);
  const host = ts.createCompilerHost({});
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.getSourceFile = (name, version, ...rest) => {
    const block = files.get(name);
    // A block without imports is a module too.
    return block
      ? ts.createSourceFile(name, `${block.code}\nexport {};`, version)
      : getSourceFile(name, version, ...rest);
  };
  const program = ts.createProgram(
    [given, ...files.keys()],
    { ...options, noUnusedLocals: false, paths: { "terracotta-web": [`${project}src/index.ts`] } },
    host,
  );

  test.each([...files].map(([name, block]) => [`${block.page}:${block.line}`, name]))("%s compiles", (_, name) => {
    const file = program.getSourceFile(name);
    const problems = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
  });

  test("there are such blocks", () => expect(files.size).toBeGreaterThan(10));
});

describe("JSON", () => {
  test.each(titled(blocksOf("json")))("%s is JSON", (_, { code }) => void JSON.parse(code));

  test("the catalog is one that the page takes", async () => {
    const [block, ...more] = blocksOf("json").filter(({ code }) => code.includes("TerracottaCatalog"));
    expect(more).toEqual([]);
    const catalogs = new MemoryCatalogs();
    const exchange = new Exchange(catalogs);
    const base = "https://example.org/data/catalog.json";
    const { id, title } = await exchange.importFile(new Blob([block?.code ?? ""]), { base });
    expect(title).toBe("Landsat over New York");
    const { datasets } = await catalogs.datasets(id);
    expect(datasets.map(({ location }) => location)).toEqual([
      "https://example.org/data/LC08_20180405_B4.tif",
      "https://example.org/data/LC08_20180405_B5.tif",
    ]);
  });

  test("settings of hosts let pages read ranges, and see how long a file is", () => {
    const settings = blocksOf("json").filter(({ page }) => page === "docs/cors.md");
    expect(settings).toHaveLength(3);
    for (const { code } of settings) {
      expect(code).toContain('"GET"');
      expect(code).toContain('"Content-Range"');
    }
  });
});

describe("commands", () => {
  const { scripts } = JSON.parse(readFileSync(`${project}package.json`, "utf8"));
  const lines = blocksOf("sh").flatMap(({ page, code }) =>
    code
      .split(/\n|&&/)
      .map((line) => line.replace(/#.*/, "").trim())
      .filter((line) => line !== "")
      .map((line) => [line, page] as const),
  );
  const others = [
    "npm ci",
    "npm install",
    "npx esbuild",
    "npx wrangler",
    "aws",
    "gcloud",
    "az",
    "cp",
    "curl",
    "gdal_translate",
    "git",
  ];

  test.each(lines)("%s (%s) is there", (line) => {
    const [, script, words = ""] = /^npm (?:run )?(start|test|(?<=run )[\w:]+)(?: -- (.*))?$/.exec(line) ?? [];
    if (script === undefined)
      return expect(others.some((other) => line.startsWith(`${other} `) || line === other)).toBe(true);
    expect(Object.keys(scripts)).toContain(script);
    if (script === "bench" && words !== "") expect(existsSync(`${project}test/bench/${words}.mjs`), words).toBe(true);
  });

  test("there are such commands", () => expect(lines.length).toBeGreaterThan(15));
});

describe("settings of web servers", () => {
  test.each(titled(blocksOf("nginx")))("%s: directives end, and blocks close", (_, { code }) => {
    for (const line of code.trim().split("\n")) expect(line.trim()).toMatch(/[;{}]$/);
    expect(code.match(/{/g)?.length).toBe(code.match(/}/g)?.length);
  });

  test.each(titled(blocksOf("apache")))("%s: sections close", (_, { code }) => {
    const opened = [...code.matchAll(/<(\w+)[^>]*>/g)].map(([, name]) => name);
    const closed = [...code.matchAll(/<\/(\w+)>/g)].map(([, name]) => name);
    expect(closed).toEqual(opened);
    expect(opened).not.toEqual([]);
  });
});

test("every file of the repository that a page links to is there, and every heading", () => {
  const repository = "https://github.com/terracotta-web/terracotta-web/blob/main/";
  const missing: string[] = [];
  for (const { page, target } of links()) {
    const [path = "", heading] = target.split("#");
    if (target.startsWith(repository)) {
      if (!existsSync(project + path.slice(repository.length))) missing.push(`${page}: ${target}`);
    } else if (!/^https?:/.test(target) && !path.includes("reference/")) {
      const url = path === "" ? new URL(`file://${project}${page}`) : new URL(path, `file://${project}${page}`);
      const isThere = existsSync(url) && (heading === undefined || headingsOf(url).includes(heading));
      if (!isThere) missing.push(`${page}: ${target}`);
    }
  }
  expect(missing).toEqual([]);
});

function links() {
  return pages.flatMap(({ path: page, text }) =>
    [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => ({ page, target })),
  );
}

/** The anchors of a page's headings, as GitHub and vitepress make them. */
const headingsOf = (url: URL) =>
  [...readFileSync(url, "utf8").matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replace(/[^\w\s-]/g, "")
      .trim()
      .replace(/\s+/g, "-"),
  );
