import { expect, test } from "vitest";
import { parseGdalMetadata } from "../../../src/cog/tiff/gdal-metadata.ts";
import { openTiny } from "../../support/open-bytes.ts";

test("items of the file and of its bands", () => {
  const { file, bands } = parseGdalMetadata(`<GDALMetadata>
    <Item name="AREA">north &amp; south &lt;b&gt; &#65;&#x42;</Item>
    <Item name="SCALE" sample="0" role="scale">0.1</Item>
    <Item name="OFFSET" sample="0" role="offset">-273.15</Item>
    <Item name="UNITTYPE" sample="1" role="unittype">°C</Item>
    <Item name="DESCRIPTION" sample="1" role="description">B04</Item>
    <Item name="STATISTICS_MEAN" sample="1">3</Item>
  </GDALMetadata>`);
  expect(file).toEqual({ AREA: "north & south <b> AB" });
  expect([...bands]).toEqual([
    [1, { scale: 0.1, offset: -273.15 }],
    [2, { unit: "°C", description: "B04" }],
  ]);
});

test("values are escaped twice, as GDAL writes them", () => {
  // The description of patho/text-xss-metadata.tif, as it stands in the file; GDAL reads it so.
  const item =
    '<Item name="DESCRIPTION" sample="0" role="description">&amp;lt;img src=x onerror=&amp;quot;1&amp;quot;&amp;gt;</Item>';
  expect(parseGdalMetadata(item).bands.get(1)).toEqual({ description: '<img src=x onerror="1">' });
});

test("nothing, and what is no XML at all", () => {
  for (const text of [undefined, "", "no XML", "<Item", "<Item name=>x</Item>", "<Item>x"]) {
    expect(parseGdalMetadata(text)).toEqual({ file: {}, bands: new Map(), omitted: 0 });
  }
});

test("entity definitions are not expanded, and markup inside an item is no item", () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><GDALMetadata>
    <Item name="bomb">&b;</Item><Item name="script"><script>alert(1)</script></Item></GDALMetadata>`;
  expect(parseGdalMetadata(bomb).file).toEqual({ bomb: "&b;" });
});

test("references beyond Unicode stay as they are", () => {
  expect(parseGdalMetadata('<Item name="x">&#1114112;&#999999;</Item>').file.x).toBe("&#1114112;\u{F423F}");
});

test("names of Object's own are only names", () => {
  const { file } = parseGdalMetadata('<Item name="__proto__">x</Item><Item name="toString">y</Item>');
  expect(Object.entries(file)).toEqual([
    ["__proto__", "x"],
    ["toString", "y"],
  ]);
});

test("a thousand items at most, 4096 characters each", () => {
  const items = Array.from({ length: 2000 }, (_, i) => `<Item name="i${i}">${"x".repeat(i === 0 ? 5000 : 1)}</Item>`);
  const { file } = parseGdalMetadata(items.join(""));
  expect(Object.keys(file).length).toBe(1000);
  expect(file.i0?.length).toBe(4096);
});

test.each([
  ["an attribute", `<Item ${"a".repeat(200_000)}>x</Item>`],
  ["many half attributes", `<Item ${'a="'.repeat(100_000)}>x</Item>`],
  ["many half items", "<Item ".repeat(100_000)],
  ["many open items", "<Item>x".repeat(100_000)],
  ["many references", `<Item name="x">${"&#".repeat(200_000)}</Item>`],
])("a megabyte of %s costs next to nothing", (_, text) => {
  const start = performance.now();
  parseGdalMetadata(text);
  expect(performance.now() - start).toBeLessThan(500);
});

test("every band has its scale, however many items there are, and a megabyte and more of them", async () => {
  const noise = "x".repeat(800);
  const items = Array.from({ length: 1500 }, (_, sample) => {
    const item = (name: string, value: string, role = "") =>
      `<Item name="${name}" sample="${sample}"${role}>${value}</Item>`;
    return item("SCALE", `${sample + 1}`, ' role="scale"') + item("wavelength", noise);
  });
  const files = Array.from({ length: 1200 }, (_, i) => `<Item name="key${i}">${i}</Item>`);
  const xml = `<GDALMetadata>${files.join("")}${items.join("")}</GDALMetadata>`;
  const pixel = { width: 1, height: 1, blocks: [Uint8Array.of(1)] };
  const { metadata, warnings } = await openTiny({ ...pixel, entries: [[42112, "ASCII", xml]] });
  expect([xml.length > 1024 * 1024, metadata.bands.get(1500), Object.keys(metadata.file).length]).toEqual([
    true,
    { scale: 1500 },
    1000,
  ]);
  expect(warnings).toEqual(["The file has too many metadata items: 200 of them are missing."]);
});

test("metadata that are absurdly long are told to be missing", async () => {
  const xml = "x".repeat(17 * 1024 * 1024);
  const { metadata, warnings } = await openTiny({
    width: 1,
    height: 1,
    blocks: [Uint8Array.of(1)],
    entries: [[42112, "ASCII", xml]],
  });
  expect(metadata.bands.size).toBe(0);
  expect(warnings).toEqual([
    "The file's metadata (18 MB) cannot be read: names, scales, offsets and units of its bands are missing.",
  ]);
});
