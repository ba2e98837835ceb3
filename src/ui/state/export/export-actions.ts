import { msg, str } from "@lit/localize";
import { isAbort, toErrorData } from "../../../core/errors.ts";
import type { Bounds } from "../../../core/geo/bounds.ts";
import type { FeatureMeans } from "../feature-means.ts";
import { layerById } from "../page-state.ts";
import { saveFile } from "../save-file.ts";
import type { ExportedBands } from "./export-files.ts";
import type { ExportIntent } from "./export-intents.ts";
import { pictureName } from "./export-names.ts";
import type { ExportArea, ExportState, ExportTask } from "./export-state.ts";

type IntentOf<Kind extends ExportIntent["kind"]> = Extract<ExportIntent, { readonly kind: Kind }>;

/** Gives a file to the person. */
type Save = (file: Blob, name: string) => void;

/** Makes pictures of the map and files of its pixels. What that takes is loaded when somebody asks. */
export class ExportActions {
  readonly #means: FeatureMeans;
  readonly #save: Save;
  #abort = new AbortController();
  #measured = 0;

  constructor(means: FeatureMeans, save: Save = saveFile) {
    this.#means = means;
    this.#save = save;
  }

  perform(intent: ExportIntent): void {
    // The table gives each kind its own intent.
    const performers = this.#performers as Record<ExportIntent["kind"], (intent: ExportIntent) => void>;
    performers[intent.kind](intent);
  }

  readonly #performers: {
    readonly [Kind in ExportIntent["kind"]]: (intent: IntentOf<Kind>) => void;
  } = {
    "export-picture": (intent) => void this.#picture(intent),
    "export-measure": (intent) => void this.#measure(intent),
    "export-pixels": (intent) => void this.#pixels(intent),
    "export-cancel": () => {
      this.#abort.abort();
      this.#abort = new AbortController();
    },
  };

  #set(changes: Partial<ExportState>): void {
    const { store } = this.#means;
    store.set({ exporting: { ...store.state.exporting, ...changes } });
  }

  async #picture(intent: IntentOf<"export-picture">): Promise<void> {
    await this.#task("picture", async (signal) => {
      const { map, store } = this.#means;
      const { exportPicture, today } = await import("./export-picture.ts");
      const file = await exportPicture(map, store.state, intent, signal);
      const name = pictureName(intent.title, today());
      this.#save(file, name);
      return [name];
    });
  }

  /** Of several requests the last one counts. */
  async #measure({ layerId, area, bands }: IntentOf<"export-measure">): Promise<void> {
    this.#measured++;
    const request = this.#measured;
    const answer = (size: ExportState["size"]) => {
      if (request === this.#measured) this.#set({ size });
    };
    answer({ status: "unknown" });
    try {
      const { measurePixels } = await import("./export-pixels.ts");
      const files = await this.#files(layerId, bands);
      const found = await measurePixels(this.#means.engine, files, this.#box(area), this.#abort.signal);
      answer({ status: "known", files: found, byteLength: found.reduce((sum, { byteLength }) => sum + byteLength, 0) });
    } catch (error) {
      if (!isAbort(error)) answer({ status: "failed", error: toErrorData(error) });
    }
  }

  async #pixels({ layerId, area, bands }: IntentOf<"export-pixels">): Promise<void> {
    await this.#task("pixels", async (signal) => {
      const { exportPixels } = await import("./export-pixels.ts");
      const files = await this.#files(layerId, bands);
      const names: string[] = [];
      const save = ({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }) => {
        this.#save(new Blob([bytes], { type: "image/tiff" }), name);
        names.push(name);
      };
      const box = this.#box(area);
      await exportPixels(this.#means.engine, files, box, save, signal, ({ done, total }) => {
        // A worker hears late that it was stopped.
        if (!signal.aborted) this.#set({ pixels: { status: "working", done, total } });
      });
      return names;
    });
  }

  async #files(layerId: string, bands: readonly number[]): Promise<readonly ExportedBands[]> {
    const layer = layerById(this.#means.store.state, layerId);
    if (layer === undefined) return [];
    const { exportFiles } = await import("./export-files.ts");
    return await exportFiles(layer, bands, this.#means.catalogs);
  }

  /** In degrees; undefined: everything. */
  #box(area: ExportArea): Bounds | undefined {
    const { store, map } = this.#means;
    const { shape } = store.state.probe;
    if (area === "drawn" && shape) return boxAround(shape);
    if (area === "all") return undefined;
    const bounds = map.map.getBounds();
    return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  }

  /** Runs something that gives names of saved files, and tells how it goes. */
  async #task(of: "picture" | "pixels", run: (signal: AbortSignal) => Promise<readonly string[]>): Promise<void> {
    if (this.#means.store.state.exporting[of].status === "working") return;
    const tell = (task: ExportTask) => this.#set({ [of]: task });
    tell({ status: "working", done: 0, total: 0 });
    try {
      const names = await run(this.#abort.signal);
      tell({ status: "saved", names });
      this.#means.store.set({ announcement: msg(str`${names.join(", ")} saved`) });
    } catch (error) {
      tell(isAbort(error) ? { status: "idle" } : { status: "failed", error: toErrorData(error) });
    }
  }
}

/** The box around a line or an area that was drawn, in degrees. */
function boxAround(shape: GeoJSON.LineString | GeoJSON.Polygon | GeoJSON.MultiPolygon): Bounds {
  const places = (
    shape.type === "LineString"
      ? [[shape.coordinates]]
      : shape.type === "Polygon"
        ? [shape.coordinates]
        : shape.coordinates
  ).flat(2);
  const [longitudes, latitudes] = [places.map(([x = 0]) => x), places.map(([, y = 0]) => y)];
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}
