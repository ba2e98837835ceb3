import { expect, test } from "vitest";
import type { Style } from "../../../src/core/color/style.ts";
import type { Layer } from "../../../src/ui/state/layers/layer.ts";
import type { Scene } from "../../../src/ui/state/layers/scene.ts";
import { embedCode, sharedCode } from "../../../src/ui/state/share/share-code.ts";
import { holdsSecret, signedAddresses } from "../../support/signed-addresses.ts";

const rgb: Style = {
  kind: "rgb",
  bands: [3, 2, 1],
  ranges: [
    [0, 3000],
    [0, 2500],
    [100, 2000],
  ],
};
const single: Style = { kind: "singleband", band: 2, range: [0, 1], colormap: "viridis" };
const scene: Scene = {
  catalogId: "s2",
  keys: ["tile", "band"],
  values: ["29RKH"],
  bands: ["B02", "B03", "B04", "B8A"],
  pixelSelection: "first",
};

const layer = (changes: Partial<Layer>): Layer => ({
  id: "1",
  title: "file.tif",
  source: { url: "https://host/file.tif" },
  sample: undefined,
  scene: undefined,
  band: undefined,
  opening: { status: "opening" },
  style: single,
  expression: undefined,
  relief: undefined,
  wanted: {},
  opacity: 1,
  hidden: false,
  preview: undefined,
  tileError: undefined,
  attempt: 0,
  ...changes,
});
const textOf = (given: Layer, id: string) => sharedCode(given).find((code) => code.id === id)?.text;

test("a file's tiles by TiTiler", () => {
  expect(textOf(layer({ style: single }), "titiler")).toBe(
    "https://titiler.example.org/cog/tiles/WebMercatorQuad/{z}/{x}/{y}.png?url=https%3A%2F%2Fhost%2Ffile.tif&bidx=2&rescale=0%2C1&colormap_name=viridis",
  );
});

test("a composite's tiles by Terracotta and, of one file, by TiTiler", () => {
  expect(textOf(layer({ scene, style: rgb }), "terracotta")).toBe(
    "https://terracotta.example.org/rgb/29RKH/{z}/{x}/{y}.png?r=B04&g=B03&b=B02&r_range=%5B0%2C3000%5D&g_range=%5B0%2C2500%5D&b_range=%5B100%2C2000%5D",
  );
  expect(textOf(layer({ style: rgb }), "titiler")).toContain(
    "bidx=3&bidx=2&bidx=1&rescale=0%2C3000&rescale=0%2C2500&rescale=100%2C2000",
  );
  expect(textOf(layer({ scene, style: rgb }), "titiler")).toBeUndefined();
});

test("an expression's operands are numbered for Terracotta", () => {
  const computed = layer({ scene, style: { ...single, band: 1 }, expression: "(`B8A`-B04)/(B8A+B04)*sqrt(B04)" });
  expect(new URL(textOf(computed, "terracotta") ?? "").searchParams.get("expression")).toBe("(v1-v2)/(v1+v2)*sqrt(v2)");
  expect(textOf(computed, "terracotta")).toContain("v1=B8A&v2=B04&colormap=viridis&stretch_range=%5B0%2C1%5D");
});

test("a file of this computer has no code, and says why", () => {
  const [code, ...others] = sharedCode(layer({ source: { url: "local:1/a.tif", blob: new Blob() } }));
  expect([code?.text, others]).toEqual([undefined, []]);
  expect(code?.note).toContain("this computer");
});

test.each(signedAddresses)("a signed address stays out of code: %s", (_, url) => {
  const codes = sharedCode(layer({ source: { url } }));
  expect(codes.filter(({ text }) => text !== undefined).length).toBeGreaterThan(3);
  for (const { text } of codes) expect(holdsSecret(text ?? "")).toBe(false);
});

test("the embed code shows the map alone, whatever the link holds", () => {
  expect(embedCode('https://page.org/?catalog=x#v=1&cog=https://host/"a".tif')).toBe(
    '<iframe src="https://page.org/?catalog=x&amp;embed#v=1&amp;cog=https://host/&quot;a&quot;.tif" title="Map" width="800" height="500" style="border: 0" allow="fullscreen" loading="lazy"></iframe>'.replace(
      "/&quot;a&quot;.tif",
      "/%22a%22.tif",
    ),
  );
});
