import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LocalEngine } from "../../src/index.ts";
import { checkFile } from "../conformance/check-file.ts";
import type { ExpectedFile, ExpectedTile } from "../conformance/expected.ts";
import { type RangeServer, startRangeServer } from "../support/range-server.mjs";

/** The checks of `npm run conformance`, here with the engine in plain Node. */
const folder = fileURLToPath(new URL("../fixtures/data", import.meta.url));
const read = (name: string) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8"));
const files: Record<string, ExpectedFile> = read("expected.json").files;
/** Its 420 million pixels take longer than all others together; conformance.test.ts has them read in a browser. */
const huge = "real/odd/linz_sparse_20480_webp.tif";
const tiles: ExpectedTile[] = read("expected-tiles.json").tiles;

const engine = new LocalEngine();
let server: RangeServer;
beforeAll(async () => {
  server = await startRangeServer({ folder });
});
afterAll(() => server.close());

test.each(Object.keys(files).filter((name) => name !== huge))(
  "%s",
  async (name) => {
    const task = {
      folder: server.origin,
      name,
      expected: files[name]!,
      tiles: tiles.filter(({ file }) => file === name),
    };
    const checks = await checkFile(engine, task);
    expect(checks.filter(({ verdict }) => verdict === "fail")).toEqual([]);
  },
  60_000,
);
