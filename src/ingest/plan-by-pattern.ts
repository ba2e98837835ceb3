import type { IngestItem, Key } from "../catalog/catalogs.ts";
import { type ErrorData, failure, type TerracottaError, toErrorData } from "../core/errors.ts";
import { type FilePattern, matchFilePattern, parseFilePattern } from "../core/file-pattern.ts";
import type { FoundFile } from "./found.ts";

/** What an ingest by pattern will do. */
export interface FilePlan {
  readonly keys: readonly Key[];
  readonly items: readonly IngestItem[];
  /** Names that do not follow the pattern; they are left out. */
  readonly unmatched: readonly string[];
}

export interface PlanOptions {
  /** The name of a last key whose values are the bands of each file. */
  readonly bandsKey?: string | undefined;
}

/**
 * Turns files into items by their names. Throws INVALID_ARGUMENT (the pattern), NO_MATCH when no name follows it, and
 * DUPLICATE_KEYS when two files would have the same keys, naming the first offenders.
 */
export function planByPattern(
  files: readonly FoundFile[],
  pattern: FilePattern | string,
  options: PlanOptions = {},
): FilePlan {
  const parsed = typeof pattern === "string" ? parseFilePattern(pattern) : pattern;
  const items: IngestItem[] = [];
  const unmatched: string[] = [];
  const names = new Map<string, string>();
  const duplicates: (readonly [first: string, second: string])[] = [];
  for (const file of files) {
    const keys = matchFilePattern(parsed, file);
    if (keys === undefined) {
      unmatched.push(file.name);
      continue;
    }
    const identity = keys.join("\0");
    const first = names.get(identity);
    if (first === undefined) names.set(identity, file.name);
    else duplicates.push([first, file.name]);
    items.push({ keys, location: file.location });
  }
  if (items.length === 0) throw noMatch(parsed, unmatched);
  if (duplicates.length > 0) throw duplicateKeys(duplicates);
  return { keys: planKeys(parsed, options), items, unmatched };
}

/** A name as the preview shows it. */
export interface PreviewRow {
  readonly name: string;
  /** Undefined when the name does not follow the pattern. */
  readonly values: readonly string[] | undefined;
  /** An earlier name with the same values. */
  readonly duplicateOf: string | undefined;
}

/** What a pattern would make of the first names, while it is typed. */
export interface PatternPreview {
  readonly keys: readonly string[];
  /** The first rows: those that collide, then those that match, then the others, each in their order. */
  readonly rows: readonly PreviewRow[];
  /** How many names were looked at, and what became of them. */
  readonly looked: number;
  readonly matched: number;
  readonly unmatched: number;
  readonly duplicates: number;
  /** Why an ingest cannot begin: INVALID_ARGUMENT (with `details.column`), NO_MATCH or DUPLICATE_KEYS. */
  readonly problem: ErrorData | undefined;
}

const mostLooked = 10_000;
/** Of their names together: S3's keys may be 1024 characters long. */
const mostCharacters = 1_000_000;

/** Holds a pattern against at most 10,000 names (fewer if they are long), for a preview with at most `mostRows` rows. Never throws. */
export function previewPattern(
  files: readonly FoundFile[],
  source: string,
  options: PlanOptions & { readonly mostRows?: number } = {},
): PatternPreview {
  const looked = files.slice(0, affordable(files));
  const none = { keys: [], rows: [], looked: 0, matched: 0, unmatched: 0, duplicates: 0 };
  try {
    const pattern = parseFilePattern(source);
    const keys = planKeys(pattern, options).map((key) => key.name);
    const names = new Map<string, string>();
    const groups = { duplicate: [] as PreviewRow[], match: [] as PreviewRow[], other: [] as PreviewRow[] };
    for (const file of looked) {
      const values = matchFilePattern(pattern, file);
      const identity = values?.join("\0");
      const duplicateOf = identity === undefined ? undefined : names.get(identity);
      if (identity !== undefined && duplicateOf === undefined) names.set(identity, file.name);
      const group = values === undefined ? "other" : duplicateOf === undefined ? "match" : "duplicate";
      groups[group].push({ name: file.name, values, duplicateOf });
    }
    const { duplicate, match, other } = groups;
    const problem =
      duplicate.length > 0
        ? duplicateKeys(duplicate.map((row) => [row.duplicateOf!, row.name] as const))
        : match.length === 0
          ? noMatch(
              pattern,
              other.map((row) => row.name),
            )
          : undefined;
    return {
      keys,
      rows: [...duplicate, ...match, ...other].slice(0, options.mostRows ?? 100),
      looked: looked.length,
      matched: match.length + duplicate.length,
      unmatched: other.length,
      duplicates: duplicate.length,
      problem: problem && toErrorData(problem),
    };
  } catch (error) {
    return { ...none, problem: toErrorData(error) };
  }
}

/** How many of the first files a preview looks at. */
function affordable(files: readonly FoundFile[]): number {
  let characters = 0;
  let count = 0;
  for (; count < Math.min(files.length, mostLooked); count++) {
    characters += files[count]!.name.length;
    if (characters > mostCharacters) break;
  }
  return count;
}

function planKeys(pattern: FilePattern, { bandsKey }: PlanOptions): readonly Key[] {
  const names = bandsKey === undefined ? pattern.keys : [...pattern.keys, bandsKey];
  if (bandsKey !== undefined && pattern.keys.includes(bandsKey)) {
    throw failure("INVALID_ARGUMENT", `The bands' key is called ${bandsKey}, as a key of the pattern is.`);
  }
  return names.map((name) => ({ name, description: "" }));
}

function noMatch(pattern: FilePattern, names: readonly string[]): TerracottaError {
  const found = names.length === 0 ? "There are no files" : `No file of ${names.length} follows “${pattern.source}”`;
  return failure("NO_MATCH", `${found}${names.length === 0 ? "" : `, for example ${quoteFirst(names)}`}.`, {
    details: { files: names.length, first: names[0] ?? null },
  });
}

function duplicateKeys(pairs: readonly (readonly [first: string, second: string])[]): TerracottaError {
  const shown = pairs.slice(0, 3).map(([first, second]) => `“${first}” and “${second}”`);
  const more = pairs.length > shown.length ? `, and ${pairs.length - shown.length} more` : "";
  return failure("DUPLICATE_KEYS", `These files would have the same keys: ${shown.join("; ")}${more}.`, {
    hint: "Make a key of what tells the files apart.",
    details: { duplicates: pairs.length },
  });
}

const quoteFirst = (names: readonly string[]): string =>
  names
    .slice(0, 3)
    .map((name) => `“${name}”`)
    .join(", ");
