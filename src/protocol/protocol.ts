import type { AddProtocolAction } from "maplibre-gl";
import type { Catalogs } from "../catalog/catalogs.ts";
import type { Answer, EndpointContext } from "../endpoints/endpoint.ts";
import { answer } from "../endpoints/routes.ts";
import type { Engine, Source } from "../engine/engine.ts";
import { toBitmap } from "./image.ts";
import { parseUrl } from "./url.ts";

export interface ProtocolOptions {
  /** Where keys lead to datasets; without it only the routes under `cog/` answer. */
  readonly catalogs?: Catalogs | undefined;
  /** Id of the catalog that URLs without `catalogs/{id}/` speak of; by default the only one there is. */
  readonly catalogId?: string | undefined;
}

/** Answers `terracotta://` URLs: for MapLibre through {@link tile}, for anyone through {@link answer}. All state is the instance's. */
export class Protocol {
  readonly #context: EndpointContext;
  readonly #sources = new Map<string, Source>();
  readonly #sourceOf = (url: string, crs: string | undefined): Source => {
    const known = this.#sources.get(url) ?? { url };
    return crs === undefined ? known : { ...known, crs };
  };

  constructor(engine: Engine, options: ProtocolOptions = {}) {
    this.#context = {
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
  }

  /** Tells what is known of a file: the bytes of a local one, the header of a remote one. */
  register(source: Source): void {
    this.#sources.set(source.url, source);
  }

  /** Forgets what {@link register} told. */
  unregister(url: string): void {
    this.#sources.delete(url);
  }

  /** Answers a URL with pixels or plain data. Rejects with a TerracottaError, or with an AbortError. */
  readonly answer = async (url: string, signal?: AbortSignal): Promise<Answer> => {
    const { path, query } = parseUrl(url);
    return answer(this.#context, path, query, signal);
  };

  /** For `maplibregl.addProtocol("terracotta", protocol.tile)`. An empty tile is `null`, which MapLibre draws as nothing. */
  readonly tile: AddProtocolAction = async ({ url }, { signal }) => {
    const found = await this.answer(url, signal);
    const data = "json" in found ? found.json : found.image && (await toBitmap(found.image));
    // MapLibre's types leave out the empty tile.
    return { data: data as object };
  };
}
