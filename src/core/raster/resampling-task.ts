import type { SourceCoordinates } from "../geo/source-coordinates.ts";
import type { TypedArray } from "./raster.ts";
import type { SourceWindow } from "./source-window.ts";
import type { WarpChunk } from "./warp-chunks.ts";

/** One band of one chunk of a warp. */
export interface ResamplingTask {
  readonly coordinates: SourceCoordinates;
  readonly chunk: WarpChunk;
  readonly source: SourceWindow;
  /** The band of `source` that is resampled. */
  readonly samples: TypedArray;
  /** That the whole mask of `source` is 255; methods without a radius are not told. */
  readonly opaque: boolean;
  /** The target band and mask, as large as `coordinates`; a pixel that is not written stays transparent. */
  readonly target: TypedArray;
  readonly mask: Uint8Array;
}
