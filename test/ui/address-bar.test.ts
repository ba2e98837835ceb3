import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LinkedState, readHash, strangeVersion, writeHash } from "../../src/ui/state/address-bar.ts";

const base = "https://page.org/app/";
const layer = { crs: undefined, hidden: false, opacity: 1, style: {} };
const state = (changes: Partial<LinkedState>): LinkedState => ({
  view: undefined,
  basemap: true,
  layers: [],
  ...changes,
});

describe("writing", () => {
  test("nothing when nothing differs from the default", () => {
    expect(writeHash(state({ view: { zoom: 3, latitude: 1, longitude: 2 } }), base)).toBe("");
  });

  test("is readable, and holds only what differs", () => {
    const layers = [
      { ...layer, url: "https://host/a.tif" },
      { ...layer, url: "https://host/b.tif", opacity: 0.5, style: { colormap: "magma", range: "0,3000" } },
    ];
    const view = { zoom: 9.2, latitude: 46.5, longitude: 7.1 };
    expect(writeHash(state({ view, layers }), base)).toBe(
      "#v=1&view=9.2/46.500000/7.100000&cog=https://host/a.tif&cog=https://host/b.tif&range=0,3000&colormap=magma&opacity=0.5",
    );
  });

  test("addresses of the page itself are relative to it", () => {
    const layers = [{ ...layer, url: `${base}samples/a.tif` }];
    const hash = writeHash(state({ layers }), base);
    expect(hash).toBe("#v=1&cog=samples/a.tif");
    expect(readHash(hash, "http://elsewhere/repo/")?.layers[0]?.url).toBe("http://elsewhere/repo/samples/a.tif");
  });

  test("local files and secrets stay out", () => {
    const layers = [
      { ...layer, url: "local:1/mine.tif" },
      { ...layer, url: "https://host/a.tif?X-Amz-Signature=ff" },
    ];
    expect(writeHash(state({ layers }), base)).toBe("#v=1&cog=https://host/a.tif");
  });
});

describe("reading", () => {
  test.each(["", "#", "#v=2&cog=https://host/a.tif", "#cog=https://host/a.tif"])("%j is no link of ours", (hash) => {
    expect(readHash(hash, base)).toBeUndefined();
  });

  test.each(["#v=2&cog=https://host/a.tif", "#view=1/2/3&v=2"])("%j is of another version, and says so", (hash) => {
    expect(strangeVersion(hash)).toContain("version 2");
  });

  test.each(["", "#", "#v=1&cog=https://host/a.tif", "#v=1&cog=https://host/a.tif?dev=2"])("%j does not", (hash) => {
    expect(strangeVersion(hash)).toBeUndefined();
  });

  test.each(["javascript:alert(1)", "file:///etc/passwd", "data:,x", "http://"])("%s is not opened", (url) => {
    expect(readHash(`#v=1&cog=${encodeURIComponent(url)}`, base)?.layers).toEqual([]);
  });

  test("nonsense is left out", () => {
    const hash = "#v=1&view=x/y&colormap=orphan&cog=https://host/a.tif&opacity=7&unknown=1&%E0%A4%A";
    expect(readHash(hash, base)).toEqual(state({ layers: [{ ...layer, url: "https://host/a.tif" }] }));
  });
});

test("what is written is read back", () => {
  const text = fc.string({ minLength: 1, maxLength: 30 });
  const layers = fc.array(
    fc.record({
      url: fc.webUrl({ withQueryParameters: true, validSchemes: ["https"] }).map((url) => new URL(url).href),
      crs: fc.option(text, { nil: undefined }),
      hidden: fc.boolean(),
      opacity: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
      style: fc.record(
        { show: text, bands: text, range: text, colormap: text, resampling: text },
        { requiredKeys: [] },
      ),
    }),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(layers, fc.boolean(), (given, basemap) => {
      const secretFree = given.filter(({ url }) => !/[?&](x-|key|to|au|si|sa|ap|pa|se|go|aw|su|ac)/i.test(url));
      const linked = state({ basemap, layers: secretFree });
      const expected = secretFree.length === 0 && basemap ? undefined : linked;
      expect(readHash(writeHash(linked, base), base)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
