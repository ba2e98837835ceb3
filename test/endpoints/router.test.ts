import { describe, expect, test } from "vitest";
import { type EndpointContext, endpoint } from "../../src/endpoints/request/endpoint.ts";
import { integer, others, required, text, withDefault } from "../../src/endpoints/request/parameter.ts";
import { parseQuery } from "../../src/endpoints/request/parse-query.ts";
import { Router } from "../../src/endpoints/router.ts";
import { RecordingEngine } from "../support/recording-engine.ts";

const context: EndpointContext = { engine: new RecordingEngine(), sourceOf: (url) => ({ url }) };

/** Routes that answer with what they were asked, and how often one of their parameters was read. */
function echoes() {
  const read: string[] = [];
  const style = {
    ...text("how"),
    parse(given: string) {
      read.push(given);
      return given === "bad" ? undefined : given;
    },
  };
  const echo = async (
    context: EndpointContext,
    { path, query, body }: { path: object; query: object; body: unknown },
  ) => ({
    json: { path, query, body, catalog: context.catalogId },
  });
  const routes = [
    endpoint({ path: "echo/{keys}/{z}/{x}/{y}{scale}.png", summary: "", parameters: { style }, answer: echo }),
    endpoint({ path: "echo/{keys}", summary: "", parameters: { style }, answer: echo }),
    endpoint({
      path: "echo/{keys}",
      summary: "",
      parameters: {},
      body: { description: "", schema: {}, parse: (value) => [value] },
      answer: echo,
    }),
  ];
  const router = new Router(context, routes);
  const ask = async (path: string, query?: string, body?: unknown) => {
    const answer = await router.answer({ path, query, body });
    return "json" in answer ? answer.json : undefined;
  };
  return { read, ask };
}

describe("a path", () => {
  test("is read by its template: keys unescaped, numbers, and whether pixels are doubled", async () => {
    const { ask } = echoes();
    const path = { keys: ["a/b", "ü c", "3"], z: 12, x: 2200, y: 1343, scale: 2 };
    expect(await ask("echo/a%2Fb/%C3%BC%20c/3/12/2200/1343@2x.png")).toMatchObject({ path });
    expect(await ask("echo/a/1/2/3")).toMatchObject({ path: { keys: ["a"], z: 1, x: 2, y: 3, scale: 1 } });
    expect(await ask("echo/1/2/3.png")).toMatchObject({ path: { keys: [], z: 1, x: 2, y: 3 } });
    expect(await ask("echo/a/b/c.tif")).toMatchObject({ path: { keys: ["a", "b", "c.tif"] } });
  });

  test("may name a catalog first", async () => {
    const { ask } = echoes();
    expect(await ask("catalogs/two%20words/echo/a")).toMatchObject({ catalog: "two words", path: { keys: ["a"] } });
  });

  test.each(["", "echo", "echo/", "other/a", "catalogs/x", "catalogs//echo/a", `echo/${"x".repeat(20_000)}`])(
    "that no route has is not found: %.30s",
    async (path) => {
      await expect(echoes().ask(path)).rejects.toMatchObject({
        code: "NOT_FOUND",
        message: `There is no route "${path.slice(0, 200)}"`,
      });
    },
  );

  test("with bad escapes is refused", async () => {
    await expect(echoes().ask("echo/%E0%A4%A")).rejects.toMatchObject({ code: "INVALID_ARGUMENT" });
  });
});

describe("a query", () => {
  test("is parsed once for all tiles that share it", async () => {
    const { ask, read } = echoes();
    for (let x = 0; x < 100; x++) await ask(`echo/a/7/${x}/3.png`, "style=viridis&other=1");
    expect(read).toEqual(["viridis"]);
    await ask("echo/a/7/1/3.png", "style=magma");
    await ask("echo/a/7/2/3.png", "style=viridis&other=1");
    expect(read).toEqual(["viridis", "magma"]);
  });

  test("is parsed by each route and for each router anew, since they may read it differently", async () => {
    const one = echoes();
    await one.ask("echo/a/7/1/3.png", "style=viridis");
    await one.ask("echo/a", "style=viridis");
    expect(one.read).toEqual(["viridis", "viridis"]);
    const other = echoes();
    await other.ask("echo/a/7/1/3.png", "style=viridis");
    expect(other.read).toEqual(["viridis"]);
  });

  test("that is refused is not remembered", async () => {
    const { ask, read } = echoes();
    for (let i = 0; i < 2; i++) {
      await expect(ask("echo/a", "style=bad")).rejects.toMatchObject({ details: { parameter: "style" } });
    }
    expect(read).toEqual(["bad", "bad"]);
  });

  test("is forgotten after two hundred others", async () => {
    const { ask, read } = echoes();
    for (let i = 0; i <= 200; i++) await ask("echo/a", `style=${i}`);
    await ask("echo/a", "style=200");
    expect(read).toHaveLength(201);
    await ask("echo/a", "style=0");
    expect(read).toHaveLength(202);
  });
});

test("a request with a body finds the route that takes one, and no other does", async () => {
  const { ask } = echoes();
  expect(await ask("echo/a", "", { b: 1 })).toMatchObject({ path: { keys: ["a"] }, body: [{ b: 1 }] });
  expect(await ask("echo/a", "", null)).toMatchObject({ body: [null] });
  await expect(ask("other", "", 1)).rejects.toMatchObject({
    code: "NOT_FOUND",
    message: 'There is no route "other" that takes a body',
  });
});

describe("the parameters of a query", () => {
  const table = {
    url: required(text("")),
    level: integer("", 0, 9),
    limit: withDefault(integer("", 0, Number.MAX_SAFE_INTEGER), 100),
  };

  test("have their values, their defaults, or none; of one that is given twice, the first", () => {
    expect(parseQuery(table, "url=a%20b+c&level=3&level=4&foo=1")).toEqual({ url: "a b c", level: 3, limit: 100 });
    expect(parseQuery(table, "url=a&limit=0")).toEqual({ url: "a", level: undefined, limit: 0 });
  });

  test.each([
    ["", 'The parameter "url" is missing'],
    ["url=&level=1", 'The parameter "url" is missing'],
    ["url=a&level=10", 'The parameter "level" is "10"; allowed: a whole number from 0 to 9'],
    ["url=a&level=", 'The parameter "level" is ""; allowed: a whole number from 0 to 9'],
    ["url=a&limit=-1", 'The parameter "limit" is "-1"; allowed: a whole number from 0'],
    ["url=a&limit=1e99", 'The parameter "limit" is "1e99"; allowed: a whole number from 0'],
  ])("%j is refused", (query, message) => {
    expect(() => parseQuery(table, query)).toThrow(expect.objectContaining({ code: "INVALID_ARGUMENT", message }));
  });

  test("may be any, whatever their names", () => {
    const given = parseQuery({ ...table, "*": others("") }, "url=a&__proto__=1&constructor=2&*=3&a=4&a=5");
    expect([...given["*"]]).toEqual([
      ["__proto__", "1"],
      ["constructor", "2"],
      ["*", "3"],
      ["a", "4"],
    ]);
  });
});
