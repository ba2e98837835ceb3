import { getDecoder } from "geotiff";
import { failure } from "../../core/errors.ts";
import type { BlockShape } from "./decoder.ts";

/** A block by geotiff's decoder of that compression, its slow predictor left out. Throws DAMAGED. */
export async function decodeWithGeotiff(
  compression: number,
  data: Uint8Array<ArrayBuffer>,
  shape: BlockShape,
  extra: Readonly<Record<string, unknown>>,
): Promise<Uint8Array> {
  try {
    const decoder = await getDecoder(compression, {
      tileWidth: shape.width,
      tileHeight: shape.height,
      predictor: 1,
      bitsPerSample: 8,
      planarConfiguration: 1,
      samplesPerPixel: shape.samplesPerPixel,
      ...extra,
    });
    const decoded = new Uint8Array(await decoder.decode(data.slice().buffer));
    if (decoded.length >= shape.byteLength) return decoded.subarray(0, shape.byteLength);
    throw new Error(`it gave ${decoded.length} of ${shape.byteLength} bytes`);
  } catch (cause) {
    throw failure("DAMAGED", `A block cannot be decoded: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
