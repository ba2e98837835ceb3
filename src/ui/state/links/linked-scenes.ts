import { msg, str } from "@lit/localize";
import type { CatalogInfo, Catalogs, DatasetRecord, KeyValues } from "../../../catalog/catalogs.ts";
import type { CatalogExchange } from "../../../catalog/exchange/catalog-exchange.ts";
import { failure } from "../../../core/errors.ts";
import type { Scene } from "../layers/scene.ts";
import { type LinkedAxis, type LinkedFiles, type LinkedScene, sceneOf } from "./linked-state.ts";
import { fillTemplate } from "./scene-links.ts";

/** Datasets that a link may bring, at most. */
const mostDatasets = 2000;

/** Finds the catalogs that scenes of a link are of, or makes one of the files that the link names: a temporary one, since a link alone stores nothing. */
export class LinkedScenes {
  readonly #catalogs: () => Catalogs;
  readonly #exchange: () => CatalogExchange;
  /** One after another: two layers of a link must not make the same catalog twice. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(catalogs: () => Catalogs, exchange: () => CatalogExchange) {
    this.#catalogs = catalogs;
    this.#exchange = exchange;
  }

  /** The scene, with a catalog that is here. Throws NOT_FOUND where there is none, and what following a hosted one throws. */
  resolve(linked: LinkedScene, axis: LinkedAxis | undefined): Promise<Scene> {
    const found = this.#turn.then(() => this.#catalogOf(linked, axis));
    this.#turn = found.catch(() => undefined);
    return found.then((catalogId) => ({ ...sceneOf(linked), catalogId }));
  }

  async #catalogOf(linked: LinkedScene, axis: LinkedAxis | undefined): Promise<string> {
    const { catalogId, from, files } = linked;
    if (from !== undefined) return (await this.#exchange().follow(from, { temporary: true })).id;
    const known = await this.#catalogs().list();
    const same = known.find(({ id }) => id === catalogId);
    if (same !== undefined && (files === undefined || (await this.#has(same, linked, files)))) return same.id;
    if (files !== undefined) return await this.#make(known, linked, files, axis);
    throw failure("NOT_FOUND", msg(str`The catalog ${catalogId} of this link is not on this computer`), {
      hint: msg("Ask for the catalog as a file, or for a link to where it is hosted."),
      details: { catalog: catalogId },
    });
  }

  /** Whether a catalog of that name is the one that is meant. */
  async #has({ id, keys }: CatalogInfo, { values }: LinkedScene, files: LinkedFiles): Promise<boolean> {
    if (keys.map(({ name }) => name).join("/") !== files.keys.join("/")) return false;
    const [band = ""] = files.bands;
    const record = await this.#catalogs().get(id, [...values, band]);
    return record?.location === fillTemplate(files.template, files.keys, [...values, band]);
  }

  async #make(
    known: readonly CatalogInfo[],
    { values }: LinkedScene,
    files: LinkedFiles,
    axis: LinkedAxis | undefined,
  ): Promise<string> {
    const { keys } = files;
    if (keys.length !== values.length + 1 || new Set(keys).size !== keys.length || files.template === "") {
      throw failure("INVALID_ARGUMENT", msg("The link names the files of a catalog in a way that makes no sense"));
    }
    const steps = stepsOf(keys, values, axis);
    const all = steps.flatMap((step) => files.bands.map((band) => datasetOf(files, [...step, band])));
    const datasets = all.slice(0, mostDatasets);
    const title = msg("From a link");
    const infos = keys.map((name) => ({ name, description: "" }));
    let same: CatalogInfo | undefined;
    for (const info of known) {
      const isAlike = info.title === title && info.keys.map(({ name }) => name).join("/") === keys.join("/");
      if (isAlike && (await this.#agrees(info, datasets))) same = info;
    }
    const { id } = same ?? (await this.#catalogs().create({ title, keys: infos }, [], { temporary: true }));
    await this.#catalogs().insert(id, datasets, "replace");
    return id;
  }

  /** Whether a catalog names no other file for any of the datasets: those of another link must not be taken from it. */
  async #agrees({ id }: CatalogInfo, datasets: readonly DatasetRecord[]): Promise<boolean> {
    const stored = await Promise.all(datasets.map(({ keys }) => this.#catalogs().get(id, keys)));
    return stored.every((record, i) => record === undefined || record.location === datasets[i]?.location);
  }
}

/** The values of all keys but the last, for each value of the axis. */
function stepsOf(
  keys: readonly string[],
  values: readonly string[],
  axis: LinkedAxis | undefined,
): readonly KeyValues[] {
  const index = keys.indexOf(axis?.key ?? "");
  if (index < 0 || index >= values.length) return [values];
  const all = new Set([values[index] as string, ...(axis?.values ?? [])]);
  return [...all].map((value) => values.with(index, value));
}

const datasetOf = ({ template, keys }: LinkedFiles, values: KeyValues): DatasetRecord => ({
  keys: values,
  location: fillTemplate(template, keys, values),
  band: 1,
});
