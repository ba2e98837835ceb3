import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { colormap, identityColormap, identityName } from "../../../src/core/color/colormaps/colormap.ts";
import { colormapGroups, colormapNames, reversedColormap } from "../../../src/core/color/colormaps/colormap-names.ts";

const reference = JSON.parse(
  gunzipSync(readFileSync(new URL("../../fixtures/terracotta/colormaps.json.gz", import.meta.url))).toString(),
) as { readonly no_reverse: readonly string[]; readonly maps: Readonly<Record<string, string>> };

/** The reference as RGBA: it holds RGB for all but `cloud`. */
function expectedEntries(hex: string): Uint8Array {
  const bytes = Buffer.from(hex, "hex");
  const channels = bytes.length / 255;
  return new Uint8Array(4 * 255).map((_, i) =>
    i % 4 < channels ? (bytes[(i >> 2) * channels + (i % 4)] as number) : 255,
  );
}

describe("colormaps", () => {
  it("are Terracotta's 171, each in one group", () => {
    const bases = Object.keys(reference.maps);
    const reversed = bases.filter((name) => !reference.no_reverse.includes(name)).map((name) => `${name}_r`);
    expect(colormapNames).toEqual([...bases, ...reversed].sort());
    expect(colormapNames).toHaveLength(171);
    expect(Object.values(colormapGroups).flat().sort()).toEqual(bases.sort());
  });

  it.each(Object.entries(reference.maps))(
    "%s has the reference's colours, and its reverse has them backwards",
    async (name, hex) => {
      const expected = expectedEntries(hex);
      expect(Buffer.compare(await colormap(name), expected)).toBe(0);
      const other = reversedColormap(name);
      expect(other === undefined).toBe(reference.no_reverse.includes(name));
      if (other === undefined) return;
      const backwards = await colormap(other);
      for (let entry = 0; entry < 255; entry++) {
        const last = 4 * (254 - entry);
        expect([...backwards.subarray(4 * entry, 4 * entry + 4)]).toEqual([...expected.subarray(last, last + 4)]);
      }
      expect(reversedColormap(other)).toBe(name);
    },
  );

  it("have grey of the byte itself as the default", async () => {
    expect(await colormap(identityName)).toBe(identityColormap);
    expect([...identityColormap.subarray(0, 4), ...identityColormap.subarray(-4)]).toEqual([
      1, 1, 1, 255, 255, 255, 255, 255,
    ]);
  });

  it("are named in the error when one is not among them", async () => {
    const error = { code: "INVALID_ARGUMENT", hint: expect.stringContaining("viridis_r") };
    await expect(colormap("nope")).rejects.toMatchObject(error);
    await expect(colormap("cloud_r")).rejects.toMatchObject(error);
  });
});
