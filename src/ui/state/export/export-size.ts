import { msg, str } from "@lit/localize";
import { failure } from "../../../core/errors.ts";
import type { Bounds } from "../../../core/geo/bounds.ts";
import { windowOfBounds } from "../../../core/geo/bounds-window.ts";
import type { FileInfo } from "../../../engine/engine.ts";
import { formatBytes } from "../format.ts";
import { mostExportBytes } from "./export-limits.ts";
import { pixelsName } from "./export-names.ts";
import type { FileSize } from "./export-state.ts";

/** Half floats are written as floats. */
const bytesOf: Readonly<Record<string, number>> = {
  uint8: 1,
  int8: 1,
  uint16: 2,
  int16: 2,
  uint32: 4,
  int32: 4,
  float16: 4,
  float32: 4,
  float64: 8,
  uint64: 8,
  int64: 8,
};

/**
 * How large a part of a file is: of `bands` (all unless given) within a box in EPSG:4326, or of the whole. Throws INVALID_ARGUMENT where the
 * box has no pixel of it.
 */
export function fileSize(
  url: string,
  info: Pick<FileInfo, "georeference" | "width" | "height" | "dataType" | "bands">,
  bands: readonly number[] | undefined,
  bbox: Bounds | undefined,
): FileSize {
  const whole = { col: 0, row: 0, width: info.width, height: info.height };
  const { col, row, width, height } = bbox ? windowOfBounds(bbox, info) : whole;
  const isAll = bands === undefined || (bands.length === info.bands.length && bands.every((band, i) => band === i + 1));
  const isWhole = width === info.width && height === info.height;
  const bandCount = bands?.length ?? info.bands.length;
  return {
    name: pixelsName(url, isAll ? undefined : bands, isWhole ? undefined : { x: col, y: row, width, height }),
    width,
    height,
    bandCount,
    byteLength: width * height * bandCount * (bytesOf[info.dataType] ?? 8),
  };
}

/** Throws TOO_LARGE where files are more than can be held. */
export function checkExportSize(byteLength: number): void {
  if (byteLength <= mostExportBytes) return;
  throw failure(
    "TOO_LARGE",
    msg(
      str`These pixels are ${formatBytes(byteLength)}, more than the ${formatBytes(mostExportBytes)} that a page can hold`,
    ),
    { hint: msg("Zoom in, draw a smaller area, or take fewer bands; gdal_translate -projwin cuts parts of any size") },
  );
}
