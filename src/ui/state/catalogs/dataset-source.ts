import type { Catalogs, Dataset } from "../../../catalog/catalogs.ts";
import { firstLook, firstLookBands } from "../../../core/color/first-look.ts";
import type { Style } from "../../../core/color/style.ts";
import { describedBands } from "../../../core/radiometry/described-bands.ts";
import type { Engine, Source } from "../../../engine/engine.ts";
import { toldInfo } from "../layers/told-info.ts";
import { applyParameters, type StyleParameters } from "../style/style-parameters.ts";

/** Finds a file of this computer by its location; throws when it is gone, or the person has not given leave. */
export type FindLocal = (location: string) => Promise<Blob>;

/** What the engine opens a dataset with: its stored header spares the first request; what a document says of its values counts. */
export async function datasetSource(
  catalogs: Catalogs,
  catalogId: string,
  dataset: Dataset,
  findLocal: FindLocal,
): Promise<Source> {
  const { location } = dataset;
  const record = await catalogs.get(catalogId, dataset.keys);
  const described = describedBands(record?.userMetadata, dataset.band);
  if (location.startsWith("local:")) return { url: location, blob: await findLocal(location), ...described };
  return { url: location, ...(record?.header && { header: record.header }), ...described };
}

/**
 * What to change in a file's first look so that it shows the dataset's band. A file that is one dataset alone is shown as a
 * whole, in colours if it has some.
 */
export async function datasetLook(catalogs: Catalogs, catalogId: string, dataset: Dataset): Promise<StyleParameters> {
  const single: StyleParameters = { show: "singleband", bands: String(dataset.band) };
  if (dataset.band !== 1) return single;
  const [word = ""] = dataset.location.split(/\s/).sort((first, second) => second.length - first.length);
  const { datasets } = await catalogs.datasets(catalogId, { search: word, limit: 10 });
  const others = datasets.filter(({ location, band }) => location === dataset.location && band !== 1);
  return others.length === 0 ? {} : single;
}

/** The style in which a dataset is first shown. */
export async function firstStyle(
  engine: Engine,
  source: Source,
  look: () => Promise<StyleParameters>,
  signal: AbortSignal,
): Promise<Style> {
  const info = await toldInfo(engine.run({ kind: "info", source }, signal));
  const bands = firstLookBands(info);
  const measured = bands.length === 0 ? [] : await engine.run({ kind: "statistics", source, bands }, signal);
  const { style } = firstLook(info, new Map(bands.map((band, i) => [band, measured[i]] as const)));
  return info.bands.length === 1 ? style : applyParameters(style, await look(), info.bands.length);
}
