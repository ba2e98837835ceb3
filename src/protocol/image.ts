import type { Image } from "../engine/engine.ts";

/**
 * The bitmap of an image, for a texture. Made here and not in the worker: a bitmap that crosses threads is blank in
 * WebKit. Not premultiplied, as MapLibre expects its tiles.
 */
export function toBitmap({ data, width, height }: Image): Promise<ImageBitmap> {
  return createImageBitmap(new ImageData(data, width, height), { premultiplyAlpha: "none" });
}
