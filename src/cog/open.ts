import { failure, isTerracottaError } from "../core/errors.ts";
import { defaultHttpOptions, type HttpOptions } from "../http/http-options.ts";
import { BlockCache } from "./blocks/blocks.ts";
import { Cog } from "./cog.ts";
import type { DatumGrids } from "./datum-grids.ts";
import { SharedCache } from "./shared-cache.ts";
import { HttpSource, type Known } from "./source/http-source.ts";
import { BlobSource, type ByteSource, type MutableCounters, WatchedSource } from "./source/source.ts";
import { Traffic } from "./source/traffic.ts";
import { readDirectories } from "./tiff/directory.ts";
import { HeaderReader } from "./tiff/header-reader.ts";

/** A file to open: a URL or the bytes themselves, and of a URL its first bytes where they are known already. */
export interface CogSource {
  readonly url: string;
  readonly blob?: Blob | undefined;
  readonly header?: Known | undefined;
  /** Replaces the nodata that the file names. */
  readonly nodata?: number | undefined;
  /** Address of a datum grid that places the file. */
  readonly grid?: string | undefined;
}

export interface CogStoreOptions {
  /** Bytes of decoded blocks to keep, of all files together. */
  readonly maxBlockBytes?: number;
  /** How to talk to hosts; for tests. */
  readonly http?: Partial<HttpOptions>;
}

const maxOpenFiles = 256;
/** What is wrong with a file itself, or with the header that was kept of it. */
const fileErrors: readonly string[] = ["NOT_A_TIFF", "DAMAGED", "UNSUPPORTED"];

/** Opens files once each, and keeps them open with their decoded blocks; failures are forgotten, so that a retry is real. */
export class CogStore {
  readonly counters: MutableCounters = { requests: 0, bytes: 0, blocksDecoded: 0 };
  /** Requests under way. */
  readonly traffic = new Traffic(this.counters);
  /** Decoded blocks of all open files. */
  readonly blocks: BlockCache;
  readonly #cogs = new SharedCache<Cog>(maxOpenFiles, () => 1);
  /** How often files were forgotten, of those that ever were: what callers knew of them before does not count. */
  readonly #forgotten = new Map<string, number>();
  readonly #http: HttpOptions;
  #grids: DatumGrids | undefined;

  constructor({ maxBlockBytes = 192 * 1024 * 1024, http = {} }: CogStoreOptions = {}) {
    this.blocks = new BlockCache(maxBlockBytes, this.counters);
    this.#http = { ...defaultHttpOptions, onRequest: () => this.traffic.begin(), ...http };
  }

  /** Opens a file. Throws what reading its header, and its datum grid, throws; `signal` releases this caller alone. */
  async open(source: CogSource, signal?: AbortSignal): Promise<Cog> {
    const [cog] = await Promise.all([
      this.#cogs.get(source.url, (shared) => this.#open(source, shared), signal),
      source.grid === undefined ? undefined : this.#addGrid(source.grid, signal),
    ]);
    return source.nodata === undefined ? cog : cog.withNodata(source.nodata);
  }

  /** Few files have one: what reads it is loaded with the first. */
  async #addGrid(url: string, signal: AbortSignal | undefined): Promise<void> {
    const { DatumGrids } = await import("./datum-grids.ts");
    this.#grids ??= new DatumGrids(this.#http);
    await this.#grids.add(url, signal);
  }

  /** What is known of a file does not count any more, the header that callers kept included: the next opening reads it anew. */
  forget(url: string): void {
    this.#forgotten.set(url, this.versionOf(url) + 1);
    this.#cogs.delete(url);
  }

  /** Files that are open now. */
  get openFiles(): number {
    return this.#cogs.size;
  }

  /** Closes all files, and lets go of their blocks; reads under way are not disturbed. */
  clear(): void {
    this.#cogs.clear();
    this.blocks.clear();
  }

  /** A number that grows when a file is forgotten, because it has changed or on request: what was made of it before is out of date. */
  versionOf(url: string): number {
    return this.#forgotten.get(url) ?? 0;
  }

  async #open(source: CogSource, signal: AbortSignal): Promise<Cog> {
    // A local file costs no request, and nothing would tell that it changed.
    const isKnown = source.header !== undefined && source.blob === undefined && !this.#forgotten.has(source.url);
    if (!isKnown) return this.#openAs({ ...source, header: undefined }, signal);
    try {
      return await this.#openAs(source, signal);
    } catch (error) {
      // What was kept may be cut off, or of another file: the file itself tells.
      if (!isTerracottaError(error) || !fileErrors.includes(error.code)) throw error;
      return this.#openAs({ ...source, header: undefined }, signal);
    }
  }

  async #openAs(source: CogSource, signal: AbortSignal): Promise<Cog> {
    // A file that changed, or makes no sense, is forgotten, so that the next opening reads it anew.
    const bytes = new WatchedSource(this.#byteSource(source), () => this.forget(source.url));
    const known = source.header === undefined ? undefined : new Uint8Array(source.header.bytes);
    const reader = await HeaderReader.open(bytes, known, signal);
    return new Cog(reader, await readDirectories(reader, signal), this.blocks);
  }

  #byteSource({ url, blob, header }: CogSource): ByteSource {
    if (blob !== undefined) return new BlobSource(blob);
    if (!/^(https?|blob|data):/.test(url) || !URL.canParse(url)) {
      throw failure("INVALID_ARGUMENT", `"${url.slice(0, 200)}" is not an address that can be read`, {
        hint: "Give an http(s) address, or choose the file from this computer.",
      });
    }
    return new HttpSource(url, this.#http, header);
  }
}
