/** A JSON Schema (2020-12), as OpenAPI 3.1 has it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A parameter of a query: how it is described, and how its text becomes a value. */
export interface Parameter<Value> {
  readonly description: string;
  /** Of what the text says. */
  readonly schema: JsonSchema;
  /** Whether the text is JSON. */
  readonly isJson?: boolean;
  readonly required?: boolean;
  /** What is allowed, in words. */
  readonly allowed: string;
  /** The value of a text; undefined refuses it. May throw a refusal of its own. */
  readonly parse: (text: string) => Value | undefined;
  /** The value where the parameter is not given; undefined unless it has a default. */
  readonly absent?: Value;
}

/**
 * The parameters of a route by their names. A row named `*` takes all others: its value is a map, and without it they are ignored.
 */
export type Parameters = Readonly<Record<string, Parameter<unknown>>>;

/** What a query says in the terms of its parameters. */
export type Parsed<Table extends Parameters> = {
  readonly [Name in keyof Table]: Table[Name] extends Parameter<infer Value> ? Value : never;
};

/** Any text. */
export function text(description: string, example?: string): Parameter<string | undefined> {
  const schema = { type: "string", ...(example !== undefined && { examples: [example] }) };
  return { description, schema, allowed: "any text", parse: (given) => given };
}

/** One of some words. */
export function oneOf<Word extends string>(description: string, words: readonly Word[]): Parameter<Word | undefined> {
  const parse = (given: string) => words.find((word) => word === given);
  return { description, schema: { type: "string", enum: words }, allowed: words.join(", "), parse };
}

/** A whole number from `least` to `most`. */
export function integer(description: string, least: number, most: number): Parameter<number | undefined> {
  return {
    description,
    schema: { type: "integer", minimum: least, ...(most < Number.MAX_SAFE_INTEGER && { maximum: most }) },
    allowed:
      most < Number.MAX_SAFE_INTEGER ? `a whole number from ${least} to ${most}` : `a whole number from ${least}`,
    parse(given) {
      const number = Number(given);
      return /^-?\d+$/.test(given) && number >= least && number <= most ? number : undefined;
    },
  };
}

/** A JSON value that `check` turns into something typed, or refuses by returning undefined. */
export function json<Value>({
  check,
  ...described
}: {
  readonly description: string;
  readonly schema: JsonSchema;
  readonly allowed: string;
  readonly check: (value: unknown) => Value | undefined;
}): Parameter<Value | undefined> {
  return { ...described, isJson: true, parse: (given) => check(parseJson(given)) };
}

/** The value of a JSON text; undefined, which JSON cannot say, for a text that is none. */
export function parseJson(given: string): unknown {
  try {
    return JSON.parse(given);
  } catch {
    return undefined;
  }
}

/** The same parameter, which must be given; an empty text counts as none. */
export function required<Value>(parameter: Parameter<Value | undefined>): Parameter<Value> {
  // Without `absent`, which is never read where a parameter is required.
  return { ...(parameter as Parameter<Value>), required: true };
}

/** The same parameter, which has a value where it is not given; `written` is that value as the text would say it. */
export function withDefault<Value>(
  parameter: Parameter<Value | undefined>,
  absent: Value,
  written: unknown = absent,
): Parameter<Value> {
  // Only an absent parameter is undefined, and now none is.
  const { schema, ...given } = parameter as Parameter<Value>;
  return { ...given, schema: { ...schema, default: written }, absent };
}

/** All parameters that have no row of their own, each once. */
export function others(description: string): Parameter<ReadonlyMap<string, string>> {
  // Reading them is the work of parseQuery, which alone knows the others.
  return {
    description,
    schema: { type: "object", additionalProperties: { type: "string" } },
    allowed: "any text",
    parse: () => new Map(),
  };
}
