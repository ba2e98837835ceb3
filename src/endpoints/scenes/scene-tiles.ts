import type { Bounds } from "../../core/geo/bounds.ts";
import { uniteBounds } from "../../core/geo/unite-bounds.ts";
import type { Metadata } from "../../core/metadata.ts";
import type { EndpointContext } from "../request/endpoint.ts";
import type { SceneDataset, Scenes } from "./scenes.ts";

/** Files that are opened to tell where tiles are. */
const mostOpened = 64;

/** Where scenes have tiles. */
export interface SceneTiles {
  /** Undefined where more datasets have not been measured than are opened. */
  readonly bounds: Bounds | undefined;
  readonly zooms: readonly [minimum: number, maximum: number];
}

/**
 * The bounds of all scenes, and the zooms of the first ones. Opens 64 files at most: those that have not been measured first, since only
 * they can tell where they lie. Files that cannot be opened do not count; rejects where none can.
 */
export async function sceneTiles(
  { engine }: EndpointContext,
  { scenes }: Scenes,
  signal?: AbortSignal,
): Promise<SceneTiles> {
  const datasets = scenes.flatMap((scene) => scene.datasets);
  const measured = datasets.filter(isMeasured);
  const unmeasured = datasets.filter((dataset) => !isMeasured(dataset));
  const opened = await Promise.allSettled(
    [...unmeasured, ...measured].slice(0, mostOpened).map(async (dataset) => {
      const { bounds, zooms } = await engine.run({ kind: "info", source: dataset.source }, signal);
      return { bounds: dataset.metadata?.bounds ?? bounds, zooms };
    }),
  );
  const found = opened.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const failed = opened.find((one) => one.status === "rejected");
  if (failed !== undefined && (found.length === 0 || signal?.aborted)) throw failed.reason;
  const known = [...found.map(({ bounds }) => bounds), ...measured.map(({ metadata }) => metadata.bounds)];
  return {
    bounds: unmeasured.length > mostOpened ? undefined : known.reduce(uniteBounds),
    zooms: [
      Math.min(...found.map(({ zooms: [least] }) => least)),
      Math.max(...found.map(({ zooms: [, most] }) => most)),
    ],
  };
}

const isMeasured = (dataset: SceneDataset): dataset is SceneDataset & { readonly metadata: Metadata } =>
  dataset.metadata !== undefined;
