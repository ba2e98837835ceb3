import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const project = fileURLToPath(new URL("../..", import.meta.url));

export interface Page {
  /** Below the project. */
  readonly path: string;
  readonly text: string;
}

export interface CodeBlock {
  readonly page: string;
  /** Of its first fence. */
  readonly line: number;
  readonly language: string;
  readonly code: string;
}

const folders = ["", "docs/", "examples/", ".github/"];

/** What is written for users and contributors; what is made of the code is not here. */
export const pages: readonly Page[] = folders
  .flatMap((folder) => readdirSync(project + folder).map((name) => folder + name))
  .filter((path) => path.endsWith(".md") && path !== "CHANGELOG.md")
  .map((path) => ({ path, text: readFileSync(project + path, "utf8") }));

export const codeBlocks: readonly CodeBlock[] = pages.flatMap(({ path, text }) =>
  [...text.matchAll(/^```(\w*)[^\n]*\n([\s\S]*?)^```$/gm)].map(([, language = "", code = ""], i, all) => ({
    page: path,
    line: text.slice(0, all[i]?.index).split("\n").length,
    language,
    code,
  })),
);

/** The blocks of a language. */
export const blocksOf = (...languages: readonly string[]): readonly CodeBlock[] =>
  codeBlocks.filter(({ language }) => languages.includes(language));
