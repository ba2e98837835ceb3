import { failure } from "./errors.ts";
import { patternError } from "./file-pattern-error.ts";
import { parseExpression } from "./file-pattern-expression.ts";
import { anyText, compile, keyText, type PatternNode, type Program, run } from "./file-pattern-program.ts";

/** Names longer than this match nothing; S3 allows 1024 bytes, file systems 255 a segment. */
export const longestName = 2048;
const longestPattern = 1000;

/** A file pattern, understood. */
export interface FilePattern {
  readonly source: string;
  /** Names of the keys in the order in which they first occur; at least one. */
  readonly keys: readonly string[];
  /** What is matched: the last segment of a name, the whole name, or the file's address. */
  readonly subject: "segment" | "name" | "location";
  readonly program: Program;
}

/**
 * Reads Terracotta's file patterns: `{key}` stands for letters and digits (Python's `[^\W_]+`), `{}` for anything, as
 * short as possible, `{{` and `}}` for braces; a repeated `{key}` must stand for the same text, and everything else for
 * itself. Ours are `{key:expression}`, with a regular expression (see `file-pattern-expression.ts`), and what is
 * matched: a pattern without `/` is held against the last segment of a name, one that begins with http(s):// against the
 * address. Throws INVALID_ARGUMENT; `details.column` counts from 1.
 */
export function parseFilePattern(source: string): FilePattern {
  if (source.length > longestPattern) {
    throw failure(
      "INVALID_ARGUMENT",
      `The pattern is ${source.length} characters long; ${longestPattern} are allowed.`,
    );
  }
  const keys: string[] = [];
  const nodes: PatternNode[] = [];
  let text = "";
  let at = 0;
  while (at < source.length) {
    const character = source[at]!;
    if (character !== "{" && character !== "}") {
      text += character;
      at += 1;
      continue;
    }
    if (source[at + 1] === character) {
      text += character;
      at += 2;
      continue;
    }
    if (character === "}") throw patternError("A } that closes nothing; write }} for a brace", at);
    if (text !== "") nodes.push({ kind: "text", text });
    text = "";
    const end = closingBrace(source, at);
    nodes.push(placeholder(source, at + 1, end, keys));
    at = end + 1;
  }
  if (text !== "") nodes.push({ kind: "text", text });
  if (keys.length === 0) {
    throw failure("INVALID_ARGUMENT", "The pattern has no key.", { hint: "Write for example {date}_{band}.tif." });
  }
  const subject = /^https?:\/\//i.test(source) ? "location" : source.includes("/") ? "name" : "segment";
  return { source, keys, subject, program: compile(nodes, keys.length) };
}

/**
 * The values of the keys in the order of `keys`, or undefined when the name does not follow the pattern. The time is at most
 * proportional to the length of the name times that of the pattern; a pattern with repeated keys gives up after a fixed
 * number of steps and throws INVALID_ARGUMENT.
 */
export function matchFilePattern(
  pattern: FilePattern,
  file: { readonly name: string; readonly location: string },
): readonly string[] | undefined {
  const whole = pattern.subject === "location" ? file.location : file.name;
  const subject = pattern.subject === "segment" ? whole.slice(whole.lastIndexOf("/") + 1) : whole;
  if (subject.length > longestName) return undefined;
  const values = run(pattern.program, subject);
  return values?.includes("") ? undefined : values;
}

/** A pattern's text that stands for exactly `text`. */
export const literalPattern = (text: string): string => text.replaceAll("{", "{{").replaceAll("}", "}}");

/** The brace that closes the one at `open`: an expression may hold braces of its own, in pairs, escaped or in brackets. */
function closingBrace(source: string, open: number): number {
  const colon = /^\w*:/.test(source.slice(open + 1));
  let depth = 1;
  let bracket = false;
  for (let at = open + 1; at < source.length; at++) {
    const character = source[at];
    if (colon && character === "\\") at += 1;
    else if (colon && character === "[") bracket = true;
    else if (character === "]") bracket = false;
    else if (bracket) continue;
    else if (character === "{") depth += 1;
    else if (character === "}") depth -= 1;
    if (depth === 0) return at;
  }
  throw patternError("A { that nothing closes; write {{ for a brace", open);
}

function placeholder(source: string, start: number, end: number, keys: string[]): PatternNode {
  const inside = source.slice(start, end);
  if (inside === "") return anyText;
  const [, name = "", expression] = /^(\w*)(?::(.*))?$/s.exec(inside) ?? [];
  if (name === "") {
    throw patternError(`{${inside}} is not a key: its name takes letters without accents, digits and _`, start);
  }
  if (name === "limit" || name === "page" || name === "__proto__")
    throw patternError(`A key cannot be called ${name}`, start);
  const index = keys.indexOf(name);
  if (index >= 0) {
    if (expression !== undefined) throw patternError(`{${name}} has its expression where it first stands`, start);
    return { kind: "again", key: index };
  }
  keys.push(name);
  const node = expression === undefined ? keyText : parseExpression(expression, end - expression.length);
  return { kind: "key", key: keys.length - 1, node };
}
