import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { publicUrl } from "../../../src/core/public-url.ts";
import { readHash, strangeVersion, writeHash } from "../../../src/ui/state/links/address-bar.ts";
import { type LinkedLayer, type LinkedState, nothingLinked } from "../../../src/ui/state/links/linked-state.ts";
import { styleParameterNames } from "../../../src/ui/state/style/style-parameters.ts";

const base = "https://page.org/app/";
const plain = { crs: undefined, nodata: undefined, hidden: false, opacity: 1, relief: undefined, style: {} };
const layer = { scene: undefined, ...plain };
const state = (changes: Partial<LinkedState>): LinkedState => ({
  ...nothingLinked,
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
      "#v=1&view=9.2/46.5/7.1&cog=https://host/a.tif&cog=https://host/b.tif&range=0,3000&colormap=magma&opacity=0.5",
    );
  });

  test("a view is as exact as its zoom needs: within a hundredth of a pixel", () => {
    const layers = [{ ...layer, url: "https://host/a.tif" }];
    const view = { zoom: 12.876, latitude: -30.00000001, longitude: 12.3456789012 };
    expect(writeHash(state({ view, layers }), base)).toMatch(/&view=12\.88\/-30\/12\.345679&/);
    expect(writeHash(state({ view: { ...view, zoom: 22 }, layers }), base)).toMatch(/\/12\.345678901&/);
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

  test("what belongs to a layer that is not opened changes no other", () => {
    const url = "https://host/a.tif";
    const hash = `#v=1&cog=${url}&cog=javascript:alert(1)&colormap=magma&hidden=1`;
    expect(readHash(hash, base)).toEqual(state({ layers: [{ ...layer, url }] }));
    const many = readHash(`#v=1${`&cog=${url}`.repeat(51)}&opacity=0.5`, base);
    expect(many?.layers).toEqual(Array.from({ length: 50 }, () => ({ ...layer, url })));
  });

  test("nonsense is left out", () => {
    const hash = "#v=1&view=x/y&colormap=orphan&cog=https://host/a.tif&opacity=7&unknown=1&%E0%A4%A";
    expect(readHash(hash, base)).toEqual(state({ layers: [{ ...layer, url: "https://host/a.tif" }] }));
  });
});

describe("scenes", () => {
  const scene = {
    catalogId: "landsat-8",
    values: ["22", "20190101"],
    pixelSelection: "first",
    files: undefined,
  } as const;

  test("are named by their catalog, where it is hosted, and their keys", () => {
    const linked: LinkedLayer = {
      ...plain,
      url: undefined,
      scene: { ...scene, from: "https://host/catalog.json" },
      style: { show: "rgb", bands: "B4,B3,B2" },
    };
    const axis = { key: "date", speed: 2, loop: true, values: undefined };
    expect(writeHash(state({ layers: [linked], axis }), base)).toBe(
      "#v=1&scene=landsat-8/22/20190101&from=https://host/catalog.json&show=rgb&bands=B4,B3,B2&axis=date,2",
    );
  });

  test("of a catalog that is nowhere else bring the addresses of their files", () => {
    const files = {
      keys: ["tile", "date", "band"],
      template: "https://host/{tile}/{date}_{band}.tif",
      bands: ["B4", "B3"],
    };
    const linked: LinkedLayer = { ...plain, url: undefined, scene: { ...scene, from: undefined, files } };
    const hash = writeHash(state({ layers: [linked] }), base);
    expect(hash).toBe(
      "#v=1&scene=landsat-8/22/20190101&keys=tile,date,band&files=https://host/{tile}/{date}_{band}.tif&of=B4,B3",
    );
    expect(readHash(hash, base)?.layers).toEqual([linked]);
  });

  test("a place among the layers does not count those that stay out of the link", () => {
    const layers = ["local:1/mine.tif", "https://host/a.tif", "https://host/b.tif"].map((url) => ({ ...layer, url }));
    const compare = { kind: "swipe", position: 0.25, other: { layer: 2 } } as const;
    const hash = writeHash(state({ layers, selected: 1, compare }), base);
    expect(hash).toBe("#v=1&cog=https://host/a.tif&cog=https://host/b.tif&on=0&compare=swipe,0.25,layer,1");
    const other = writeHash(state({ layers, compare: { ...compare, other: { layer: 0 } } }), base);
    expect(other).not.toContain("compare");
  });
});

test("what is written is read back", () => {
  const text = fc.string({ minLength: 1, maxLength: 30 });
  const word = fc.stringMatching(/^\w{1,8}$/);
  const query = fc.constantFrom("", "?band=2", "?f=%7Bdate%7D&v=%2b+1");
  const secretFree = fc
    .tuple(fc.webUrl({ validSchemes: ["https"] }), query)
    .map(([place, parameters]) => `${new URL(place).href}${parameters}`)
    .filter((text) => publicUrl(text).url === text);
  const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
  const number = (min: number, max: number) =>
    fc.integer({ min: min * 100, max: max * 100 }).map((value) => value / 100);
  const style = fc.record(Object.fromEntries(styleParameterNames.map((name) => [name, text])), { requiredKeys: [] });
  const shared = {
    crs: optional(text),
    grid: optional(secretFree),
    nodata: optional(
      fc.oneof(
        fc.constant(Number.NaN),
        fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
      ),
    ),
    scaling: optional(fc.record({ scale: number(1, 5), offset: number(-5, 5) })),
    hidden: fc.boolean(),
    opacity: number(0, 1),
    relief: optional(
      fc.oneof(
        fc.record({ hillshade: fc.constant(true), exaggeration: number(0, 5) }),
        fc.record({ hillshade: fc.constant(false), exaggeration: number(1, 5) }),
      ),
    ),
    style,
  };
  const file = fc.record({ url: secretFree, scene: fc.constant(undefined), ...shared });
  const files = fc.record({
    keys: fc.array(word, { minLength: 1, maxLength: 4 }),
    template: word.map((name) => `https://host/{${name}}/x_{band}.tif`),
    bands: fc.array(text, { minLength: 1, maxLength: 5 }),
  });
  const scene = fc.record({
    catalogId: word,
    values: fc.array(text, { maxLength: 4 }),
    pixelSelection: fc.constantFrom("first", "newest", "highest", "lowest", "mean"),
  });
  const way = fc.oneof(
    fc.record({ from: secretFree, files: fc.constant(undefined) }),
    fc.record({ from: fc.constant(undefined), files: optional(files) }),
  );
  const ofCatalog = fc.record({
    url: fc.constant(undefined),
    scene: fc.tuple(scene, way).map(([one, other]) => ({ ...one, ...other })),
    ...shared,
  });
  const layers = fc.array(fc.oneof(file, ofCatalog), { minLength: 1, maxLength: 4 });
  const page = fc.record({
    view: optional(fc.record({ zoom: number(0, 22), latitude: number(-80, 80), longitude: number(-180, 180) })),
    basemap: fc.boolean(),
    legend: fc.boolean(),
    section: fc.constantFrom("data", "style", "inspect"),
    pin: optional(fc.record({ latitude: number(-80, 80), longitude: number(-180, 180) })),
    shape: optional(fc.record({ kind: fc.constantFrom("line", "area"), text })),
    axis: optional(
      fc.record({
        key: text,
        speed: number(0.5, 10),
        loop: fc.boolean(),
        values: optional(fc.array(text, { minLength: 1, maxLength: 5 })),
      }),
    ),
  });
  const compare = optional(
    fc.record({
      kind: fc.constantFrom("swipe", "blink"),
      position: number(0, 1),
      other: fc.oneof(fc.record({ layer: fc.constant(0) }), fc.record({ axisValue: text })),
    }),
  );
  fc.assert(
    fc.property(layers, page, compare, fc.nat(3), (layers, page, compare, at) => {
      const selected = at < layers.length - 1 ? at : undefined;
      const linked = { ...page, layers, compare, selected } as unknown as LinkedState;
      const read = readHash(writeHash(linked, base), base);
      expect(read).toEqual(linked);
    }),
    { numRuns: 1000 },
  );
});
