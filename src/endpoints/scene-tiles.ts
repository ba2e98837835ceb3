import type { Bounds } from "../core/geo/bounds.ts";
import { uniteBounds } from "../core/geo/unite-bounds.ts";
import type { Metadata } from "../core/metadata.ts";
import type { EndpointContext } from "./endpoint.ts";
import type { SceneDataset, Scenes } from "./scenes.ts";

/** Files that are opened to tell where tiles are. */
const mostOpened = 8;

/** Where scenes have tiles. */
export interface SceneTiles {
  /** Undefined where more datasets have not been measured than are opened. */
  readonly bounds: Bounds | undefined;
  readonly zooms: readonly [minimum: number, maximum: number];
}

/**
 * The bounds of all scenes, and the zooms of the first ones. Opens 8 files at most: those that have not been measured first, since only
 * they can tell where they lie. Rejects where one cannot be opened.
 */
export async function sceneTiles(
  { engine }: EndpointContext,
  { scenes }: Scenes,
  signal?: AbortSignal,
): Promise<SceneTiles> {
  const datasets = scenes.flatMap((scene) => scene.datasets);
  const unmeasured = datasets.filter(({ metadata }) => metadata === undefined);
  const measured = datasets.filter(isMeasured);
  const opened = [...unmeasured, ...measured].slice(0, mostOpened);
  const open = ({ source }: SceneDataset) => engine.run({ kind: "info", source }, signal);
  const infos = await Promise.all(opened.map(open));
  const zooms = infos.map((info) => info.zooms);
  const minimum = Math.min(...zooms.map(([least]) => least));
  const maximum = Math.max(...zooms.map(([, most]) => most));
  const known = [...infos.map((info) => info.bounds), ...measured.map(({ metadata }) => metadata.bounds)];
  const bounds = unmeasured.length > mostOpened ? undefined : known.reduce(uniteBounds);
  return { bounds, zooms: [minimum, maximum] };
}

const isMeasured = (dataset: SceneDataset): dataset is SceneDataset & { readonly metadata: Metadata } =>
  dataset.metadata !== undefined;
