import type { DatasetRecord, IngestFailure, IngestItem, IngestOptions } from "../catalog/catalogs.ts";
import { isAbort, isTerracottaError, toErrorData } from "../core/errors.ts";
import { describedBands } from "../core/radiometry/described-bands.ts";
import type { BandInfo, Progress, Source } from "../engine/engine.ts";
import { hasFileChanged } from "./file-changed.ts";
import type { IngestTools } from "./ingest-tools.ts";

/** What became of an item: its datasets, and the bands that failed. `skipped`: all was there and is still right. */
export interface Measured {
  readonly records: readonly DatasetRecord[];
  readonly failures: readonly IngestFailure[];
  readonly skipped: boolean;
}

/**
 * Reads what a catalog keeps of an item's file, or of each of its bands. A file that changed meanwhile, or whose worker was
 * lost, is tried once more. Throws what concerns the file as a whole.
 */
export async function measureItem(
  item: IngestItem,
  { catalogId, options }: { readonly catalogId: string; readonly options: IngestOptions },
  tools: IngestTools,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Measured> {
  if (options.existing === "refresh" && (await isUpToDate(item, catalogId, options, tools, signal))) {
    return { records: [], failures: [], skipped: true };
  }
  if (options.existing !== "skip" && (options.metadata !== "none" || options.bandsAsKey)) {
    // Measured again means read again: what this page read of the file before may be of an older version.
    await tools.engine.run({ kind: "forget", source: await tools.sourceOf(item.location) }, signal);
  }
  const measure = () => measureBands(item, options, tools, signal, onProgress);
  try {
    return await measure();
  } catch (error) {
    const again = isTerracottaError(error) && (error.code === "CHANGED" || error.code === "WORKER_LOST");
    if (!again || signal.aborted) throw error;
    return await measure();
  }
}

async function measureBands(
  item: IngestItem,
  options: IngestOptions,
  tools: IngestTools,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Measured> {
  const { location, userMetadata } = item;
  const about = userMetadata === undefined ? { location } : { location, userMetadata };
  if (!options.bandsAsKey) {
    const band = item.band ?? 1;
    const known = options.metadata === "none" ? {} : await measureBand(await sourceOf(band), band);
    return { records: [{ ...about, ...known, keys: item.keys, band }], failures: [], skipped: false };
  }
  const source = await tools.sourceOf(location);
  const info = await tools.engine.run({ kind: "info", source }, signal);
  const records: DatasetRecord[] = [];
  const failures: IngestFailure[] = [];
  const names = bandNames(info.bands);
  for (let index = 0; index < names.length; index++) {
    const keys = [...item.keys, names[index]!];
    const band = index + 1;
    const part = ({ done, total }: Progress) => onProgress({ done: index * total + done, total: names.length * total });
    try {
      const known =
        options.metadata === "none" ? { header: info.header } : await measureBand(await sourceOf(band), band, part);
      records.push({ ...about, ...known, keys, band });
    } catch (error) {
      // Only what is particular to a band leaves the others be.
      if (!isTerracottaError(error) || error.code !== "NO_DATA") throw error;
      failures.push({ location, keys, error: toErrorData(error) });
    }
  }
  return { records, failures, skipped: false };

  /** With what the item's document says of its values: nodata that it names is none. */
  async function sourceOf(band: number): Promise<Source> {
    return { ...describedBands(userMetadata, band), ...(await tools.sourceOf(location)) };
  }

  function measureBand(source: Source, band: number, listener = onProgress) {
    const exact = options.metadata === "exact";
    return tools.engine.run({ kind: "metadata", source, band, exact }, signal, listener);
  }
}

/** The bands' names where they tell the bands apart, else their numbers. */
function bandNames(bands: readonly BandInfo[]): readonly string[] {
  const names = bands.map(({ name }) => name.trim());
  const distinct = new Set(names).size === names.length && !names.includes("");
  return distinct ? names : bands.map((_, index) => String(index + 1));
}

/** Whether the catalog has this file's datasets, measured as wanted, and the file is still the same. */
async function isUpToDate(
  item: IngestItem,
  catalogId: string,
  options: IngestOptions,
  { catalogs, sourceOf, fetch }: IngestTools,
  signal: AbortSignal,
): Promise<boolean> {
  const records = options.bandsAsKey
    ? await recordsBelow(item)
    : [await catalogs.get(catalogId, item.keys)].filter((record) => record !== undefined);
  const first = records[0];
  if (first === undefined || records.some((record) => !isAsWanted(record))) return false;
  if (options.metadata === "none") return true;
  if (first.header === undefined) return false;
  try {
    return !(await hasFileChanged(await sourceOf(item.location), first.header, fetch, signal));
  } catch (error) {
    if (isAbort(error) && signal.aborted) throw error;
    return false;
  }

  function isAsWanted({ location, metadata }: DatasetRecord): boolean {
    if (location !== item.location) return false;
    return (
      options.metadata === "none" || (metadata !== undefined && !(options.metadata === "exact" && metadata.sampled))
    );
  }

  async function recordsBelow({ keys, location }: IngestItem): Promise<readonly DatasetRecord[]> {
    const { keys: names } = await catalogs.info(catalogId);
    const where = Object.fromEntries(keys.map((value, index) => [names[index]?.name ?? "", [value]]));
    const found = await catalogs.records(catalogId, { where });
    return found.filter((record) => record.location === location);
  }
}
