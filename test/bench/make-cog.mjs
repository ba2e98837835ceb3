import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { noise } from "../support/noise.mjs";
import { writeCog } from "../support/write-cog.mjs";

/**
 * A Sentinel-2-sized COG (10980² UTM uint16 deflate, overviews), made once and kept under `node_modules/.cache`.
 * GDAL lays it out where it is installed; its pixels are the same.
 *
 * @returns {Promise<{ file: Buffer, maker: string }>}
 */
export async function benchCog() {
  const folder = fileURLToPath(new URL("../../node_modules/.cache/bench", import.meta.url));
  const gdal = hasGdal();
  const path = `${folder}/10980-${gdal ? "gdal" : "own"}.tif`;
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    const draft = `${folder}/draft.tif`;
    writeFileSync(draft, await writeCog({ size: 10980, value: noise }));
    if (gdal) {
      const options = ["COMPRESS=DEFLATE", "PREDICTOR=YES", "BLOCKSIZE=512", "BIGTIFF=NO"].flatMap((one) => [
        "-co",
        one,
      ]);
      execFileSync("gdal_translate", ["-q", "-of", "COG", ...options, draft, path], { stdio: "inherit" });
    } else renameSync(draft, path);
  }
  return { file: readFileSync(path), maker: gdal ? "GDAL" : "own writer" };
}

function hasGdal() {
  try {
    execFileSync("gdal_translate", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
