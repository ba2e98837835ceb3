import * as v from "valibot";
import { failure, isTerracottaError, type TerracottaError } from "../../core/errors.ts";
import type { Metadata } from "../../core/metadata.ts";
import type { DatasetRecord, Json, NewCatalog, StoredHeader } from "../catalogs.ts";
import { checkCatalog, longestLocation } from "../key-names.ts";
import { toldLength } from "../told-length.ts";
import { eachChunk } from "./catalog-chunks.ts";
import { catalogFileHead, datasetSchema } from "./catalog-file.ts";
import { catalogFileLimits, catalogFileType } from "./catalog-file-kind.ts";
import { resolveLocation } from "./catalog-location.ts";
import { CatalogSplitter } from "./catalog-splitter.ts";

/** A catalog file that was read and found good. */
export interface CatalogContent {
  readonly catalog: NewCatalog;
  readonly datasets: readonly DatasetRecord[];
}

/**
 * Reads and checks a catalog file of a stranger, whole, before anybody stores anything of it. Relative locations are
 * resolved against `base`. Throws INVALID_CATALOG with the path of what is wrong, TOO_LARGE.
 */
export async function readCatalogFile(file: Blob, base: string | undefined): Promise<CatalogContent> {
  const rows = new Rows(base);
  const splitter = new CatalogSplitter((text) => rows.addText(text));
  await eachChunk(file, (chunk) => asText(() => splitter.push(chunk)));
  const json = parseJson(asText(() => splitter.end()));
  const parsed = v.safeParse(catalogFileHead, json, { abortEarly: true });
  if (!parsed.success) throw foreign(json) ?? invalid("", parsed.issues[0]);
  const { title, keys, datasets: left } = parsed.output;
  const catalog = { title, keys: keys.map(({ key, description }) => ({ name: key, description })) };
  try {
    checkCatalog(catalog);
  } catch (error) {
    throw isTerracottaError(error) ? refuse("keys", error.message, error.hint) : error;
  }
  rows.add(left);
  return { catalog, datasets: rows.finish(keys.length) };
}

/** The datasets, as they come. Which keys they should have may be told after them. */
class Rows {
  readonly #base: string | undefined;
  readonly #datasets: DatasetRecord[] = [];
  /** The first; what is wrong with the whole file comes before it. */
  #problem: unknown;

  constructor(base: string | undefined) {
    this.#base = base;
  }

  /** Elements of a JSON list, but for its brackets. */
  addText(text: string): void {
    this.#unlessFailed(() => {
      const rows = parseJson(`[${text}]`) as unknown[];
      if (rows.length === 0) throw notJson();
      this.#addAll(rows);
    });
  }

  add(rows: readonly unknown[]): void {
    if (rows.length > 0 && this.#datasets.length > 0) throw refuse("datasets", "is there twice");
    this.#unlessFailed(() => this.#addAll(rows));
  }

  finish(keyCount: number): readonly DatasetRecord[] {
    if (this.#problem !== undefined) throw this.#problem;
    const index = this.#datasets.findIndex(({ keys }) => keys.length !== keyCount);
    if (index < 0) return this.#datasets;
    const found = this.#datasets[index]?.keys.length;
    throw refuse(`datasets[${index}].keys`, `expected one value of each of the ${keyCount} keys, found ${found}`);
  }

  #addAll(rows: readonly unknown[]): void {
    for (const row of rows) {
      const index = this.#datasets.length;
      if (index === catalogFileLimits.datasets) {
        throw failure("TOO_LARGE", `The catalog has more than ${catalogFileLimits.datasets} datasets`);
      }
      this.#datasets.push(readRow(row, `datasets[${index}]`, this.#base));
    }
  }

  #unlessFailed(work: () => void): void {
    if (this.#problem !== undefined) return;
    try {
      work();
    } catch (error) {
      this.#problem = error;
    }
  }
}

function asText<Result>(decode: () => Result): Result {
  try {
    return decode();
  } catch (cause) {
    if (isTerracottaError(cause)) throw cause;
    throw failure("INVALID_CATALOG", "The catalog file is not UTF-8 text", { cause });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw notJson(cause);
  }
}

function notJson(cause?: unknown): TerracottaError {
  return failure("INVALID_CATALOG", "The catalog file is not JSON", {
    hint: "Perhaps it was cut off on its way, or it is something else altogether.",
    ...(cause === undefined ? {} : { cause }),
  });
}

function readRow(row: unknown, path: string, base: string | undefined): DatasetRecord {
  const parsed = v.safeParse(datasetSchema, row, { abortEarly: true });
  if (!parsed.success) throw invalid(path, parsed.issues[0]);
  const { keys, location, band, metadata, user_metadata, header } = parsed.output;
  const resolved = resolveLocation(location, base);
  if ("problem" in resolved) throw refuse(`${path}.location`, resolved.problem, resolved.hint);
  if (resolved.location.length > longestLocation) throw refuse(`${path}.location`, "the whole address is too long");
  return {
    keys,
    location: resolved.location,
    band,
    ...(metadata === undefined ? {} : { metadata: metadata as Metadata }),
    // Whatever comes from JSON.parse is JSON.
    ...(user_metadata === undefined ? {} : { userMetadata: user_metadata as Json }),
    ...(header === undefined ? {} : { header: readHeader(header, `${path}.header`) }),
  };
}

type HeaderRow = NonNullable<v.InferOutput<typeof datasetSchema>["header"]>;

function readHeader({ bytes, etag, length }: HeaderRow, path: string): StoredHeader {
  const binary = atob(bytes);
  const most = Math.min(length ?? Number.POSITIVE_INFINITY, catalogFileLimits.headerBytes);
  if (binary.length > most) throw refuse(`${path}.bytes`, `expected at most ${most} bytes`);
  const header = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return { bytes: header, etag, byteLength: toldLength(length) };
}

/** What is wrong, and where: `datasets[17].metadata.range[1]: expected number, found "a"`. */
function invalid(start: string, issue: v.BaseIssue<unknown>): TerracottaError {
  let path = start;
  for (const { key } of issue.path ?? []) {
    path += typeof key === "number" ? `[${key}]` : `${path === "" ? "" : "."}${String(key)}`;
  }
  if (issue.received === "undefined") return refuse(path, "is missing");
  // Our own words stand alone; those of the package begin with what kind of thing is invalid.
  const says = issue.message.startsWith("Invalid ")
    ? `expected ${issue.type.endsWith("_length") ? "a length " : ""}${issue.expected ?? "something else"}, found ${issue.received}`
    : `${issue.message}, found ${issue.received}`;
  return refuse(path, says);
}

function refuse(path: string, says: string, hint?: string): TerracottaError {
  const where = clip(path === "" ? "The catalog file" : path, 200);
  const message = `${where}: ${clip(says, 300)}`;
  return failure("INVALID_CATALOG", message, { details: { path: where }, ...(hint === undefined ? {} : { hint }) });
}

function clip(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** JSON that people have, and that is something else. */
function foreign(json: unknown): TerracottaError | undefined {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return undefined;
  const refused = (what: string, hint: string) =>
    failure("INVALID_CATALOG", `This is ${what}, not a catalog`, { hint });
  if ("stac_version" in json || ("type" in json && json.type === "FeatureCollection")) {
    return refused("STAC or GeoJSON", "Ingest STAC as a place to take files from.");
  }
  if ("type" in json && json.type === catalogFileType) return undefined;
  if (!("type" in json) && "datasets" in json && ("page" in json || "limit" in json)) {
    return refused(
      "an answer of a Terracotta server's /datasets",
      "It names no files. Ingest the files themselves, by the pattern that the server was given.",
    );
  }
  return undefined;
}
