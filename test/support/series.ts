import { readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const fixtures = new URL("../fixtures/data/", import.meta.url);
/** A folder with the whole collection, to be read instead of the fixtures: `COLLECTION=DIR npm test`. */
const collection = process.env.COLLECTION && new URL(`${pathToFileURL(process.env.COLLECTION)}/`);

/** Files by name. What was cut off is zeros: the file has its true length, and its overviews are whole. */
export type Series = Readonly<Record<string, Uint8Array>>;

/** The Sentinel-2 scene: 8 bands, of which four have no full resolution. */
export function sentinelSeries(): Series {
  if (collection) return filesOf("real/s2");
  const lengths: Readonly<Record<string, number>> = JSON.parse(
    readFileSync(new URL("cut/s2/lengths.json", fixtures), "utf8"),
  );
  const cut = Object.entries(filesOf("cut/s2")).map(([name, bytes]) => {
    const padded = new Uint8Array(lengths[name] ?? bytes.length);
    padded.set(bytes);
    return [name, padded];
  });
  const sample = new URL("../../public/samples/sentinel-2-b11.tif", import.meta.url);
  return {
    ...filesOf("real/s2"),
    ...Object.fromEntries(cut),
    "S2A_29RKH_20200219_L2A_B11.tif": new Uint8Array(readFileSync(sample)),
  };
}

/** The Landsat series: 2 tiles, 4 dates each, 5 bands. */
export const landsatSeries = (): Series => filesOf("real/l8ny");

function filesOf(folder: string): Series {
  const url = new URL(`${folder}/`, collection || fixtures);
  const names = readdirSync(url).filter((name) => name.endsWith(".tif"));
  return Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(new URL(name, url)))]));
}
