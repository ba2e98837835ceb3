import { msg, str } from "@lit/localize";
import type { CatalogInfo, Catalogs, Dataset, DatasetRecord, KeyValues } from "../../../catalog/catalogs.ts";
import { failure } from "../../../core/errors.ts";
import type { Bounds } from "../../../core/geo/bounds.ts";
import type { BandStatistics } from "../../../core/raster/statistics.ts";
import type { BandInfo, Engine, FileInfo, PointValues, Source } from "../../../engine/engine.ts";
import type { Protocol } from "../../../protocol/protocol.ts";
import { sceneTileUrl } from "../../../protocol/url.ts";
import type { Place } from "../../map/view.ts";
import { datasetLook, datasetSource, type FindLocal } from "../catalogs/dataset-source.ts";
import { bandKeys, isMosaic, type Scene, sceneTitle, sceneWhere } from "./scene.ts";
import { sceneBands } from "./scene-bands.ts";
import { scenePoint } from "./scene-point.ts";
import { toldInfo } from "./told-info.ts";

/** What reading scenes needs from outside. */
export interface SceneMeans {
  readonly engine: Engine;
  /** Answers `terracotta://` addresses. */
  readonly answer: Protocol["answer"];
  /** First used when somebody asks: it may start a worker then. */
  readonly catalogs: () => Catalogs;
  readonly findLocal: FindLocal;
  /** Makes a local file known to the tile protocol. */
  readonly register: (source: Source) => void;
}

/** What is known of a scene once the file of the band that is shown is open. */
export interface ReadScene {
  /** With the keys and the bands that its catalog gives. */
  readonly scene: Scene;
  readonly title: string;
  /** The band that is shown, counted from 1: the wanted one, or the first that there is. */
  readonly band: number;
  /** Its file; of datasets that lie over each other the first one. */
  readonly source: Source;
  /** The band of the file that it is. */
  readonly fileBand: number;
  /** The file's, with one band a value of the last key: as the file's band says until another one is measured. */
  readonly info: FileInfo;
  /** Whether the file is a picture of its own, whose bands are not datasets: nothing but the file shows it whole. */
  readonly isPicture: boolean;
}

/** What measuring a band of a scene tells. */
export interface MeasuredBand {
  readonly info: BandInfo;
  readonly statistics: BandStatistics | undefined;
}

/** Datasets whose metadata give a mosaic its range, at most. */
const mostAveraged = 200;
/** Files of one scene that are looked for by their locations, at most. */
const mostFiles = 1000;

/** Reads what the page shows of a scene: from its catalog, from the file of a band, and from its tiles' routes. */
export class SceneReader {
  readonly #means: SceneMeans;
  readonly #registered = new Set<string>();

  constructor(means: SceneMeans) {
    this.#means = means;
  }

  /**
   * Opens a scene as far as showing it needs. A scene without `keys` and `bands` gets those that its catalog has. Throws NOT_FOUND where
   * there is no dataset, INVALID_ARGUMENT where the catalog has other keys, and what opening the file throws.
   */
  async read(wanted: Scene, wantedBand: string | undefined, signal?: AbortSignal): Promise<ReadScene> {
    const catalog = await this.#means.catalogs().info(wanted.catalogId);
    const scene = await this.#complete(wanted, catalog, wantedBand);
    signal?.throwIfAborted();
    await this.#registerLocal(scene);
    const record = await this.#shown(scene, wantedBand);
    const source = await this.#sourceOf(scene, record);
    const band = Math.max(0, scene.bands.indexOf(record.keys.at(-1) ?? "")) + 1;
    const file = await toldInfo(this.#means.engine.run({ kind: "info", source }, signal));
    const fileBand = record.band;
    const info: FileInfo = {
      ...file,
      bands: await this.#bands(scene, file, record),
      ...(isMosaic(scene) ? await this.#place(scene, band, file, signal) : {}),
    };
    const isPicture = !isMosaic(scene) && file.bands.length > 1 && (await this.#isAlone(scene, record));
    return { scene, title: sceneTitle(scene) || catalog.title, band, source, fileBand, info, isPicture };
  }

  /** Measures a band, counted from 1, in the coarsest level of its file. Throws NOT_FOUND where there is no such dataset. */
  async measure(scene: Scene, band: number, signal?: AbortSignal): Promise<MeasuredBand> {
    const record = await this.#record(scene, band);
    if (record === undefined) throw this.#missing(scene, band);
    const source = await this.#sourceOf(scene, record);
    const { engine } = this.#means;
    const [file, [statistics]] = await Promise.all([
      toldInfo(engine.run({ kind: "info", source }, signal)),
      engine.run({ kind: "statistics", source, bands: [record.band] }, signal),
    ]);
    return { info: { ...bandOf(file, record.band), name: scene.bands[band - 1] ?? "" }, statistics };
  }

  /**
   * The range that suits all that a mosaic shows of a band: the means of its datasets' 2nd and 98th percentiles, by how much of each is
   * valid. Undefined where nobody has measured them.
   */
  async mosaicRange(scene: Scene, band: number): Promise<readonly [low: number, high: number] | undefined> {
    const where = sceneWhere({ ...scene, bands: [scene.bands[band - 1] ?? ""] });
    const query = { where, limit: mostAveraged };
    const records = await this.#means.catalogs().records(scene.catalogId, query, { headers: false });
    let [low, high, weights] = [0, 0, 0];
    for (const { metadata } of records) {
      if (metadata === undefined) continue;
      const { percentiles, valid_percentage: weight } = metadata;
      // They start with the first percentile.
      low += weight * (percentiles[1] ?? 0);
      high += weight * (percentiles[97] ?? 0);
      weights += weight;
    }
    return low < high ? [low / weights, high / weights] : undefined;
  }

  /** What the header of a band's file says, as it is; of several that lie over each other the first one's. Throws NOT_FOUND. */
  async file(scene: Scene, band: number, signal?: AbortSignal): Promise<FileInfo> {
    const record = await this.#record(scene, band);
    if (record === undefined) throw this.#missing(scene, band);
    const source = await this.#sourceOf(scene, record);
    return await toldInfo(this.#means.engine.run({ kind: "info", source }, signal));
  }

  /** The exact values of all bands at a place; null outside. */
  point(scene: Scene, place: Place): Promise<PointValues | null> {
    const { answer, engine } = this.#means;
    const fileOf = async (keys: KeyValues) => {
      const record = await this.#means.catalogs().get(scene.catalogId, keys);
      return record && { source: await this.#sourceOf(scene, record), band: record.band };
    };
    return scenePoint({ answer, engine, fileOf }, scene, place);
  }

  /** The bands of a scene, of which only the file of the shown one is open: of the others, their datasets tell what values mean. */
  async #bands(scene: Scene, file: FileInfo, shown: DatasetRecord): Promise<readonly BandInfo[]> {
    const open = bandOf(file, shown.band);
    const { likeBand } = await import("./shown-info.ts");
    const records = await Promise.all(scene.bands.map((_, i) => this.#record(scene, i + 1)));
    return scene.bands.map((name, i) => {
      const record = records[i];
      const isOpen = record === undefined || (record.location === shown.location && record.band === shown.band);
      return { ...(isOpen ? open : likeBand(open, record, name, file.metadata)), name };
    });
  }

  /** The files that a scene is made of, up to a thousand. */
  async locations(scene: Scene): Promise<readonly string[]> {
    const query = { where: sceneWhere(scene), limit: mostFiles };
    const { datasets } = await this.#means.catalogs().datasets(scene.catalogId, query);
    return [...new Set(datasets.map(({ location }) => location))];
  }

  /** The dataset that is a band of a scene, counted from 1; of several that lie over each other the first. */
  async #record(scene: Scene, band: number): Promise<DatasetRecord | undefined> {
    const keys = bandKeys(scene, band);
    if (!isMosaic(scene)) return await this.#means.catalogs().get(scene.catalogId, keys);
    const where = sceneWhere({ ...scene, bands: [keys.at(-1) ?? ""] });
    const { datasets } = await this.#means.catalogs().datasets(scene.catalogId, { where, limit: 1 });
    return datasets[0] && (await this.#means.catalogs().get(scene.catalogId, datasets[0].keys));
  }

  /** The dataset of the wanted band, or of the first that there is. */
  async #shown(scene: Scene, wantedBand: string | undefined): Promise<DatasetRecord> {
    const wanted = scene.bands.indexOf(wantedBand ?? "") + 1;
    const others = scene.bands.map((_, i) => i + 1).filter((band) => band !== wanted);
    for (const band of wanted > 0 ? [wanted, ...others] : others) {
      const record = await this.#record(scene, band);
      if (record !== undefined) return record;
    }
    throw this.#missing(scene, Math.max(1, wanted));
  }

  #missing(scene: Scene, band: number) {
    const words = bandKeys(scene, band).join(" · ");
    return failure("NOT_FOUND", msg(str`There is no dataset ${words} in the catalog`), { details: { keys: words } });
  }

  async #complete(scene: Scene, catalog: CatalogInfo, band: string | undefined): Promise<Scene> {
    const keys = catalog.keys.map(({ name }) => name);
    if (scene.values.length !== keys.length - 1) {
      const found = `${keys.length}: ${keys.join(", ")}`;
      throw failure(
        "INVALID_ARGUMENT",
        msg(str`The layer has ${scene.values.length + 1} keys, the catalog has ${found}`),
      );
    }
    if (scene.bands.length > 0) return { ...scene, keys };
    const bands = await sceneBands(this.#means.catalogs(), { ...scene, keys }, band);
    return { ...scene, keys, bands };
  }

  /** Files of this computer are not found by their locations: the tile protocol must be told of them before it draws. */
  async #registerLocal(scene: Scene): Promise<void> {
    const local = (await this.locations(scene)).filter(isLocal);
    const unknown = local.filter((location) => !this.#registered.has(location));
    // Why one of several cannot be found is told by the tiles that need it.
    await Promise.allSettled(
      unknown.map(async (url) => {
        this.#means.register({ url, blob: await this.#means.findLocal(url) });
        this.#registered.add(url);
      }),
    );
  }

  #sourceOf({ catalogId }: Scene, dataset: Dataset): Promise<Source> {
    return datasetSource(this.#means.catalogs(), catalogId, dataset, this.#means.findLocal);
  }

  /** Where a mosaic's tiles are. */
  async #place(scene: Scene, band: number, file: FileInfo, signal: AbortSignal | undefined) {
    const style = { kind: "singleband", band, range: [0, 1], colormap: "gray" } as const;
    const url = sceneTileUrl({ ...scene, style }).replace("{z}/{x}/{y}.png", "tilejson.json");
    const found = await this.#means.answer(url, signal);
    // What the route's own declaration says that it answers.
    const { bounds = file.bounds, maxzoom } = ("json" in found ? found.json : {}) as {
      readonly bounds?: Bounds;
      readonly maxzoom: number;
    };
    return { bounds, zooms: [file.zooms[0], maxzoom] as const, footprint: outline(bounds) };
  }

  async #isAlone({ catalogId }: Scene, record: DatasetRecord): Promise<boolean> {
    return (await datasetLook(this.#means.catalogs(), catalogId, record)).bands === undefined;
  }
}

const isLocal = (location: string): boolean => location.startsWith("local:");

/** A band of a file; each file has one of the bands that a catalog names, unless it has changed since. */
function bandOf({ bands, url }: FileInfo, band: number): BandInfo {
  const found = bands[band - 1];
  if (found !== undefined) return found;
  throw failure("NOT_FOUND", msg(str`The catalog names band ${band} of a file that has ${bands.length}: ${url}`));
}

/** The outline of a box in EPSG:4326. */
function outline([west, south, east, north]: Bounds): GeoJSON.MultiPolygon {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: "MultiPolygon", coordinates: [[ring]] };
}
