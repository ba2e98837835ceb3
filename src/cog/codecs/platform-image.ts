import { failure } from "../../core/errors.ts";
import type { BlockShape } from "./decoder.ts";
import { checkStreamSize } from "./stream-size.ts";

/** Whether this thread can decode images by itself: browsers and their workers can, Node cannot. */
export function canDecodeImages(): boolean {
  return typeof createImageBitmap === "function" && typeof OffscreenCanvas === "function";
}

/** Decodes a JPEG or WebP to RGBA, not premultiplied. Throws DAMAGED where it is corrupt or of another size. */
export async function decodeImage(
  data: Uint8Array<ArrayBuffer>,
  type: "image/jpeg" | "image/webp",
  shape: BlockShape,
): Promise<Uint8Array> {
  checkStreamSize(data, type, shape);
  const bitmap = await createImageBitmap(new Blob([data], { type }), {
    colorSpaceConversion: "none",
    premultiplyAlpha: "none",
  }).catch((cause: unknown) => {
    throw failure("DAMAGED", `A block's ${type} stream is corrupt`, { cause });
  });
  try {
    return shape.samplesPerPixel === 4 ? readThroughWebGl(bitmap) : readThroughCanvas(bitmap);
  } finally {
    bitmap.close();
  }
}

/** The first `samplesPerPixel` of each pixel's four. */
export function dropAlpha(rgba: Uint8Array, samplesPerPixel: number): Uint8Array {
  if (samplesPerPixel === 4) return rgba;
  const pixels = rgba.length / 4;
  const output = new Uint8Array(pixels * samplesPerPixel);
  for (let i = 0; i < pixels; i += 1) {
    for (let s = 0; s < samplesPerPixel; s += 1) output[i * samplesPerPixel + s] = rgba[i * 4 + s] as number;
  }
  return output;
}

function readThroughCanvas(bitmap: ImageBitmap): Uint8Array {
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d", { willReadFrequently: true });
  if (context === null) throw failure("UNSUPPORTED", "This browser gives workers no 2D canvas");
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  return new Uint8Array(data.buffer);
}

/** A 2D canvas premultiplies, and loses colours where alpha is low; a texture does not. */
function readThroughWebGl(bitmap: ImageBitmap): Uint8Array {
  const gl = new OffscreenCanvas(1, 1).getContext("webgl2");
  if (gl === null) return readThroughCanvas(bitmap);
  const output = new Uint8Array(bitmap.width * bitmap.height * 4);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_COLORSPACE_CONVERSION_WEBGL, gl.NONE);
  gl.bindTexture(gl.TEXTURE_2D, gl.createTexture());
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, bitmap);
  gl.bindFramebuffer(gl.FRAMEBUFFER, gl.createFramebuffer());
  gl.framebufferTexture2D(
    gl.FRAMEBUFFER,
    gl.COLOR_ATTACHMENT0,
    gl.TEXTURE_2D,
    gl.getParameter(gl.TEXTURE_BINDING_2D),
    0,
  );
  gl.readPixels(0, 0, bitmap.width, bitmap.height, gl.RGBA, gl.UNSIGNED_BYTE, output);
  gl.getExtension("WEBGL_lose_context")?.loseContext();
  return output;
}
