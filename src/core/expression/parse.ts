import { expressionError, type Span } from "./expression-error.ts";
import { constants, functions } from "./functions.ts";
import type { Operation, ValueType } from "./operation.ts";
import { binaryOperators, comparison, exponent, unary, unaryOperators } from "./operators.ts";
import { shown, type Token, tokenize } from "./tokens.ts";

/** One step of a stack machine: push a constant or an operand, or replace as many values as an operation takes by its result. */
export type Step =
  | { readonly kind: "constant"; readonly type: ValueType; readonly value: number }
  | { readonly kind: "operand"; readonly index: number }
  | ({ readonly kind: "apply"; readonly name: string; readonly operation: Operation } & Span);

/** A parsed expression whose types are yet to be checked; `operands` in the order of their first use. */
export interface Parsed {
  readonly steps: readonly Step[];
  readonly operands: readonly string[];
}

/** Bounds of what is computed: the steps are the cost of a pixel, the nesting bounds the stack. */
export const mostSteps = 256;
export const deepest = 100;

/**
 * Parses the subset of Python that Terracotta allows, with Python's precedence, into steps in the order of their evaluation. Throws
 * INVALID_ARGUMENT with the position of the first word that does not fit.
 */
export function parse(text: string, names: readonly string[]): Parsed {
  const tokens = tokenize(text);
  const steps: Step[] = [];
  const operands: string[] = [];
  let at = 0;
  let depth = 0;
  // The end is never passed.
  const next = () => tokens[at]!;

  function operators(least: number): void {
    operand();
    let compared = false;
    for (;;) {
      const token = next();
      const operator = token.kind === "symbol" ? binaryOperators.get(token.text) : undefined;
      if (operator === undefined || operator.precedence < least) return;
      if (operator.precedence === comparison) {
        if (compared) throw chained(token);
        compared = true;
      }
      at += 1;
      nested(token, () => operators(operator.precedence === exponent ? unary : operator.precedence + 1));
      apply(token, operator.operation);
    }
  }

  function operand(): void {
    const token = next();
    const operation = token.kind === "symbol" ? unaryOperators.get(token.text) : undefined;
    if (operation !== undefined) {
      at += 1;
      nested(token, () => operators(unary));
      apply(token, operation);
    } else if (token.kind === "symbol" && token.text === "(") {
      at += 1;
      nested(token, () => operators(comparison));
      close(token, 'an operator or ")"');
    } else if (token.kind === "number") {
      at += 1;
      push(token, { kind: "constant", type: "number", value: Number(token.text) });
    } else if (token.kind === "name" && functions.has(token.text)) call(token, functions.get(token.text)!);
    else if (token.kind === "name" && constants.has(token.text)) {
      at += 1;
      push(token, { kind: "constant", ...constants.get(token.text)! });
    } else if (token.kind === "name" || token.kind === "quoted") named(token);
    else throw unexpected(token, 'a number, a name, a function, "-", "~" or "("');
  }

  function named(token: Token): void {
    if (!names.includes(token.text)) throw unknown(token, names);
    at += 1;
    let index = operands.indexOf(token.text);
    if (index < 0) index = operands.push(token.text) - 1;
    push(token, { kind: "operand", index });
  }

  function call(token: Token, operation: Operation): void {
    at += 1;
    const open = next();
    if (open.text !== "(" || open.kind !== "symbol")
      throw expressionError(`${token.text} is a function: its arguments follow in parentheses`, token);
    at += 1;
    let found = 0;
    if (!isSymbol(next(), ")")) {
      for (;;) {
        nested(token, () => operators(comparison));
        found += 1;
        if (!isSymbol(next(), ",")) break;
        at += 1;
      }
    }
    close(open, 'an operator, "," or ")"');
    if (found !== operation.arity) {
      const wanted = operation.arity === 1 ? "1 argument" : `${operation.arity} arguments`;
      throw expressionError(`${token.text} takes ${wanted}, found ${found}`, token);
    }
    apply(token, operation);
  }

  function close(open: Token, expected: string): void {
    const token = next();
    if (token.kind === "end") throw expressionError("A ( that nothing closes", open);
    if (!isSymbol(token, ")")) throw unexpected(token, expected);
    at += 1;
  }

  function nested(token: Token, parse: () => void): void {
    depth += 1;
    if (depth > deepest) throw expressionError(`The expression is nested more than ${deepest} deep`, token);
    parse();
    depth -= 1;
  }

  function push(span: Span, step: Step): void {
    if (steps.length === mostSteps)
      throw expressionError(`The expression has more than ${mostSteps} operations and values`, span);
    steps.push(step);
  }

  function apply(token: Token, operation: Operation): void {
    push(token, { kind: "apply", name: token.text, operation, at: token.at, length: token.length });
  }

  operators(comparison);
  if (next().kind !== "end") throw unexpected(next(), "an operator or the end");
  return { steps, operands };
}

const isSymbol = (token: Token, text: string): boolean => token.kind === "symbol" && token.text === text;

/** What people write in place of what is allowed. */
const advice: ReadonlyMap<string, string> = new Map([
  ["and", "Join conditions with &, each in parentheses."],
  ["&&", "Join conditions with &, each in parentheses."],
  ["or", "Join conditions with |, each in parentheses."],
  ["||", "Join conditions with |, each in parentheses."],
  ["not", "Invert a condition with ~, as in ~(v1 > 2)."],
  ["!", "Invert a condition with ~, as in ~(v1 > 2)."],
  ["<>", "Write != for not equal."],
  ["=", "Write == to compare."],
  ["^", "Write ** for powers."],
  ["if", "Write where(condition, a, b)."],
  ["?", "Write where(condition, a, b)."],
]);

function unexpected(token: Token, expected: string) {
  const hint =
    advice.get(token.text) ??
    `Operators are ${[...binaryOperators.keys()].join(" ")}, and unary ${[...unaryOperators.keys()].join(" ")}.`;
  return expressionError(`Found ${shown(token)}, expected ${expected}`, token, hint);
}

function chained(token: Token) {
  return expressionError(
    `Comparisons cannot be chained: a second one begins at ${token.text}`,
    token,
    "Put each in parentheses and join them with &, as in (v1 < v2) & (v2 < v3).",
  );
}

function unknown(token: Token, names: readonly string[]) {
  const listed = names.length > 20 ? [...names.slice(0, 20), "…"] : names;
  const hint = `Operands are ${listed.join(" ")}; functions ${[...functions.keys()].join(" ")}; constants ${[...constants.keys()].join(" ")}.`;
  const own = token.kind === "name" ? advice.get(token.text) : undefined;
  return expressionError(`${shown(token)} is not known`, token, own ?? hint);
}
