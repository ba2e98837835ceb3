import { constants, functions } from "../../../core/expression/functions.ts";

/** How an expression names an operand: in backticks where it is no plain name; undefined where it cannot be named at all. */
export function operandText(name: string): string | undefined {
  const plain = /^[\p{ID_Start}_]\p{ID_Continue}*$/u.test(name) && !functions.has(name) && !constants.has(name);
  if (plain) return name;
  return name === "" || name.includes("`") ? undefined : `\`${name}\``;
}

/** A text after something was inserted, and where the caret then stands. */
export interface Inserted {
  readonly text: string;
  readonly caret: number;
}

/** Puts a word in the place of a selection, with a blank where it would run into what stands before or behind it. */
export function insertWord(text: string, [start, end]: readonly [start: number, end: number], word: string): Inserted {
  const before = text.slice(0, start);
  const behind = text.slice(end);
  const clings = /[\p{ID_Continue}`.)]$/u.test(before) ? " " : "";
  const runsOn = /^[\p{ID_Continue}`]/u.test(behind) ? " " : "";
  const head = before + clings + word;
  return { text: head + runsOn + behind, caret: head.length };
}

/** Puts a function around a selection, or its name with open parentheses where nothing is selected. */
export function insertFunction(text: string, selection: readonly [start: number, end: number], name: string): Inserted {
  const selected = text.slice(...selection);
  const { text: changed, caret } = insertWord(text, selection, `${name}(${selected})`);
  return { text: changed, caret: selected === "" ? caret - 1 : caret };
}
