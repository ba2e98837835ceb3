import type { Bounds } from "../../../core/geo/bounds.ts";
import type { Engine, OnProgress } from "../../../engine/engine.ts";
import type { ExportedBands } from "./export-files.ts";
import { mostExportBytes } from "./export-limits.ts";
import { checkExportSize, fileSize } from "./export-size.ts";
import type { FileSize } from "./export-state.ts";

/** A file to be saved. */
export interface PixelsFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** How large the parts of files within a box in EPSG:4326 are, or all of them. Throws what opening throws, and where the box has nothing of one. */
export async function measurePixels(
  engine: Engine,
  files: readonly ExportedBands[],
  bbox: Bounds | undefined,
  signal: AbortSignal,
): Promise<readonly FileSize[]> {
  const infos = await Promise.all(files.map(({ source }) => engine.run({ kind: "info", source }, signal)));
  return files.map(({ source, bands }, i) => {
    // One for each file.
    const info = infos[i] as (typeof infos)[number];
    return fileSize(source.url, info, bands, bbox);
  });
}

/** The stored values of those parts as GeoTIFFs, each handed to `save` when it is made. Throws TOO_LARGE before anything is read. */
export async function exportPixels(
  engine: Engine,
  files: readonly ExportedBands[],
  bbox: Bounds | undefined,
  save: (file: PixelsFile) => void,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<void> {
  const sizes = await measurePixels(engine, files, bbox, signal);
  checkExportSize(sizes.reduce((sum, { byteLength }) => sum + byteLength, 0));
  for (const [i, { source, bands }] of files.entries()) {
    const { bytes } = await engine.run(
      { kind: "export", source, bands, bbox, maxBytes: mostExportBytes },
      signal,
      // Each file is one part of the whole.
      ({ done, total }) => onProgress({ done: i * total + done, total: files.length * total }),
    );
    save({ name: sizes[i]?.name ?? "pixels.tif", bytes });
  }
}
