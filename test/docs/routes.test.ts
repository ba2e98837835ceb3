import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { LocalEngine, MemoryCatalogs, Protocol } from "../../src/index.ts";
import { stylePictures } from "../../tools/docs/style-list.ts";
import { codeBlocks, pages, project } from "./pages.ts";

const page = (path: string) => pages.find((page) => page.path === path)?.text ?? "";
const sample = `${project}public/samples/sentinel-2-b11.tif`;
const bands = ["B02", "B03", "B04", "B08", "DEM"];
const address = (band: string) => `https://example.org/${band}.tif`;

let protocol: Protocol;
beforeAll(async () => {
  const catalogs = new MemoryCatalogs();
  const keys = ["tile", "date", "band"].map((name) => ({ name, description: "" }));
  const datasets = bands.map((band) => ({ keys: ["29RKH", "20200219", band], location: address(band), band: 1 }));
  await catalogs.create({ title: "Examples", keys }, datasets);
  protocol = new Protocol(new LocalEngine(), { catalogs });
  const blob = new Blob([readFileSync(sample)]);
  for (const band of bands) protocol.register({ url: address(band), blob });
});

/** A route as a page shows it, with its values escaped. */
function escaped(route: string): string {
  const [path = "", query] = route.split(/\?(.*)/);
  if (query === undefined) return path;
  const pairs = query.split("&").map((pair) => pair.split(/=(.*)/).slice(0, 2) as [string, string]);
  return `${path}?${new URLSearchParams(pairs)}`;
}

const rows = page("docs/routes.md")
  .split("\n")
  .filter((line) => /^\| `/.test(line))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code)),
  );
const examples = rows.flatMap((cells) => cells.at(-1) ?? []);
const addresses = codeBlocks
  .filter(({ language, page }) => language === "text" && page === "docs/routes.md")
  .flatMap(({ code }) => code.trim().split("\n"))
  .map((line) => line.replace("terracotta://", ""));

describe("routes", () => {
  test.each([...examples, ...addresses])("%s answers", async (route) => {
    const answer = await protocol.answer(`terracotta://${escaped(route)}`);
    expect(Object.values(answer)[0]).toBeTruthy();
  });

  test("there are as many as the page shows", () => {
    expect(examples).toHaveLength(21);
    expect(addresses).toHaveLength(1);
  });

  test("the point's value is the one that GDAL reads", async () => {
    const answer = await protocol.answer("terracotta://point/29RKH/*/B04/-11.4247435194635,24.8012744948928");
    expect(answer).toMatchObject({ json: { values: [{ value: 5024 }] } });
  });

  test("every route of the program is on the page, and every parameter on it is one", async () => {
    const answer = (await protocol.answer("terracotta://spec")) as unknown as { json: Spec };
    const operations = Object.entries(answer.json.paths);
    const families = new Set(operations.map(([path]) => /^\/(cog\/\w+|\w+)/.exec(path)?.[1] ?? path));
    for (const family of families)
      expect(
        examples.some((route) => route.startsWith(family)),
        family,
      ).toBe(true);
    const known = new Set(
      operations.flatMap(([, { get, post }]) => (get ?? post)?.parameters.map(({ name }) => name) ?? []),
    );
    const named = rows.flatMap((cells) => cells[2] ?? []).filter((code) => /^[a-z_]+$/.test(code));
    const values = ["terrarium", "mapbox", "singleband"];
    expect(named.filter((name) => !known.has(name) && !values.includes(name))).toEqual([]);
    expect(named.length).toBeGreaterThan(20);
  });
});

interface Spec {
  readonly paths: Readonly<Record<string, { readonly get?: Operation; readonly post?: Operation }>>;
}
interface Operation {
  readonly parameters: readonly { readonly name: string }[];
}

test("the gallery shows the queries of its pictures", () => {
  const shown = [...page("docs/styles.md").matchAll(/styles\/([\w-]+)\.png\) \| `([^`]*)`/g)].map(
    ([, name, query]) => ({ name, query }),
  );
  const drawn = stylePictures.map(({ name, query }) => ({
    name,
    query: Object.entries(query)
      .map(([key, value]) => `${key}=${value}`)
      .join("&"),
  }));
  const byName = (a: { name?: string | undefined }, b: { name?: string | undefined }) =>
    (a.name ?? "") < (b.name ?? "") ? -1 : 1;
  expect(shown.sort(byName)).toEqual(drawn.sort(byName));
  expect(shown).toHaveLength(15);
});
