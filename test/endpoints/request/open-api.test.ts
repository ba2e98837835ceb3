import { describe, expect, test } from "vitest";
import { routes } from "../../../src/endpoints/routes.ts";
import { Protocol } from "../../../src/protocol/protocol.ts";
import { RecordingEngine } from "../../support/recording-engine.ts";

interface OpenApiParameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description: string;
  readonly schema?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, { readonly schema: Readonly<Record<string, unknown>> }>>;
}
interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly OpenApiParameter[];
  readonly requestBody?: { readonly required: boolean; readonly content: object };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content: object }>>;
}
interface Document {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly servers: readonly {
    readonly url: string;
    readonly variables?: Readonly<Record<string, { readonly default: string }>>;
  }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const protocol = new Protocol(new RecordingEngine());
async function documentAt(path: string): Promise<Document> {
  const answer = await protocol.answer(`terracotta://${path}`);
  return JSON.parse(JSON.stringify("json" in answer ? answer.json : null)) as Document;
}
const document = await documentAt("spec");
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

describe("the OpenAPI document", () => {
  test("is the same at its three addresses", async () => {
    expect(await documentAt("swagger.json")).toEqual(document);
    expect(await documentAt("openapi.json")).toEqual(document);
  });

  test("has what OpenAPI 3.1 requires", () => {
    expect(document).toMatchObject({ openapi: "3.1.0", info: { title: "Terracotta Web", version: "1" } });
    for (const { url, variables = {} } of document.servers) {
      const named = Array.from(url.matchAll(/\{(\w+)\}/g), ([, name]) => name);
      expect(Object.keys(variables)).toEqual(named);
      for (const { default: value } of Object.values(variables)) expect(value).toBeTypeOf("string");
    }
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^\w+$/);
  });

  test("names every route, and no other", () => {
    const paths = routes.map(({ method, path }) => `${method} /${path.replace("{scale}", "")}`);
    expect(operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`).sort()).toEqual(paths.sort());
  });
});

describe.each(operations)("$method $path", ({ path, method, operation }) => {
  test("has a summary, answers, and a body where it is a POST", () => {
    expect(operation.summary).not.toBe("");
    expect(Object.keys(operation.responses)).toEqual(["200", "400", "404", "default"]);
    for (const response of Object.values(operation.responses)) {
      expect(response.description).not.toBe("");
      expect(Object.keys(response.content)).toHaveLength(1);
    }
    expect(Object.keys(operation.responses["200"]?.content ?? {})).toEqual([
      path.endsWith(".png") ? "image/png" : "application/json",
    ]);
    expect(operation.requestBody !== undefined).toBe(method === "post");
  });

  test("describes each parameter once: those of the path, and every one that is read", () => {
    const { parameters } = operation;
    const names = parameters.map((parameter) => `${parameter.in} ${parameter.name}`);
    expect(new Set(names).size).toBe(names.length);
    const inPath = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name);
    expect(parameters.filter((one) => one.in === "path").map(({ name }) => name)).toEqual(inPath);
    const route = routes.find(
      (one) => `/${one.path.replace("{scale}", "")}` === path && one.method === method.toUpperCase(),
    );
    const read = Object.keys(route?.parameters ?? {}).map((name) => (name === "*" ? "others" : name));
    expect(parameters.filter((one) => one.in === "query").map(({ name }) => name)).toEqual(read);
    for (const parameter of parameters) {
      expect(parameter.description).not.toBe("");
      expect(parameter.required ?? false).toBe(
        parameter.in === "path" || (route?.parameters[parameter.name]?.required ?? false),
      );
      // Either a schema, or one kind of content.
      expect([parameter.schema, parameter.content?.["application/json"]?.schema].filter(Boolean)).toHaveLength(1);
    }
  });
});

test("defaults are what a query without them means", () => {
  const tiles = document.paths["/singleband/{keys}/{z}/{x}/{y}.png"]?.get;
  const schemaOf = (name: string) => {
    const parameter = tiles?.parameters.find((one) => one.name === name);
    return parameter?.schema ?? parameter?.content?.["application/json"]?.schema;
  };
  const route = routes.find(({ path }) => path === "singleband/{keys}/{z}/{x}/{y}{scale}.png");
  const written = (name: string) => {
    const value: unknown = schemaOf(name)?.default;
    return `${name}=${encodeURIComponent(typeof value === "string" ? value : JSON.stringify(value))}`;
  };
  const all = ["stretch_range", "colormap", "pixel_selection", "tile_size"].map(written).join("&");
  expect(route?.readQuery(all)).toEqual(route?.readQuery(""));
});
