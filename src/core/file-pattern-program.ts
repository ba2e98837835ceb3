import { failure } from "./errors.ts";

/** What a pattern consists of. */
export type PatternNode =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "one"; readonly accepts: (codePoint: number) => boolean }
  | { readonly kind: "all"; readonly nodes: readonly PatternNode[] }
  | { readonly kind: "either"; readonly nodes: readonly PatternNode[] }
  | {
      readonly kind: "repeat";
      readonly node: PatternNode;
      readonly least: number;
      readonly most: number;
      readonly lazy: boolean;
    }
  | { readonly kind: "key"; readonly key: number; readonly node: PatternNode }
  | { readonly kind: "again"; readonly key: number };

type Instruction =
  | { readonly op: "text"; readonly text: string }
  | { readonly op: "one"; readonly accepts: (codePoint: number) => boolean }
  | { op: "split"; first: number; second: number }
  | { op: "jump"; to: number }
  | { readonly op: "open" | "close"; readonly key: number; readonly repeated: boolean }
  | { readonly op: "again"; readonly key: number }
  | { readonly op: "end" };

export interface Program {
  readonly instructions: readonly Instruction[];
  readonly keyCount: number;
  readonly repeats: boolean;
}

const mostInstructions = 1000;
/** For one name; only patterns with repeated keys can take more than instructions times positions. */
const mostSteps = 50_000;

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Python's `[^\W_]` for text: letters and every kind of number, but no combining marks. */
export function isLetterOrDigit(codePoint: number): boolean {
  if (codePoint < 128) {
    return (
      (codePoint >= 48 && codePoint <= 57) ||
      (codePoint >= 65 && codePoint <= 90) ||
      (codePoint >= 97 && codePoint <= 122)
    );
  }
  return letterOrDigit.test(String.fromCodePoint(codePoint));
}

/** `{key}`: letters and digits, at least one. */
export const keyText: PatternNode = {
  kind: "repeat",
  node: { kind: "one", accepts: isLetterOrDigit },
  least: 1,
  most: Number.POSITIVE_INFINITY,
  lazy: false,
};

/** `{}`: anything, as short as possible. */
export const anyText: PatternNode = {
  kind: "repeat",
  node: { kind: "one", accepts: () => true },
  least: 0,
  most: Number.POSITIVE_INFINITY,
  lazy: true,
};

/** Turns a pattern into a program of at most 1000 instructions. Throws INVALID_ARGUMENT when it takes more. */
export function compile(nodes: readonly PatternNode[], keyCount: number): Program {
  const repeated = new Set(nodes.flatMap((node) => (node.kind === "again" ? [node.key] : [])));
  const instructions: Instruction[] = [];
  const add = <I extends Instruction>(instruction: I): I => {
    if (instructions.length >= mostInstructions) {
      throw tooManyRepetitions();
    }
    instructions.push(instruction);
    return instruction;
  };
  let visits = 0;
  const emit = (node: PatternNode): void => {
    // An empty group emits nothing, however often it is repeated.
    visits += 1;
    if (visits > 10 * mostInstructions) throw tooManyRepetitions();
    switch (node.kind) {
      case "text":
        if (node.text !== "") add({ op: "text", text: node.text });
        break;
      case "one":
        add({ op: "one", accepts: node.accepts });
        break;
      case "all":
        for (const part of node.nodes) emit(part);
        break;
      case "either":
        emitEither(node.nodes);
        break;
      case "repeat":
        emitRepeat(node);
        break;
      case "key":
        add({ op: "open", key: node.key, repeated: repeated.has(node.key) });
        emit(node.node);
        add({ op: "close", key: node.key, repeated: repeated.has(node.key) });
        break;
      case "again":
        add({ op: "again", key: node.key });
    }
  };
  const emitEither = (choices: readonly PatternNode[]): void => {
    const jumps: { to: number }[] = [];
    choices.forEach((choice, index) => {
      const last = index === choices.length - 1;
      const split = last ? undefined : add({ op: "split", first: instructions.length + 1, second: 0 });
      emit(choice);
      if (split === undefined) return;
      jumps.push(add({ op: "jump", to: 0 }));
      split.second = instructions.length;
    });
    for (const jump of jumps) jump.to = instructions.length;
  };
  const emitRepeat = ({ node, least, most, lazy }: Extract<PatternNode, { kind: "repeat" }>): void => {
    const branch = () => add({ op: "split", first: 0, second: 0 });
    const aim = (split: { first: number; second: number }, inside: number, past: number) => {
      split.first = lazy ? past : inside;
      split.second = lazy ? inside : past;
    };
    for (let count = 0; count < least; count++) emit(node);
    if (most === Number.POSITIVE_INFINITY) {
      const start = instructions.length;
      const split = branch();
      emit(node);
      add({ op: "jump", to: start });
      aim(split, start + 1, instructions.length);
      return;
    }
    const splits: { split: { first: number; second: number }; inside: number }[] = [];
    for (let count = least; count < most; count++) {
      splits.push({ split: branch(), inside: instructions.length });
      emit(node);
    }
    for (const { split, inside } of splits) aim(split, inside, instructions.length);
  };
  for (const node of nodes) emit(node);
  add({ op: "end" });
  return { instructions, keyCount, repeats: repeated.size > 0 };
}

/** Which (instruction, position) pairs were tried without success; kept between runs for its memory alone. */
let tried = new Uint8Array(1 << 12);

/**
 * Runs a program over the whole of `text` and returns the keys' texts, or undefined. It searches depth first, in the order of
 * preference that backtracking matchers have, but tries no pair of instruction and position twice (as RE2's BitState
 * does), so that no expression takes exponential time. What follows a key that is repeated depends on the key's text as
 * well: there the tried pairs are forgotten when that text changes, and the steps are limited.
 */
export function run(program: Program, text: string): readonly string[] | undefined {
  const { instructions, keyCount } = program;
  const width = text.length + 1;
  const size = instructions.length * width;
  if (tried.length < size) tried = new Uint8Array(size);
  else tried.fill(0, 0, size);
  const starts = new Array<number>(keyCount).fill(0);
  const ends = new Array<number>(keyCount).fill(0);
  const pending: number[] = [0];
  let steps = 0;
  while (pending.length > 0) {
    const state = pending.pop()!;
    let counter = Math.floor(state / width);
    let at = state % width;
    for (;;) {
      const mark = counter * width + at;
      if (tried[mark] === 1) break;
      tried[mark] = 1;
      steps += 1;
      if (program.repeats && steps > mostSteps) throw ambiguous(text);
      const instruction = instructions[counter]!;
      if (instruction.op === "text") {
        if (!text.startsWith(instruction.text, at)) break;
        at += instruction.text.length;
        counter += 1;
      } else if (instruction.op === "one") {
        const codePoint = text.codePointAt(at);
        if (codePoint === undefined || !instruction.accepts(codePoint)) break;
        at += codePoint > 0xffff ? 2 : 1;
        counter += 1;
      } else if (instruction.op === "split") {
        pending.push(instruction.second * width + at);
        counter = instruction.first;
      } else if (instruction.op === "jump") {
        counter = instruction.to;
      } else if (instruction.op === "again") {
        const again = text.slice(starts[instruction.key], ends[instruction.key]);
        if (!text.startsWith(again, at)) break;
        at += again.length;
        counter += 1;
      } else if (instruction.op === "end") {
        if (at < text.length) break;
        return starts.map((start, key) => text.slice(start, ends[key]));
      } else {
        (instruction.op === "open" ? starts : ends)[instruction.key] = at;
        counter += 1;
        if (instruction.repeated) {
          // The texts that were tried with the former value say nothing about this one.
          tried.fill(0, counter * width, size);
          steps += Math.ceil((size - counter * width) / 1024);
        }
      }
    }
  }
  return undefined;
}

const tooManyRepetitions = () => failure("INVALID_ARGUMENT", "The pattern asks for too many repetitions.");

const ambiguous = (text: string) =>
  failure("INVALID_ARGUMENT", `The pattern is too ambiguous for the name “${text.slice(0, 80)}”.`, {
    hint: "Put something literal between its keys, or repeat none.",
  });
