import type { KeyValues } from "../../../catalog/catalogs.ts";
import { type ErrorData, TerracottaError } from "../../../core/errors.ts";
import type { Engine, FileBand, PointValues } from "../../../engine/engine.ts";
import type { Protocol } from "../../../protocol/protocol.ts";
import type { Place } from "../../map/view.ts";
import { datesOf } from "../axis/series-dates.ts";
import type { Scene, ScenePixelSelection } from "./scene.ts";

/** What reading a place of a scene needs. */
export interface ScenePointMeans {
  readonly engine: Engine;
  readonly answer: Protocol["answer"];
  /** The file of a dataset; undefined where there is none. */
  readonly fileOf: (keys: KeyValues) => Promise<FileBand | undefined>;
}

/** What `point/…` says of one dataset. */
interface PointOfDataset {
  readonly keys: Readonly<Record<string, string>>;
  readonly value?: number | null;
  readonly error?: ErrorData;
}

/**
 * The exact values of all bands of a scene at a place, of datasets that lie over each other chosen as its tiles choose them; row,
 * column and coordinates are those of the file of the first of them. Null outside. Throws what reading throws, unless another dataset has
 * an answer.
 */
export async function scenePoint(
  { answer, engine, fileOf }: ScenePointMeans,
  { catalogId, keys, values, bands, pixelSelection }: Scene,
  { longitude, latitude }: Place,
): Promise<PointValues | null> {
  const path = [...values, "*"].map(encodeURIComponent).join("/");
  const url = `terracotta://catalogs/${encodeURIComponent(catalogId)}/point/${path}/${longitude},${latitude}`;
  const found = await answer(url);
  // What the route's own declaration says that it answers.
  const all = "json" in found ? (found.json as { readonly values: readonly PointOfDataset[] }).values : [];
  const failed = all.find(({ error }) => error !== undefined)?.error;
  if (failed && all.every(({ error }) => error !== undefined)) throw new TerracottaError(failed);
  const keysOf = (dataset: PointOfDataset) => keys.map((key) => dataset.keys[key] ?? "");
  const ordered = pixelSelection === "newest" ? newestOf(all, keysOf) : all;
  const shown = bands.map((band) => ordered.filter((one) => band === "*" || keysOf(one).at(-1) === band));
  const first = shown.flat().find(({ value }) => typeof value === "number") ?? shown.flat()[0];
  const file = first && (await fileOf(keysOf(first)));
  if (file === undefined) return null;
  const { source, band } = file;
  const at = await engine.run({ kind: "point", source, longitude, latitude, bands: [band] });
  return at && { ...at, values: shown.map((ofBand) => shownValue(ofBand, pixelSelection)) };
}

/** The datasets with the latest first, by the first key whose values are all dates. */
function newestOf(all: readonly PointOfDataset[], keysOf: (one: PointOfDataset) => KeyValues) {
  const count = all[0] ? keysOf(all[0]).length : 0;
  for (let key = 0; key < count; key++) {
    const dates = datesOf(all.map((one) => keysOf(one)[key] ?? ""));
    if (dates === undefined) continue;
    const dateOf = new Map(all.map((one, i) => [one, dates[i] as number]));
    return all.toSorted((one, other) => (dateOf.get(other) as number) - (dateOf.get(one) as number));
  }
  return all.toReversed();
}

/** Of datasets that lie over each other, in the order in which they are looked at, the value that is shown. */
export function shownValue(
  datasets: readonly Pick<PointOfDataset, "value">[],
  selection: ScenePixelSelection,
): number | null {
  const values = datasets.flatMap(({ value }) => value ?? []);
  if (values.length === 0) return null;
  if (selection === "highest") return Math.max(...values);
  if (selection === "lowest") return Math.min(...values);
  if (selection === "mean") return values.reduce((sum, value) => sum + value, 0) / values.length;
  return values[0] as number;
}
