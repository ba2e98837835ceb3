import { failure, type TerracottaError } from "../core/errors.ts";

/** Longest query that is looked at; a longer one is an attack or a mistake. */
const maxQueryLength = 16_384;

/** The parameters of a request: each is read once, by name, and checked. Refusals name the parameter, its value and what is allowed. */
export class Query {
  readonly #params: URLSearchParams;

  constructor(query: string) {
    if (query.length > maxQueryLength) {
      throw failure("INVALID_ARGUMENT", `The query is ${query.length} characters long; ${maxQueryLength} are allowed`);
    }
    this.#params = new URLSearchParams(query);
  }

  /** The names of all parameters, each once. */
  get names(): readonly string[] {
    return [...new Set(this.#params.keys())];
  }

  text(name: string): string | undefined {
    return this.#params.get(name) ?? undefined;
  }

  required(name: string): string {
    const value = this.text(name);
    if (value) return value;
    throw failure("INVALID_ARGUMENT", `The parameter "${name}" is missing`);
  }

  /** One of some words. */
  oneOf<Word extends string>(name: string, words: readonly Word[]): Word | undefined {
    const value = this.text(name);
    const word = words.find((allowed) => allowed === value);
    if (value !== undefined && word === undefined) throw refusal(name, value, words.join(", "));
    return word;
  }

  /** A whole number from `least` to `most`. */
  integer(name: string, least: number, most: number): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= least && number <= most) return number;
    throw refusal(name, value, `a whole number from ${least} to ${most}`);
  }

  /** A JSON value that `check` turns into something typed, or refuses by returning undefined. */
  json<T>(name: string, allowed: string, check: (value: unknown) => T | undefined): T | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    let parsed: unknown;
    try {
      parsed = JSON.parse(value);
    } catch {
      throw refusal(name, value, allowed);
    }
    const checked = check(parsed);
    if (checked === undefined) throw refusal(name, value, allowed);
    return checked;
  }
}

/** The refusal of a parameter's value. */
export function refusal(name: string, value: string, allowed: string): TerracottaError {
  const shown = value.length > 100 ? `${value.slice(0, 100)}…` : value;
  return failure("INVALID_ARGUMENT", `The parameter "${name}" is ${JSON.stringify(shown)}; allowed: ${allowed}`, {
    details: { parameter: name },
  });
}
