/** One element of a WKT, `KEYWORD["name", 1.5, east, CHILD[…]]`: its quoted texts, words and numbers in their order, and its children. */
export interface WktNode {
  /** In capitals. */
  readonly keyword: string;
  readonly values: readonly (string | number)[];
  readonly children: readonly WktNode[];
}

const deepest = 24;
const mostNodes = 4000;

/**
 * The first element of a WKT 1 or 2 text, with either kind of bracket; what follows it is ignored (ESRI appends vertical
 * parts). The text is untrusted: undefined for one that is no WKT, is cut off, or nests or repeats too much.
 */
export function readWktTree(text: string): WktNode | undefined {
  // A quoted text (two quotes inside stand for one), a bracket, a comma, or a bare word or number.
  const token = /\s*(?:"([^"]*(?:""[^"]*)*)"|([[(])|([\])])|(,)|([^\s"[\](),]+))/y;
  const open: { keyword: string; values: (string | number)[]; children: WktNode[] }[] = [];
  let word: string | undefined;
  let count = 0;
  for (;;) {
    const match = token.exec(text);
    if (!match) return undefined;
    const [, quoted, opening, closing, , bare] = match;
    const node = open.at(-1);
    if (opening) {
      if (word === undefined || open.length >= deepest || ++count > mostNodes) return undefined;
      open.push({ keyword: word.toUpperCase(), values: [], children: [] });
      word = undefined;
      continue;
    }
    if (word !== undefined) node?.values.push(wordOrNumber(word));
    word = bare;
    if (!node && word === undefined) return undefined;
    if (quoted !== undefined) node?.values.push(quoted.replaceAll('""', '"'));
    if (closing) {
      open.pop();
      const parent = open.at(-1);
      if (!parent) return node;
      if (node) parent.children.push(node);
    }
  }
}

/** The first child with one of the keywords. */
export function childOf(node: WktNode | undefined, ...keywords: readonly string[]): WktNode | undefined {
  return node?.children.find(({ keyword }) => keywords.includes(keyword));
}

/** The children with one of the keywords. */
export function childrenOf(node: WktNode, ...keywords: readonly string[]): readonly WktNode[] {
  return node.children.filter(({ keyword }) => keywords.includes(keyword));
}

/** The first text of an element: its name; "" where there is none. */
export function nameOf(node: WktNode | undefined): string {
  const first = node?.values[0];
  return typeof first === "string" ? first : "";
}

/** The value at an index as a number, also where it stands in quotes. */
export function numberAt(node: WktNode | undefined, index: number): number | undefined {
  const value = node?.values[index];
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

function wordOrNumber(word: string): string | number {
  const number = Number(word);
  return Number.isFinite(number) ? number : word;
}
