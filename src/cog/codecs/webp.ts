import { failure } from "../../core/errors.ts";
import type { BlockShape } from "./decoder.ts";
import { canDecodeImages, decodeImage, dropAlpha } from "./platform-image.ts";

/** WebP blocks of 3 or 4 bands, by the platform's decoder. Throws UNSUPPORTED where there is none (Node), or DAMAGED. */
export async function decodeWebp(data: Uint8Array<ArrayBuffer>, shape: BlockShape): Promise<Uint8Array> {
  if (!canDecodeImages()) throw failure("UNSUPPORTED", "WebP blocks can only be read in a browser");
  return dropAlpha(await decodeImage(data, "image/webp", shape), shape.samplesPerPixel);
}
