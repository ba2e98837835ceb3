import type { Image } from "../engine/engine.ts";

/**
 * The bitmap of an image, for a texture. Made here and not in the worker: a bitmap that crosses threads is blank in
 * WebKit. Premultiplied, as MapLibre draws its tiles: WebGL leaves the colours of a bitmap as they are, whatever is asked of it.
 */
export function toBitmap({ data, width, height }: Image): Promise<ImageBitmap> {
  return createImageBitmap(new ImageData(data, width, height), { premultiplyAlpha: "premultiply" });
}
