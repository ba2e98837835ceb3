import { failure } from "../../core/errors.ts";
import type { DatasetRecord, NewCatalog, StoredHeader } from "../catalogs.ts";
import { toldLength } from "../told-length.ts";
import { catalogFileLimits, catalogFileType, catalogFileVersion } from "./catalog-file-kind.ts";
import { localFolder, portableLocation } from "./catalog-location.ts";

/** Datasets that are text at the same time; what is written already is the browser's to keep, on disk if it wants. */
const slice = 2000;

/** Writes a catalog file, one dataset a line. Secrets in addresses stay here. Throws TOO_LARGE where nobody could read it. */
export async function writeCatalogFile(
  { title, keys }: NewCatalog,
  datasets: readonly DatasetRecord[],
  { gzip = false, limit = catalogFileLimits.textBytes } = {},
): Promise<Blob> {
  const manyFolders = new Set(datasets.flatMap(({ location }) => localFolder(location) ?? [])).size > 1;
  const head = {
    type: catalogFileType,
    version: catalogFileVersion,
    title,
    keys: keys.map(({ name, description }) => ({ key: name, description })),
  };
  const parts = [new Blob([`${JSON.stringify(head, undefined, 1).slice(0, -2)},\n "datasets": [`])];
  let bytes = 0;
  const written = new Set<string>();
  for (let start = 0; start < datasets.length; start += slice) {
    const lines = datasets.slice(start, start + slice).map((dataset) => {
      const header = written.has(dataset.location) ? undefined : dataset.header;
      if (header !== undefined) written.add(dataset.location);
      return JSON.stringify(row(dataset, header, manyFolders));
    });
    const part = new Blob([start === 0 ? "\n" : ",\n", lines.join(",\n")]);
    bytes += part.size;
    if (bytes > limit) throw tooLong(limit);
    parts.push(part);
  }
  const plain = new Blob([...parts, "\n ]\n}\n"], { type: "application/json" });
  if (!gzip) return plain;
  const packed = await new Response(plain.stream().pipeThrough(new CompressionStream("gzip"))).blob();
  return new Blob([packed], { type: "application/gzip" });
}

function tooLong(limit: number): Error {
  return failure("TOO_LARGE", `The file would have more than ${limit / 1024 ** 2} MiB, too much to be read again`, {
    hint: "Leave out the files' first bytes, or filter the datasets and write them into several files.",
  });
}

function row(dataset: DatasetRecord, header: StoredHeader | undefined, manyFolders: boolean): object {
  const { keys, location, band, metadata, userMetadata } = dataset;
  return {
    keys,
    location: portableLocation(location, manyFolders),
    // What is the default is left out; undefined fields are not written.
    band: band === 1 ? undefined : band,
    metadata: metadata && { ...metadata, sampled: metadata.sampled || undefined },
    user_metadata: userMetadata,
    header: header && header.bytes.length <= catalogFileLimits.headerBytes ? headerRow(header) : undefined,
  };
}

function headerRow({ bytes, etag, byteLength }: StoredHeader): object {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return { bytes: btoa(binary), etag, length: toldLength(byteLength) };
}
