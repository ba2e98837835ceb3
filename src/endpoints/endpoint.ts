import type { Catalogs } from "../catalog/catalogs.ts";
import type { Engine, Image, Source } from "../engine/engine.ts";
import type { Query } from "./query.ts";

/** What an endpoint may use. */
export interface EndpointContext {
  readonly engine: Engine;
  /** What the page knows of a file by its address: local files, headers read before. */
  readonly sourceOf: (url: string, crs: string | undefined) => Source;
  /** Where keys lead to datasets. */
  readonly catalogs?: Catalogs | undefined;
  /** Id of the catalog that a path speaks of; a path that starts with `catalogs/{id}/` chooses another. */
  readonly catalogId?: string | undefined;
}

/** An answer: an image (null = an empty tile), or plain data. */
export type Answer = { readonly image: Image | null } | { readonly json: unknown };

/** A route: which path it answers, and how. The path's named groups are given as `path`. */
export interface Endpoint {
  readonly path: RegExp;
  readonly answer: (
    context: EndpointContext,
    path: Readonly<Record<string, string>>,
    query: Query,
    signal?: AbortSignal,
  ) => Promise<Answer>;
}

/** The file that a request speaks of: `url`, and `crs` to replace its own. */
export function parseSource({ sourceOf }: EndpointContext, query: Query): Source {
  return sourceOf(query.required("url"), query.text("crs"));
}
