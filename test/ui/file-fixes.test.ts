import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import type { FileInfo } from "../../src/engine/engine.ts";
import { fileFixes, gdalInput } from "../../src/ui/state/file-fixes.ts";

const info = (changes: Partial<FileInfo> = {}): FileInfo =>
  ({
    url: "https://host/a.tif",
    byteLength: 5_000_000,
    width: 4000,
    height: 3000,
    compression: "deflate",
    overviews: [{ level: 0, width: 4000, height: 3000, blockWidth: 512, blockHeight: 512, compression: "deflate" }],
    georeference: { transform: [1, 0, 0, 0, -1, 0] },
    cog: { valid: true, reasons: [] },
    ...changes,
  }) as FileInfo;
const commands = (changes: Partial<FileInfo>) => fileFixes(info(changes)).map(({ command }) => command);

/** What a shell makes of a text. */
const words = (text: string) => execFileSync("/bin/sh", ["-c", `printf '%s' ${text}`]).toString();

describe("a file's name in a command", () => {
  test.each<[url: string, name: string]>([
    ["https://host/o'brien;rm -rf.tif?token=abc&x=1", "/vsicurl/https://host/o'brien;rm -rf.tif?x=1"],
    ["local:1/my%20file.tif", "my file.tif"],
    ["local:1/'%3B%20touch%20x%3B%20'.tif", "'; touch x; '.tif"],
    ["local:1/%24(id)%60id%60%22%5C.tif", '$(id)`id`"\\.tif'],
    ["local:1/-of%20VRT.tif", "./-of VRT.tif"],
    ["local:1/a%0Ab%1B%5B2J.tif", "a?b?[2J.tif"],
  ])("%s is one word of a shell", (url, name) => {
    expect(words(gdalInput(url))).toBe(name);
  });
});

describe("what could be better", () => {
  test("is nothing about a cloud-optimized file", () => {
    expect(commands({})).toEqual([]);
  });

  test("is its layout", () => {
    const [translate, addOverviews] = commands({ cog: { valid: false, reasons: ["It has no overviews."] } });
    expect(translate).toMatch(
      /^gdal_translate -of COG .*'\/vsicurl\/https:\/\/host\/a.tif' \\\n {2}cloud-optimized.tif$/s,
    );
    expect(addOverviews).toBe("gdaladdo -r average 'a.tif' 2 4 8");
  });

  test("is that nothing is compressed, or blocks are large", () => {
    expect(commands({ compression: "none" })).toHaveLength(1);
    expect(commands({ compression: "none", byteLength: 5000 })).toEqual([]);
    const block = { level: 0, width: 4096, height: 4096, blockWidth: 4096, blockHeight: 4096, compression: "deflate" };
    expect(commands({ overviews: [block, block] })).toHaveLength(1);
  });

  test("is that control points place it", () => {
    const [warp] = commands({ georeference: { gcps: [] } as unknown as FileInfo["georeference"] });
    expect(warp).toMatch(/^gdalwarp -of COG \\\n {2}-t_srs EPSG:3857/);
  });
});
