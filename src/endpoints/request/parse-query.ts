import { failure } from "../../core/errors.ts";
import type { Parameter, Parameters, Parsed } from "./parameter.ts";
import { naming, refusal } from "./refusal.ts";

/** Longest query that is looked at: 1000 classes, or a quarter of them with long labels. A longer one is an attack or a mistake. */
const maxQueryLength = 262_144;

/** Reads each parameter of a query once; of one that is given twice, the first counts. Throws INVALID_ARGUMENT. */
export function parseQuery<Table extends Parameters>(parameters: Table, query: string): Parsed<Table> {
  if (query.length > maxQueryLength) {
    throw failure("INVALID_ARGUMENT", `The query is ${query.length} characters long; ${maxQueryLength} are allowed`);
  }
  const given = new URLSearchParams(query);
  const values = Object.entries(parameters).map(([name, parameter]): [string, unknown] =>
    name === "*" ? [name, theOthers(parameters, given)] : [name, readValue(name, parameter, given.get(name))],
  );
  // Each value was made by the row of its name.
  return Object.fromEntries(values) as Parsed<Table>;
}

function readValue(name: string, parameter: Parameter<unknown>, text: string | null): unknown {
  if (text === null || (text === "" && parameter.required)) {
    if (parameter.required) throw failure("INVALID_ARGUMENT", `The parameter "${name}" is missing`);
    return parameter.absent;
  }
  const value = naming(name, text, () => parameter.parse(text));
  if (value === undefined) throw refusal(name, text, parameter.allowed);
  return value;
}

function theOthers(parameters: Parameters, given: URLSearchParams): ReadonlyMap<string, string> {
  const names = [...given.keys()].filter((name) => name === "*" || !Object.hasOwn(parameters, name));
  return new Map(names.map((name) => [name, given.get(name) ?? ""]));
}
