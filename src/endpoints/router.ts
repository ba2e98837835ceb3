import { BoundedMap } from "../core/bounded-map.ts";
import { failure } from "../core/errors.ts";
import type { Address, Answer, Endpoint, EndpointContext } from "./request/endpoint.ts";
import { decodeSegment } from "./request/path-template.ts";

/** Queries whose meaning each route remembers: the styles of some maps. */
const rememberedQueries = 200;

/** Longest path that is looked at. */
const maxPathLength = 16_384;

/** What may stand before a route that speaks of datasets. */
const catalogPrefix = /^catalogs\/(?<id>[^/]+)\/(?<path>.*)$/s;

/** Finds the route of an address, reads the address and has it answered. Remembers what queries mean: the tiles of a layer share one. */
export class Router {
  readonly #context: EndpointContext;
  /** Routes by the first word of their paths. */
  readonly #endpoints: ReadonlyMap<string, readonly Endpoint[]>;
  readonly #queries = new Map<Endpoint, BoundedMap<string, NonNullable<unknown>>>();

  constructor(context: EndpointContext, endpoints: readonly Endpoint[]) {
    this.#context = context;
    const firstWords = new Set(endpoints.map(firstWord));
    this.#endpoints = new Map(
      [...firstWords].map((word) => [word, endpoints.filter((one) => firstWord(one) === word)]),
    );
  }

  /** Answers an address. Rejects with NOT_FOUND where no route does, with INVALID_ARGUMENT where it cannot be read. */
  async answer(address: Address, signal?: AbortSignal): Promise<Answer> {
    // A slash at the end says nothing, as in the addresses of many servers.
    const { context, path } = this.#place(address.path.replace(/\/+$/, ""));
    const body = address.body;
    const method = body === undefined ? "GET" : "POST";
    for (const endpoint of this.#endpoints.get(firstWord({ path })) ?? []) {
      const values = endpoint.method === method ? endpoint.readPath(path) : undefined;
      if (values === undefined) continue;
      const query = this.#query(endpoint, address.query ?? "");
      const request = { path: values, query, body: endpoint.body?.parse(body), address };
      return endpoint.answer(context, request, signal);
    }
    const sent = body === undefined ? "" : " that takes a body";
    throw failure("NOT_FOUND", `There is no route "${address.path.slice(0, 200)}"${sent}`, {
      hint: this.#hint(firstWord({ path })),
    });
  }

  #hint(word: string): string {
    const near = this.#endpoints
      .get(word)
      ?.map(({ method, path }) => `${method === "POST" ? "with a body " : ""}${path}`);
    if (near) return `Here there are ${near.join(", ")}`;
    return `Routes begin with ${[...this.#endpoints.keys()].join(", ")}; spec describes them all`;
  }

  /** Whose datasets a path speaks of, and the path without that. */
  #place(path: string): { readonly context: EndpointContext; readonly path: string } {
    if (path.length > maxPathLength) return { context: this.#context, path: "" };
    const { id, path: inCatalog } = path.startsWith("catalogs/") ? (catalogPrefix.exec(path)?.groups ?? {}) : {};
    if (id === undefined || inCatalog === undefined) return { context: this.#context, path };
    return { context: { ...this.#context, catalogId: decodeSegment(id) }, path: inCatalog };
  }

  #query(endpoint: Endpoint, query: string): NonNullable<unknown> {
    let queries = this.#queries.get(endpoint);
    if (queries === undefined) {
      queries = new BoundedMap(rememberedQueries);
      this.#queries.set(endpoint, queries);
    }
    const known = queries.get(query);
    if (known !== undefined) return known;
    const read = endpoint.readQuery(query);
    queries.set(query, read);
    return read;
  }
}

function firstWord({ path }: { readonly path: string }): string {
  const end = path.indexOf("/");
  return end < 0 ? path : path.slice(0, end);
}
