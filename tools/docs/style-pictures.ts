import { openAsBlob } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Protocol } from "../../src/index.ts";
import { encodePng } from "./png.ts";
import { stylePictures } from "./style-list.ts";

const samples = fileURLToPath(new URL("../../public/samples/", import.meta.url));

/** Draws every style of the gallery from the samples, as PNG. */
export async function drawStyles(protocol: Protocol): Promise<{ name: string; png: Uint8Array }[]> {
  const drawn: { name: string; png: Uint8Array }[] = [];
  for (const { name, file, query } of stylePictures) {
    const url = `local:${file}`;
    protocol.register({ url, blob: await openAsBlob(`${samples}${file}.tif`) });
    const answer = await protocol.answer(
      `terracotta://cog/preview.png?${new URLSearchParams({ url, width: "300", ...query })}`,
    );
    if (!("image" in answer) || !answer.image) throw new Error(`The style ${name} gave no picture.`);
    drawn.push({ name, png: encodePng(answer.image) });
  }
  return drawn;
}
