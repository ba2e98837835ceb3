import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const folder = fileURLToPath(new URL("../../src/ui/elements/", import.meta.url));

/** Attributes whose text a person reads or hears. */
const spoken = /(?:^|\s)(?:aria-label|aria-valuetext|aria-description|title|placeholder|alt)=("[^"]*"|[^\s>]+)/g;

/**
 * The words in a template's markup that no `msg()` could translate: text between tags, and attributes that are read aloud. Words in `<code>`,
 * `<kbd>` and elements of class `mono` are the same in every language.
 */
function untranslated(markup: string): readonly string[] {
  const attributes = [...markup.matchAll(spoken)].map(([, value = ""]) => value.replaceAll('"', ""));
  const text = markup
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<(code|kbd|style|pre)\b[^>]*>[\s\S]*?<\/\1>/g, "")
    .replace(/<(\w+)[^>]*class="[^"]*\bmono\b[^"]*"[^>]*>[\s\S]*?<\/\1>/g, "")
    .split(/<[^>]*>/);
  const isWords = (part: string) => /\p{L}{2,}/u.test(part.replace(hole, "").replace(names, "").replace(/&\w+;/g, ""));
  return [...attributes, ...text].map((part) => part.trim()).filter(isWords);
}

/** What is called the same in every language. */
const names = /\b(?:Terracotta|JSON|GeoJSON|CSV|PNG|GeoTIFF)\b|#[0-9a-f]{6}/g;

/** Stands for an expression in a template. */
const hole = /￼/g;

/** Every template of a file that is not within `msg()`, as markup. */
function templates(path: string): readonly { readonly line: number; readonly markup: string }[] {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const found: { line: number; markup: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(source) === "msg") {
      // The template itself is translated; what its expressions hold is not.
      const [given] = node.arguments;
      const inner = given && ts.isTaggedTemplateExpression(given) ? given.template : given;
      if (inner) ts.forEachChild(inner, visit);
      return;
    }
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText(source) === "html") {
      const { template } = node;
      const parts = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template.text]
        : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({ line: line + 1, markup: parts.join("￼") });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

describe("what a person reads can be translated", () => {
  test.each(files)("%s", (name) => {
    const words = templates(`${folder}${name}`).flatMap(({ line, markup }) =>
      untranslated(markup).map((text) => `${line}: ${text}`),
    );
    expect(words).toEqual([]);
  });
});
