import type { Layout } from "../tiff/layout.ts";

/** What a decoder must produce: `byteLength` bytes, `height` rows of `width` pixels. */
export interface BlockShape {
  readonly width: number;
  readonly height: number;
  /** Samples side by side in a pixel of this block: 1 where bands lie in planes. */
  readonly samplesPerPixel: number;
  /** Bytes of the decoded block; decoding stops there, however much more the data would give. */
  readonly byteLength: number;
}

export type Decoder = (
  data: Uint8Array<ArrayBuffer>,
  shape: BlockShape,
  layout: Layout,
) => Uint8Array | Promise<Uint8Array>;
