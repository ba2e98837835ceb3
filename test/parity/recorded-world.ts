import { MemoryCatalogs } from "../../src/catalog/memory-catalogs.ts";
import type { FileInfo } from "../../src/engine/engine.ts";
import { LocalEngine } from "../../src/index.ts";
import { Protocol } from "../../src/protocol/protocol.ts";
import type { Picture } from "./picture.ts";
import { databases } from "./recorded-catalogs.ts";
import { type RecordedDataset, type RecordedImage, recordedDatasets } from "./recorded-images.ts";

const engine = new LocalEngine();
const protocols = new Map<string, Promise<Protocol>>();

/** Our answer to a recorded request; an empty tile is a transparent picture of the size given. */
export async function draw({ database, path }: RecordedImage, { width, height }: Picture): Promise<Picture> {
  const protocol = protocols.get(database) ?? protocolOf(database);
  protocols.set(database, protocol);
  const answer = await (await protocol).answer(`terracotta:/${path}`);
  if (!("image" in answer)) throw new Error(`${path} was not answered with an image`);
  return answer.image ?? { width, height, data: new Uint8Array(4 * width * height) };
}

/** What is known of the first file that an image shows. */
export function infoOf({ database, path }: RecordedImage): Promise<FileInfo> {
  const query = queryOf(path);
  const band = query.get("r") ?? query.get("v1");
  const [, , ...keys] = path.replace(/((\/\d+){3}|\/preview)\.png.*/, "").split("/");
  const wanted = band === null ? keys : [...keys, band];
  const dataset = recordedDatasets(database).find((each) => each.keys.join("/") === wanted.join("/"));
  if (dataset === undefined) throw new Error(`The file of ${path} is not here`);
  return engine.run({ kind: "info", source: sourceOf(dataset) });
}

export const queryOf = (path: string): URLSearchParams => new URL(path, "https://host").searchParams;

/** Answers from a catalog of the files that are here. Their ranges are the original's, which had measured every pixel. */
async function protocolOf(database: string): Promise<Protocol> {
  const catalogs = new MemoryCatalogs();
  const recorded = recordedDatasets(database);
  const datasets = await Promise.all(
    recorded.map(async (dataset) => {
      const { metadata } = await engine.run({ kind: "metadata", source: sourceOf(dataset), band: 1 });
      const range = dataset.metadata?.range ?? metadata.range;
      return { keys: dataset.keys, location: `local:${dataset.file}`, band: 1, metadata: { ...metadata, range } };
    }),
  );
  const keys = databases.find(({ name }) => name === database)?.keys ?? [];
  await catalogs.create({ title: database, keys: keys.map((name) => ({ name, description: "" })) }, datasets);
  const protocol = new Protocol(engine, { catalogs });
  for (const dataset of recorded) protocol.register(sourceOf(dataset));
  return protocol;
}

const sourceOf = ({ file, bytes }: RecordedDataset) => ({ url: `local:${file}`, blob: new Blob([bytes]) });
