import * as v from "valibot";
import { failure, isTerracottaError, type TerracottaError } from "../core/errors.ts";
import type { Metadata } from "../core/metadata.ts";
import { catalogFileHead, catalogFileLimits, catalogFileType, datasetSchema } from "./catalog-file.ts";
import { resolveLocation } from "./catalog-location.ts";
import { catalogText } from "./catalog-text.ts";
import type { DatasetRecord, Json, NewCatalog, StoredHeader } from "./catalogs.ts";
import { checkCatalog } from "./key-names.ts";

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
  const json = parseJson(await catalogText(file));
  const parsed = v.safeParse(catalogFileHead, json, { abortEarly: true });
  if (!parsed.success) throw foreign(json) ?? invalid("", parsed.issues[0]);
  const { title, keys, datasets: rows } = parsed.output;
  if (rows.length > catalogFileLimits.datasets) {
    throw failure("TOO_LARGE", `The catalog has ${rows.length} datasets, more than ${catalogFileLimits.datasets}`);
  }
  const catalog = { title, keys: keys.map(({ key, description }) => ({ name: key, description })) };
  try {
    checkCatalog(catalog);
  } catch (error) {
    throw isTerracottaError(error) ? refuse("keys", error.message, error.hint) : error;
  }
  const datasets: DatasetRecord[] = [];
  for (let index = 0; index < rows.length; index++) {
    datasets.push(readRow(rows[index], `datasets[${index}]`, keys.length, base));
    // What is read is not needed twice: large catalogs come close to what a tab may have.
    rows[index] = undefined;
  }
  return { catalog, datasets };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const [, position] = /position (\d+)/.exec(String(cause)) ?? [];
    const where = position === undefined ? "" : `, at character ${position}`;
    throw failure("INVALID_CATALOG", `The catalog file is not JSON${where}`, { cause });
  }
}

function readRow(row: unknown, path: string, keyCount: number, base: string | undefined): DatasetRecord {
  const parsed = v.safeParse(datasetSchema, row, { abortEarly: true });
  if (!parsed.success) throw invalid(path, parsed.issues[0]);
  const { keys, location, band, metadata, user_metadata, header } = parsed.output;
  if (keys.length !== keyCount) {
    throw refuse(`${path}.keys`, `expected one value of each of the ${keyCount} keys, found ${keys.length}`);
  }
  const resolved = resolveLocation(location, base);
  if ("problem" in resolved) throw refuse(`${path}.location`, resolved.problem, resolved.hint);
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
  if (binary.length > Math.min(length, catalogFileLimits.headerBytes)) {
    throw refuse(`${path}.bytes`, `expected at most ${Math.min(length, catalogFileLimits.headerBytes)} bytes`);
  }
  return { bytes: Uint8Array.from(binary, (character) => character.charCodeAt(0)), etag, byteLength: length };
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
    ? `expected ${issue.expected ?? "something else"}, found ${issue.received}`
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
