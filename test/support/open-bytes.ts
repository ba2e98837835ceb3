import { readFileSync } from "node:fs";
import type { Cog } from "../../src/cog/cog.ts";
import { CogStore } from "../../src/cog/open.ts";
import type { ExpectedFile } from "../conformance/expected.ts";
import { type TinyImage, type TinyTiffOptions, tinyTiff } from "./tiny-tiff.ts";

const data = new URL("../fixtures/data/", import.meta.url);

/** A file from memory, opened. */
export function openBytes(bytes: Uint8Array<ArrayBuffer>): Promise<Cog> {
  return new CogStore().open({ url: "local:memory", blob: new Blob([bytes]) });
}

/** A TIFF made for the test, opened. */
export function openTiny(image: TinyImage, options?: TinyTiffOptions): Promise<Cog> {
  return openBytes(tinyTiff([image], options));
}

/** The bytes of a fixture, by its path in test/fixtures/data. */
export function fixtureBytes(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL(path, data)));
}

/** What GDAL reads from a fixture. */
export function expectedOf(path: string): ExpectedFile {
  const found = expectedFiles.get(path);
  if (found === undefined) throw new Error(`GDAL's values of ${path} are not known`);
  return found;
}

/** GDAL's values of every fixture that it reads, by path. */
export const expectedFiles: ReadonlyMap<string, ExpectedFile> = new Map(
  Object.entries(
    (JSON.parse(readFileSync(new URL("expected.json", data), "utf8")) as { files: Record<string, ExpectedFile> }).files,
  ),
);
