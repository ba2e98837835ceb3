import { expressionError, type Span } from "./expression-error.ts";

/** A word of an expression. `text` is what was written, but for a quoted name: that is without its backticks. */
export interface Token extends Span {
  readonly kind: "number" | "name" | "quoted" | "symbol" | "end";
  readonly text: string;
}

const word = new RegExp(
  [
    "(?<space>[ \\t\\r\\n\\f]+)",
    // What begins as a number, and all that clings to it: 8A is no number followed by a name.
    "(?<number>\\.?[0-9](?:[eE][+-]?[0-9]|[\\p{ID_Continue}.])*)",
    "(?<name>[\\p{ID_Start}_]\\p{ID_Continue}*)",
    "`(?<quoted>[^`]+)`",
    // Python has more operators than are allowed here; a refusal names them whole.
    "(?<symbol>\\*\\*|//|<<|>>|<=|>=|==|!=|<>|&&|\\|\\||.)",
  ].join("|"),
  "suy",
);

/** As Python writes decimal numbers, without underscores: no zeros in front of an integer. */
const decimal = /^(?:(?:\d+\.\d*|\.\d+)(?:e[+-]?\d+)?|\d+e[+-]?\d+|0+|[1-9]\d*)$/i;

/**
 * Splits an expression into words; the last one is the end. Throws INVALID_ARGUMENT for what begins as a number or a quoted name and
 * is none.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    word.lastIndex = at;
    const found = word.exec(text);
    // The last alternative takes any character.
    const { number, name, quoted, symbol } = found!.groups!;
    const length = found![0].length;
    if (number !== undefined) {
      if (!decimal.test(number)) throw notANumber(number, { at, length });
      tokens.push({ kind: "number", text: number, at, length });
    } else if (name !== undefined) tokens.push({ kind: "name", text: name, at, length });
    else if (quoted !== undefined) tokens.push({ kind: "quoted", text: quoted, at, length });
    else if (symbol === "`") throw expressionError("A ` without a name and another ` behind it", { at, length });
    else if (symbol !== undefined) tokens.push({ kind: "symbol", text: symbol, at, length });
    at += length;
  }
  tokens.push({ kind: "end", text: "", at, length: 0 });
  return tokens;
}

/** What an error says of a word; shortened, for names can be as long as the text. */
export function shown({ kind, text }: Token): string {
  if (kind === "end") return "the end";
  const short = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  if (kind === "symbol") return `"${short}"`;
  return kind === "quoted" ? `\`${short}\`` : short;
}

function notANumber(text: string, span: Span) {
  const short = shown({ kind: "number", text, ...span });
  return expressionError(
    `${short} is not a number`,
    span,
    `Numbers are decimal, as 12, 0.5, .5 or 1e-3. A name that begins with a digit goes in backticks: \`${short}\`.`,
  );
}
