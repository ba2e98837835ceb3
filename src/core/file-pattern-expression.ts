import { patternError } from "./file-pattern-error.ts";
import { isLetterOrDigit, type PatternNode } from "./file-pattern-program.ts";

type Accepts = (codePoint: number) => boolean;

const mostCount = 255;
const deepestGroup = 20;

const isDigit: Accepts = (code) =>
  (code >= 48 && code <= 57) || (code > 127 && /\p{Nd}/u.test(String.fromCodePoint(code)));
const isWord: Accepts = (code) => code === 95 || isLetterOrDigit(code);
const isSpace: Accepts = (code) => /\s/u.test(String.fromCodePoint(code));
const not =
  (accepts: Accepts): Accepts =>
  (code) =>
    !accepts(code);

/** Python's classes for text: they know all of Unicode. */
const classes: Readonly<Record<string, Accepts>> = {
  d: isDigit,
  D: not(isDigit),
  w: isWord,
  W: not(isWord),
  s: isSpace,
  S: not(isSpace),
};

/**
 * Reads the regular expression of a `{key:expression}`: characters, `.`, `\d \w \s` and their opposites, `[…]`, groups,
 * `|`, and `* + ? {m} {m,} {m,n}`, greedy or lazy. It always covers the key's whole text, so `^`, `$`, `\b`, and what
 * looks around or back are refused. Throws INVALID_ARGUMENT with the column; `offset` is where it begins in the pattern.
 */
export function parseExpression(source: string, offset: number): PatternNode {
  let at = 0;
  let depth = 0;
  const fail = (message: string, where = at) => patternError(message, offset + where);

  function either(): PatternNode {
    const choices = [all()];
    while (source[at] === "|") {
      at += 1;
      choices.push(all());
    }
    return choices.length === 1 ? choices[0]! : { kind: "either", nodes: choices };
  }

  function all(): PatternNode {
    const nodes: PatternNode[] = [];
    while (at < source.length && source[at] !== "|" && source[at] !== ")") nodes.push(repeated());
    return { kind: "all", nodes };
  }

  function repeated(): PatternNode {
    const node = one();
    const quantifier = /^(?:[*+?]|\{(\d*)(,?)(\d*)\})/.exec(source.slice(at));
    if (quantifier === null) return node;
    const [text, low = "", comma = "", high = ""] = quantifier;
    const least = text === "+" ? 1 : Number(low || 0);
    const most =
      text === "?"
        ? 1
        : text === "*" || text === "+" || (comma === "," && high === "")
          ? Infinity
          : Number(high || low);
    if (text.startsWith("{") && low === "" && high === "") throw fail("A count must be a number, as in {4}");
    if (most < least) throw fail(`${text} asks for at least ${least} and at most ${most}`);
    if (least > mostCount || (most !== Infinity && most > mostCount)) {
      throw fail(`${text} asks for more than ${mostCount} repetitions`);
    }
    at += text.length;
    const lazy = source[at] === "?";
    if (lazy) at += 1;
    if (/^[*+?{]/.test(source.slice(at))) throw fail("A repetition cannot be repeated");
    return { kind: "repeat", node, least, most, lazy };
  }

  function one(): PatternNode {
    const character = source[at]!;
    if (character === "(") return group();
    if (character === "[") return { kind: "one", accepts: brackets() };
    if (character === "\\") {
      const value = escaped();
      return { kind: "one", accepts: typeof value === "number" ? (code) => code === value : value };
    }
    if (character === ".") {
      at += 1;
      return { kind: "one", accepts: (code) => code !== 10 };
    }
    if ("*+?{".includes(character)) throw fail(`There is nothing before ${character} to repeat`);
    if ("^$".includes(character))
      throw fail(`${character} has no place here: an expression covers the key's whole text`);
    const code = source.codePointAt(at)!;
    at += code > 0xffff ? 2 : 1;
    return { kind: "text", text: String.fromCodePoint(code) };
  }

  function group(): PatternNode {
    const start = at;
    at += 1;
    if (source.startsWith("?:", at)) at += 2;
    else if (source[at] === "?") throw fail("Only plain groups are known: (…) and (?:…)");
    depth += 1;
    if (depth > deepestGroup) throw fail("Groups are nested too deeply");
    const node = either();
    depth -= 1;
    if (source[at] !== ")") throw fail("A ( that nothing closes", start);
    at += 1;
    return node;
  }

  function escaped(): Accepts | number {
    const start = at;
    const code = source.codePointAt(at + 1);
    if (code === undefined) throw fail("A \\ with nothing after it");
    const character = String.fromCodePoint(code);
    at += 1 + character.length;
    const known = Object.hasOwn(classes, character) ? classes[character] : undefined;
    if (known !== undefined) return known;
    if (isWord(code)) throw fail(`\\${character} is not known here`, start);
    return code;
  }

  function brackets(): Accepts {
    const start = at;
    at += 1;
    const inverted = source[at] === "^";
    if (inverted) at += 1;
    const parts: Accepts[] = [];
    if (source[at] === "]") throw fail("Brackets with nothing in them; write \\] for a bracket", start);
    while (source[at] !== "]") {
      if (at >= source.length) throw fail("A [ that nothing closes", start);
      const low = member();
      if (typeof low !== "number") {
        parts.push(low);
        continue;
      }
      let high: Accepts | number = low;
      if (source[at] === "-" && at + 1 < source.length && source[at + 1] !== "]") {
        at += 1;
        high = member();
      }
      if (typeof high !== "number" || high < low) throw fail("A range must go up, as in a-z", start);
      const last = high;
      parts.push((code) => code >= low && code <= last);
    }
    at += 1;
    const accepts: Accepts = (code) => parts.some((part) => part(code));
    return inverted ? not(accepts) : accepts;
  }

  function member(): Accepts | number {
    if (source[at] === "\\") return escaped();
    const code = source.codePointAt(at)!;
    at += code > 0xffff ? 2 : 1;
    return code;
  }

  if (source === "") throw fail("The expression is empty");
  const node = either();
  if (at < source.length) throw fail("A ) that closes nothing");
  return node;
}
