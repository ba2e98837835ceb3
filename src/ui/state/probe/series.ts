import { shownBands } from "../../../core/color/shown-values.ts";
import { isAbort, toErrorData } from "../../../core/errors.ts";
import { evaluateExpression, parseExpression } from "../../../core/expression/expression.ts";
import { someAtOnce } from "../../../core/some-at-once.ts";
import type { Protocol } from "../../../protocol/protocol.ts";
import { scheme } from "../../../protocol/url.ts";
import { datesOf } from "../axis/series-dates.ts";
import { shownUnit } from "../format.ts";
import type { Layer } from "../layers/layer.ts";
import type { Scene, ScenePixelSelection } from "../layers/scene.ts";
import { shownValue } from "../layers/scene-point.ts";

/** The values at a place through an axis. */
export interface Series {
  readonly key: string;
  readonly longitude: number;
  readonly latitude: number;
  /** The values of the key, in their order. */
  readonly steps: readonly string[];
  /** Their times, UTC, milliseconds; undefined where not all of them look like dates. */
  readonly dates: readonly number[] | undefined;
  readonly lines: readonly SeriesLine[];
  /** Why some datasets are missing, each reason once. */
  readonly problems: readonly string[];
}

export interface SeriesLine {
  readonly name: string;
  readonly unit: string;
  /** One value a step, scaled; null where there is none. */
  readonly values: readonly (number | null)[];
}

/** What the route `point` says of a dataset. */
interface PointAnswer {
  readonly value?: number | null;
  readonly scale?: number;
  readonly offset?: number;
  readonly unit?: string;
  readonly error?: { readonly message: string };
}

/** Stored values by step, and how they are scaled. */
interface BandSeries {
  readonly values: ReadonlyMap<string, number | null>;
  readonly scale: number;
  readonly offset: number;
  readonly unit: string;
}

interface ReadingOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Steps that are read at the same time. */
const atOnce = 8;

/**
 * Reads what a scene shows at a place for every value of one of its keys, at full resolution: each band of its style, or its expression
 * over them. `onProgress` hears how many values are read, and how many there are to read.
 */
export async function readSeries(
  answer: Protocol["answer"],
  layer: Layer & { readonly scene: Scene },
  { key, longitude, latitude }: Pick<Series, "key" | "longitude" | "latitude">,
  { signal, onProgress }: ReadingOptions = {},
): Promise<Series> {
  const { scene, expression } = layer;
  const parsed = expression === undefined ? undefined : parseExpression(expression, scene.bands);
  const names = parsed?.operands ?? shownNames(layer);
  const found = await Promise.all(names.map((name) => stepsOf(answer, scene, key, name, signal)));
  const wanted = names.flatMap((name, i) => (found[i] ?? []).map((step) => ({ name, step })));
  let done = 0;
  onProgress?.(done, wanted.length);
  const read = await someAtOnce(wanted, atOnce, async ({ name, step }) => {
    const answers = await pointAnswers(answer, pointUrl(scene, key, step, name, longitude, latitude), signal);
    onProgress?.(++done, wanted.length);
    return answers;
  });
  const problems = new Set(read.flat().flatMap(({ error }) => error?.message ?? []));
  const bands = names.map((name) => {
    const ofBand = wanted.flatMap(({ name: other, step }, i) =>
      other === name ? [[step, read[i] ?? []] as const] : [],
    );
    return bandSeries(new Map(ofBand), scene.pixelSelection);
  });
  const steps = [...new Set(bands.flatMap(({ values }) => [...values.keys()]))].sort(inOrder);
  const lines =
    parsed === undefined
      ? bands.map((band, i) => lineOf(names[i] ?? "", band, steps))
      : [{ name: expression ?? "", unit: "", values: computed(parsed, bands, steps) }];
  return { key, longitude, latitude, steps, dates: datesOf(steps), lines, problems: [...problems] };
}

const inOrder = new Intl.Collator("en", { numeric: true }).compare;

function shownNames({ scene, style }: Layer & { readonly scene: Scene }): readonly string[] {
  const names = style === undefined ? [] : shownBands(style).map((band) => scene.bands[band - 1]);
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** The values of a key of which there are datasets of a band, whatever else the scene fixes. */
async function stepsOf(
  answer: Protocol["answer"],
  { catalogId, keys, values }: Scene,
  key: string,
  band: string,
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  const query = new URLSearchParams({ limit: String(Number.MAX_SAFE_INTEGER) });
  [...values, band].forEach((value, i) => {
    const name = keys[i];
    if (name !== undefined && name !== key && value !== "*") query.set(name, value);
  });
  const found = await answer(`${scheme}://catalogs/${encodeURIComponent(catalogId)}/datasets?${query}`, signal);
  signal?.throwIfAborted();
  // The route is our own.
  const { datasets } = ("json" in found ? found.json : { datasets: [] }) as {
    readonly datasets: readonly Readonly<Record<string, string>>[];
  };
  return [...new Set(datasets.map((dataset) => dataset[key] ?? ""))];
}

/** What each dataset of a step says; a single one that fails says why, as one of several does. */
async function pointAnswers(
  answer: Protocol["answer"],
  url: string,
  signal: AbortSignal | undefined,
): Promise<readonly PointAnswer[]> {
  signal?.throwIfAborted();
  try {
    const found = await answer(url, signal);
    // The route is our own.
    return (("json" in found ? found.json : { values: [] }) as { readonly values: readonly PointAnswer[] }).values;
  } catch (error) {
    signal?.throwIfAborted();
    if (isAbort(error)) throw error;
    return [{ error: toErrorData(error) }];
  }
}

function pointUrl(
  { catalogId, keys, values }: Scene,
  key: string,
  step: string,
  band: string,
  longitude: number,
  latitude: number,
) {
  const path = [...values, band].map((value, i) => encodeURIComponent(keys[i] === key ? step : value)).join("/");
  return `${scheme}://catalogs/${encodeURIComponent(catalogId)}/point/${path}/${longitude},${latitude}`;
}

function bandSeries(answers: ReadonlyMap<string, readonly PointAnswer[]>, selection: ScenePixelSelection): BandSeries {
  const known = [...answers.values()].flat().find(({ value }) => typeof value === "number");
  const { scale = 1, offset = 0, unit } = known ?? {};
  const values = [...answers].map(([step, found]) => [step, shownValue(found, selection)] as const);
  return { values: new Map(values), scale, offset, unit: shownUnit(unit) };
}

function lineOf(name: string, { values, scale, offset, unit }: BandSeries, steps: readonly string[]): SeriesLine {
  const at = (step: string) => {
    const value = values.get(step) ?? null;
    return value === null ? null : value * scale + offset;
  };
  return { name, unit, values: steps.map(at) };
}

/** An expression over stored values, a step a pixel. */
function computed(
  expression: ReturnType<typeof parseExpression>,
  bands: readonly BandSeries[],
  steps: readonly string[],
): readonly (number | null)[] {
  const values = bands.map((band) => steps.map((step) => band.values.get(step) ?? null));
  const masks = values.map((list) => Uint8Array.from(list, (value) => (value === null ? 0 : 255)));
  const result = evaluateExpression(expression, {
    width: steps.length,
    height: 1,
    bands: values.map((list) => Float64Array.from(list, (value) => value ?? 0)),
    mask: Uint8Array.from(steps, (_, i) => (masks.every((mask) => mask[i] === 255) ? 255 : 0)),
    masks,
  });
  return steps.map((_, i) => (result.mask[i] ? (result.bands[0]?.[i] ?? null) : null));
}
