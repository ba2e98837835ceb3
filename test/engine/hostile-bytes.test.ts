import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isTerracottaError, LocalEngine } from "../../src/index.ts";

const folder = fileURLToPath(new URL("../fixtures/data", import.meta.url));

/** What an error says that nobody wrote. */
const accident = /^(Cannot (read|set) prop|Invalid (typed )?array length|.* is not (a function|iterable|defined))/;

/** Opens a file and reads its first block: to the end, or to an error with a code. */
async function outcome(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const engine = new LocalEngine();
  const source = { url: "local:mutant.tif", blob: new Blob([bytes]) };
  try {
    const { overviews } = await engine.run({ kind: "info", source });
    const { width, height, blockWidth, blockHeight } = overviews[0]!;
    const window = { x: 0, y: 0, width: Math.min(width, blockWidth), height: Math.min(height, blockHeight) };
    await engine.run({ kind: "read", source, level: 0, ...window, bands: [1] });
    await engine.run({ kind: "point", source, longitude: 0, latitude: 0 });
    return "reads";
  } catch (error) {
    if (isTerracottaError(error) && !accident.test(error.message)) return error.code;
    throw error;
  }
}

describe.each([
  "patho/layout-3x2.tif",
  "patho/layout-bigendian-p2-bigtiff.tif",
  "patho/comp-lzw-p2-u16.tif",
  "patho/comp-deflate-p3-f32.tif",
  "patho/comp-lerc-f32.tif",
  "patho/comp-jpeg-ycbcr-rgb.tif",
  "patho/crs-lcc-user.tif",
])("%s", (name) => {
  test("with any bytes of its head changed it reads, or ends in an error with a code", async () => {
    const original = new Uint8Array(readFileSync(`${folder}/${name}`));
    const place = fc.nat({ max: Math.min(original.length, 1500) - 1 });
    const changes = fc.array(fc.tuple(place, fc.nat({ max: 255 })), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(changes, async (list) => {
        const mutant = original.slice();
        for (const [at, byte] of list) mutant[at] = byte;
        expect(await outcome(mutant)).toBeTruthy();
      }),
      { numRuns: 250, seed: 1, timeout: 5000, interruptAfterTimeLimit: 60_000 },
    );
  }, 90_000);

  test("cut anywhere it ends in an error with a code, or reads", async () => {
    const original = new Uint8Array(readFileSync(`${folder}/${name}`));
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: original.length }), async (length) => {
        expect(await outcome(original.slice(0, length))).toBeTruthy();
      }),
      { numRuns: 60, seed: 1, timeout: 5000 },
    );
  }, 60_000);
});
