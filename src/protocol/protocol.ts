import type { AddProtocolAction } from "maplibre-gl";
import type { Catalogs } from "../catalog/catalogs.ts";
import { type ErrorData, failure } from "../core/errors.ts";
import type { Answer, FileOverrides } from "../endpoints/request/endpoint.ts";
import { parseJson } from "../endpoints/request/parameter.ts";
import { Router } from "../endpoints/router.ts";
import { routes } from "../endpoints/routes.ts";
import type { Engine, Source } from "../engine/engine.ts";
import { toBitmap } from "./image.ts";
import { parseUrl } from "./url.ts";

export interface ProtocolOptions {
  /** Where keys lead to datasets; without it only the routes under `cog/` answer. */
  readonly catalogs?: Catalogs | undefined;
  /** Id of the catalog that URLs without `catalogs/{id}/` speak of; by default the only one there is. */
  readonly catalogId?: string | undefined;
  /** Told of the scenes that a tile of {@link Protocol.tile} was drawn without, by the tile's URL. */
  readonly onProblems?: ((url: string, problems: readonly ErrorData[]) => void) | undefined;
}

/** Answers `terracotta://` URLs: for MapLibre through {@link tile}, for anyone through {@link answer}. All state is the instance's. */
export class Protocol {
  readonly #router: Router;
  readonly #onProblems: ProtocolOptions["onProblems"];
  readonly #sources = new Map<string, Source>();
  readonly #sourceOf = (url: string, instead?: FileOverrides): Source => ({
    ...(this.#sources.get(url) ?? { url }),
    ...instead,
  });

  constructor(engine: Engine, options: ProtocolOptions = {}) {
    const context = {
      engine,
      sourceOf: this.#sourceOf,
      // Read when a route needs them: a tile by its address must not wake the catalogs' worker.
      get catalogs() {
        return options.catalogs;
      },
      get catalogId() {
        return options.catalogId;
      },
    };
    this.#router = new Router(context, routes);
    this.#onProblems = options.onProblems;
  }

  /** Tells what is known of a file: the bytes of a local one, the header of a remote one. */
  register(source: Source): void {
    this.#sources.set(source.url, source);
  }

  /** Forgets what {@link register} told. */
  unregister(url: string): void {
    this.#sources.delete(url);
  }

  /**
   * Answers a URL with pixels or plain data. `body` is a JSON value, for the routes that a server would answer a POST at. Rejects with a
   * TerracottaError, or with an AbortError.
   */
  readonly answer = async (url: string, signal?: AbortSignal, body?: unknown): Promise<Answer> =>
    this.#router.answer({ ...parseUrl(url), body }, signal);

  /** For `maplibregl.addProtocol("terracotta", protocol.tile)`. An empty tile is `null`, which MapLibre draws as nothing. */
  readonly tile: AddProtocolAction = async ({ url, body }, { signal }) => {
    const found = await this.answer(url, signal, body === undefined ? undefined : parseBody(body));
    if ("values" in found) {
      throw failure(
        "INVALID_ARGUMENT",
        `A map asked for the values of a tile, not for its picture: "${url.slice(0, 200)}"`,
        {
          hint: "Maps ask for .png; protocol.answer(url) gives values.",
        },
      );
    }
    if ("image" in found && found.image?.problems?.length) this.#onProblems?.(url, found.image.problems);
    const data = "json" in found ? found.json : found.image && (await toBitmap(found.image));
    // MapLibre's types leave out the empty tile.
    return { data: data as object };
  };
}

/** Longest body that is looked at: an area of some hundred thousand vertices. */
const maxBodyLength = 16_000_000;

function parseBody(body: string): unknown {
  const value = body.length > maxBodyLength ? undefined : parseJson(body);
  if (value !== undefined) return value;
  throw failure("INVALID_ARGUMENT", `The body is not JSON of at most ${maxBodyLength} characters`);
}
