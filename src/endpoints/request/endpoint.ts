import type { Catalogs } from "../../catalog/catalogs.ts";
import type { Engine, GridValues, Image, Source } from "../../engine/engine.ts";
import type { JsonSchema, Parameters, Parsed } from "./parameter.ts";
import { parseQuery } from "./parse-query.ts";
import { type PathValues, pathReader } from "./path-template.ts";

/** What a request says of a file in the place of what the file says. */
export type FileOverrides = Pick<Source, "crs" | "grid" | "nodata" | "scaling">;

/** What an endpoint may use. */
export interface EndpointContext {
  readonly engine: Engine;
  /** What the page knows of a file by its address: local files, headers read before. */
  readonly sourceOf: (url: string, instead?: FileOverrides) => Source;
  /** Where keys lead to datasets. */
  readonly catalogs?: Catalogs | undefined;
  /** Id of the catalog that a path speaks of; a path that starts with `catalogs/{id}/` chooses another. */
  readonly catalogId?: string | undefined;
}

/** An answer: an image or the values that it is made of (null = an empty tile), or plain data. */
export type Answer =
  | { readonly image: Image | null }
  | { readonly values: GridValues | null }
  | { readonly json: unknown };

/** An address without its scheme, and what is sent with it. */
export interface Address {
  readonly path: string;
  /** What follows the question mark. */
  readonly query?: string | undefined;
  /** A JSON value; a request with one is a POST. */
  readonly body?: unknown;
}

/** A request that has been read: every part is of the type that its endpoint declares. */
export interface EndpointRequest<Path, Query, Body> {
  readonly path: Path;
  readonly query: Query;
  readonly body: Body;
  /** As it was asked, with `catalogs/{id}/`. */
  readonly address: Address;
}

/** What is sent with a POST. */
export interface RequestBody<Value> {
  readonly description: string;
  readonly schema: JsonSchema;
  /** Throws INVALID_ARGUMENT. */
  readonly parse: (value: unknown) => Value;
}

/** A route: which path it answers, and how. Made by {@link endpoint}. */
export interface Endpoint {
  readonly method: "GET" | "POST";
  /** The template of its paths. */
  readonly path: string;
  readonly summary: string;
  readonly parameters: Parameters;
  readonly body: RequestBody<unknown> | undefined;
  /** What a path says, undefined for one of another route. */
  readonly readPath: (path: string) => object | undefined;
  /** What a query says. Depends on nothing else, so that it can be kept. Throws INVALID_ARGUMENT. */
  readonly readQuery: (query: string) => NonNullable<unknown>;
  /** Answers what the three readers made. */
  readonly answer: (
    context: EndpointContext,
    request: EndpointRequest<unknown, unknown, unknown>,
    signal?: AbortSignal,
  ) => Promise<Answer>;
}

/** How a route is declared: both reading requests and describing them come from this. */
interface Declaration<Path extends string, Table extends Parameters, Query, Body> {
  /** A template of {@link pathReader}. One that ends with `.png` answers with an image, one with `.values` with values. */
  readonly path: Path;
  readonly summary: string;
  readonly parameters: Table;
  /** With a body the route answers POST, without one GET. */
  readonly body?: RequestBody<Body>;
  /** What the parameters mean together. Throws INVALID_ARGUMENT. */
  readonly combine?: (parameters: Parsed<Table>) => Query;
  readonly answer: (
    context: EndpointContext,
    request: EndpointRequest<PathValues<Path>, Query, Body>,
    signal?: AbortSignal,
  ) => Promise<Answer>;
}

/** Makes a route of its declaration. */
export function endpoint<
  const Path extends string,
  Table extends Parameters,
  Query extends NonNullable<unknown> = Parsed<Table>,
  Body = undefined,
>({ path, summary, parameters, body, combine, answer }: Declaration<Path, Table, Query, Body>): Endpoint {
  return {
    method: body === undefined ? "GET" : "POST",
    path,
    summary,
    parameters,
    body,
    readPath: pathReader(path),
    readQuery(query) {
      const parsed = parseQuery(parameters, query);
      return combine === undefined ? parsed : combine(parsed);
    },
    // The router gives each endpoint what that endpoint's own readers made.
    answer: answer as Endpoint["answer"],
  };
}
