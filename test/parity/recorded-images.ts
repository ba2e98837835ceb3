import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { landsatSeries, type Series, sentinelSeries } from "../support/series.ts";
import { databases, type RecordedAnswer, responses } from "./recorded-catalogs.ts";

/** A request of the real Terracotta's that it answered with an image. */
export interface RecordedImage {
  readonly database: string;
  readonly path: string;
  readonly png: Uint8Array;
}

/** A dataset whose file is here. */
export interface RecordedDataset {
  readonly database: string;
  readonly keys: readonly string[];
  /** Path in the full collection. */
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The metadata that were recorded, or the range alone that GDAL finds in the file. */
  readonly metadata: { readonly range: readonly [minimum: number, maximum: number] } | undefined;
}

const folderOf = (variable: string | undefined): URL | undefined =>
  variable === undefined ? undefined : new URL(`${pathToFileURL(variable)}/`);

/** The folders of all recorded answers and of the whole collection: `REFERENCE=DIR COLLECTION=DIR`. */
const reference = folderOf(process.env.REFERENCE);
const collection = folderOf(process.env.COLLECTION);
const fixtures = new URL("../fixtures/", import.meta.url);

/** The images that are here: of the full record, or those frozen among the fixtures. */
export function recordedImages(): readonly RecordedImage[] {
  const folder = new URL("terracotta/", reference ?? fixtures);
  const index = new URL(reference ? "responses.json" : "image-answers.json", folder);
  const { responses: all } = JSON.parse(readFileSync(index, "utf8")) as {
    responses: readonly { readonly database: string; readonly path: string; readonly png?: string }[];
  };
  return all.flatMap(({ database, path, png }) =>
    png === undefined ? [] : { database, path, png: readFileSync(new URL(reference ? png : `images/${png}`, folder)) },
  );
}

/** The datasets of a recorded database whose files are here. */
export function recordedDatasets(name: string): readonly RecordedDataset[] {
  const { datasets } = databases.find((each) => each.name === name) ?? { datasets: [] };
  return datasets.flatMap(({ keys, file }) => {
    const bytes = fileBytes(file);
    return bytes ? { database: name, keys, file, bytes, metadata: metadataOf(name, keys.join("/"), file) } : [];
  });
}

/** The least and the greatest value of files whose metadata were not recorded, as GDAL finds them. */
const ranges: Readonly<Record<string, readonly [minimum: number, maximum: number]>> = {
  "real/s2/S2A_29RKH_20200219_L2A_B03.tif": [670, 7438],
  "real/l8ny/LC08_014031_20180428_B2.tif": [8412, 52245],
  "real/l8ny/LC08_014031_20180428_B3.tif": [7071, 49648],
  "real/l8ny/LC08_014031_20180428_B5.tif": [5920, 57497],
};

function metadataOf(database: string, keys: string, file: string): RecordedDataset["metadata"] {
  const isOf = ({ path, status, ...answer }: RecordedAnswer) =>
    answer.database === database && path === `/metadata/${keys}` && status === 200;
  const range = ranges[file];
  return (responses.find(isOf)?.json as RecordedDataset["metadata"]) ?? (range && { range });
}

/** Files of the collection that are among the page's samples. */
const samples: Readonly<Record<string, string>> = {
  "real/dem/swiss_2056_f32.tif": "elevation-float32.tif",
  "real/landcover/CDL_2021_Kansas_5070.tif": "land-cover-classes.tif",
};

const series: Readonly<Record<string, () => Series>> = { "real/s2": sentinelSeries, "real/l8ny": landsatSeries };
const readSeries = new Map<string, Series>();

function fileBytes(file: string): Uint8Array<ArrayBuffer> | undefined {
  const [folder, name] = [file.slice(0, file.lastIndexOf("/")), file.slice(file.lastIndexOf("/") + 1)];
  const read = series[folder];
  if (read !== undefined) {
    const files = readSeries.get(folder) ?? read();
    readSeries.set(folder, files);
    const bytes = files[name];
    return bytes && new Uint8Array(bytes);
  }
  const sample = samples[file];
  const url =
    sample === undefined || collection
      ? new URL(file, collection ?? new URL("data/", fixtures))
      : new URL(`../../public/samples/${sample}`, import.meta.url);
  return existsSync(url) ? new Uint8Array(readFileSync(url)) : undefined;
}
