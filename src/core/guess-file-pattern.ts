import { literalPattern, longestName } from "./file-pattern.ts";
import { isLetterOrDigit } from "./file-pattern-program.ts";
import { isExtension, recogniseTokens, type TokenMeaning } from "./recognise-tokens.ts";

const mostNames = 10_000;

/** A name cut into runs of letters and digits, and what stands before, between and after them. */
interface Cut {
  readonly tokens: readonly string[];
  /** One more than tokens. */
  readonly separators: readonly string[];
}

/**
 * A file pattern for the most frequent shape among `names`, or undefined when there is none. What differs between names
 * becomes a key, and so does a date, a tile or a band that is the same in all of them, since the next files may differ
 * in it; the rest is literal. Folders are left out when the last segments alone tell the files apart. The pattern
 * parses, and matches every name that it was made from.
 */
export function guessFilePattern(names: readonly string[]): string | undefined {
  const usable = names.slice(0, mostNames).filter((name) => name !== "" && name.length <= longestName);
  const segments = usable.map((name) => name.slice(name.lastIndexOf("/") + 1)).filter((segment) => segment !== "");
  const alike = largestShape(segments);
  if (alike.length === 0) return undefined;
  if (new Set(alike.map(rejoin)).size === alike.length) return patternOf(alike);
  return patternOf(largestShape(usable));
}

/** The cuts of the shape that most names share; of several, the first. */
function largestShape(names: readonly string[]): readonly Cut[] {
  const shapes = new Map<string, Cut[]>();
  for (const name of names) {
    const cut = cutName(name);
    const shape = cut.separators.join("\0");
    const group = shapes.get(shape);
    if (group === undefined) shapes.set(shape, [cut]);
    else group.push(cut);
  }
  let largest: Cut[] = [];
  for (const group of shapes.values()) if (group.length > largest.length) largest = group;
  return largest;
}

function cutName(name: string): Cut {
  const tokens: string[] = [];
  const separators = [""];
  let inside = false;
  for (const character of name) {
    const letter = isLetterOrDigit(character.codePointAt(0)!);
    if (letter && inside) tokens[tokens.length - 1] += character;
    else if (letter) tokens.push(character);
    else if (inside) separators.push(character);
    else separators[separators.length - 1] += character;
    inside = letter;
  }
  if (inside) separators.push("");
  return { tokens, separators };
}

const rejoin = ({ tokens, separators }: Cut): string =>
  separators.map((separator, index) => separator + (tokens[index] ?? "")).join("");

function patternOf(cuts: readonly Cut[]): string {
  const { separators, tokens } = cuts[0]!;
  const columns = tokens.map((_, index) => cuts.map((cut) => cut.tokens[index]!));
  const last = columns.length - 1;
  const suffix = last > 0 && separators[last]!.endsWith(".") && columns[last]!.every(isExtension) ? last : -1;
  const values = columns.map((column) => [...new Set(column)]);
  const named = recogniseTokens(values, separators, suffix);
  const isKey = (index: number) => index !== suffix && (values[index]!.length > 1 || named[index] !== undefined);
  if (!values.some((_, index) => isKey(index))) return wholeName(cuts[0]!, suffix);

  const taken = new Set<string>();
  let numbered = 0;
  const keyName = (meaning: TokenMeaning | undefined): string => {
    const base = meaning?.name ?? `key${++numbered}`;
    let name = base;
    for (let count = 2; taken.has(name); count++) name = `${base}${count}`;
    taken.add(name);
    return name;
  };
  let pattern = "";
  for (let index = 0; index < columns.length; index++) {
    pattern += literalPattern(separators[index]!);
    const meaning = named[index];
    if (meaning?.length !== undefined) {
      pattern += `{${keyName(meaning)}:${meaning.expression}}`;
      index += meaning.length - 1;
    } else if (isKey(index)) pattern += `{${keyName(meaning)}}`;
    else if (index === suffix && values[index]!.length > 1) pattern += "{}";
    else pattern += literalPattern(values[index]![0]!);
  }
  return pattern + literalPattern(separators.at(-1)!);
}

/** Nothing differs and nothing is known: the name itself, without its folders and its extension, is the key. */
function wholeName(cut: Cut, suffix: number): string {
  const name = rejoin(cut);
  const folders = name.slice(0, name.lastIndexOf("/") + 1);
  const ending = suffix < 0 ? "" : `.${cut.tokens[suffix]}${cut.separators[suffix + 1]}`;
  const extension = folders.length + ending.length < name.length ? ending : "";
  return `${literalPattern(folders)}{name:.+}${literalPattern(extension)}`;
}
