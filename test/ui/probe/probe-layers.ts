import { readFileSync } from "node:fs";
import { MemoryCatalogs } from "../../../src/catalog/memory-catalogs.ts";
import { firstLook, firstLookBands } from "../../../src/core/color/first-look.ts";
import type { Style } from "../../../src/core/color/style.ts";
import type { FileInfo, Source } from "../../../src/engine/engine.ts";
import { LocalEngine } from "../../../src/engine/local-engine.ts";
import { Protocol } from "../../../src/protocol/protocol.ts";
import type { Layer } from "../../../src/ui/state/layers/layer.ts";
import type { Scene } from "../../../src/ui/state/layers/scene.ts";
import { landsatSeries } from "../../support/series.ts";

/** A layer as the page has it once it is open, and what answers for it. */
export interface ProbedLayer {
  readonly layer: Layer;
  readonly info: FileInfo;
}

/** An engine, a protocol before it, and layers that are read through them. */
export class ProbeBench {
  readonly engine = new LocalEngine();
  readonly catalogs = new MemoryCatalogs();
  readonly protocol = new Protocol(this.engine, { catalogs: this.catalogs });

  /** A file of this repository, as it is first looked at, or in a style. */
  async file(path: string, changes: Partial<Layer> = {}): Promise<ProbedLayer> {
    const source = this.#register(path, new Uint8Array(readFileSync(new URL(`../../../${path}`, import.meta.url))));
    return await this.#layer(source, changes);
  }

  /** The Landsat series in a catalog; the layer shows bands of a date of a tile. */
  async landsat(scene: Partial<Scene>, style: Style, changes: Partial<Layer> = {}): Promise<ProbedLayer> {
    const records = Object.entries(landsatSeries()).map(([name, bytes]) => {
      const { url } = this.#register(name, bytes);
      return { keys: name.slice(5, -4).split("_"), location: url, band: 1 };
    });
    const keys = ["tile", "date", "band"];
    const { id } = await this.catalogs.create(
      { title: "L8", keys: keys.map((name) => ({ name, description: "" })) },
      records,
    );
    const values = ["013032", "20180405"];
    const whole: Scene = { catalogId: id, keys, values, bands: ["B4", "B5"], pixelSelection: "first", ...scene };
    const first = `local:LC08_${values.join("_")}_B4.tif`;
    const { layer, info } = await this.#layer({ url: first }, { scene: whole, style, ...changes });
    const band = info.bands[0]!;
    return { layer, info: { ...info, bands: [band, band] } };
  }

  #register(name: string, bytes: Uint8Array): Source {
    const source = { url: `local:${name}`, blob: new Blob([new Uint8Array(bytes)]) };
    this.protocol.register(source);
    this.#sources.set(source.url, source);
    return source;
  }

  readonly #sources = new Map<string, Source>();

  async #layer({ url }: Source, changes: Partial<Layer>): Promise<ProbedLayer> {
    const source = this.#sources.get(url) ?? { url };
    const info = await this.engine.run({ kind: "info", source });
    const bands = firstLookBands(info);
    const measured = await this.engine.run({ kind: "statistics", source, bands });
    const statistics = new Map(bands.map((band, i) => [band, measured[i]] as const));
    const look = firstLook({ ...info, url: source.url }, statistics);
    const opening = { status: "opened", info, statistics, firstLook: look, classes: undefined } as const;
    // Measuring needs no more of a layer.
    const layer = {
      id: "1",
      title: "",
      source,
      scene: undefined,
      opening,
      style: look.style,
      expression: undefined,
    } as unknown as Layer;
    return { layer: { ...layer, ...changes }, info };
  }
}
