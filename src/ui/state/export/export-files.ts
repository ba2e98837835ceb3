import { msg, str } from "@lit/localize";
import type { Catalogs } from "../../../catalog/catalogs.ts";
import { failure } from "../../../core/errors.ts";
import type { Source } from "../../../engine/engine.ts";
import type { Layer } from "../layers/layer.ts";
import { bandKeys, isMosaic } from "../layers/scene.ts";

/** A file to take pixels from, and which of its bands, counted from 1. */
export interface ExportedBands {
  readonly source: Source;
  readonly bands: readonly number[];
}

/**
 * The files that hold bands of a layer: one, or of a scene one a band. Throws INVALID_ARGUMENT where datasets lie over each other, and
 * NOT_FOUND where a band has none.
 */
export async function exportFiles(
  { source, scene }: Pick<Layer, "source" | "scene">,
  bands: readonly number[],
  catalogs: () => Pick<Catalogs, "get">,
): Promise<readonly ExportedBands[]> {
  if (scene === undefined) return [{ source, bands }];
  if (isMosaic(scene)) {
    throw failure(
      "INVALID_ARGUMENT",
      msg("This layer is laid together of several files, and no file holds what it shows"),
      {
        hint: msg("Show one dataset by itself, then take its pixels"),
      },
    );
  }
  const files: ExportedBands[] = [];
  for (const band of bands) {
    const keys = bandKeys(scene, band);
    const record = await catalogs().get(scene.catalogId, keys);
    if (record === undefined) throw failure("NOT_FOUND", msg(str`The catalog has no dataset ${keys.join(" · ")}`));
    files.push({ source: sourceOf(record, source), bands: [record.band] });
  }
  return files;
}

type DatasetRecord = NonNullable<Awaited<ReturnType<Catalogs["get"]>>>;

/** A file of this computer is known only where the layer itself shows it. */
function sourceOf({ location, header }: DatasetRecord, shown: Source): Source {
  if (location === shown.url) return shown;
  if (location.startsWith("local:")) {
    throw failure(
      "INVALID_ARGUMENT",
      msg(str`The file ${location.slice("local:".length)} of this computer is not open`),
      {
        hint: msg("Show that band first"),
      },
    );
  }
  return header === undefined ? { url: location } : { url: location, header };
}
