/**
 * Facts of a GeoTIFF, and the values at a place:
 * `node values.mjs https://example.org/scene.tif 7.097,45.92`. A path of this computer will do as well.
 */
import { openAsBlob } from "node:fs";
import { LocalEngine, Protocol } from "terracotta-web";

const [, , address = "", place] = process.argv;
const protocol = new Protocol(new LocalEngine());
const url = /^https?:/.test(address) ? address : "local:file";
if (url === "local:file") protocol.register({ url, blob: await openAsBlob(address) });

const query = new URLSearchParams({ url });
const { json: info } = await protocol.answer(`terracotta://cog/info?${query}`);
console.log(`${info.width} × ${info.height} pixels of ${info.dataType}, ${info.compression}`);
if (place !== undefined) {
  const { json } = await protocol.answer(`terracotta://cog/point/${place}?${query}`);
  console.log(`values at ${place}: ${json.values.join(", ")}`);
}
