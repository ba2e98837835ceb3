import type { Endpoint } from "./endpoint.ts";
import type { JsonSchema, Parameter } from "./parameter.ts";
import { placeholderNames, placeholders } from "./path-template.ts";
import { scheme } from "./tile-url.ts";

const message: JsonSchema = { type: "object", required: ["message"], properties: { message: { type: "string" } } };
const failed = (description: string) => ({ description, content: { "application/json": { schema: message } } });

/** An OpenAPI 3.1 document of routes: what reads their requests also describes them. */
export function openApi(routes: readonly Endpoint[]): JsonSchema {
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const route of routes) {
    const path = `/${route.path.replace("{scale}", "")}`;
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Terracotta Web",
      version: "1",
      description:
        "Rasters as map tiles, computed where the page is. Routes that speak of datasets may follow /catalogs/{catalog}.",
    },
    servers: [
      { url: `${scheme}:/`, description: "The only catalog there is, or files by their addresses" },
      {
        url: `${scheme}://catalogs/{catalog}`,
        description: "One of several catalogs",
        variables: { catalog: { default: "catalog", description: "Its id" } },
      },
    ],
    paths,
  };
}

function operation({ path, summary, parameters, body }: Endpoint): JsonSchema {
  return {
    summary,
    operationId: operationId(path, body !== undefined),
    parameters: [
      ...placeholderNames(path).map(pathParameter),
      ...Object.entries(parameters).map(([name, parameter]) => queryParameter(name, parameter)),
    ],
    ...(body && {
      requestBody: {
        description: body.description,
        required: true,
        content: { "application/json": { schema: body.schema } },
      },
    }),
    responses: {
      "200": found(path),
      "400": failed("A parameter is missing or not allowed"),
      "404": failed("There is no such route, catalog, dataset or band"),
      default: failed("The file, its host or this browser is at fault, or too much would have to be read"),
    },
  };
}

const samples: JsonSchema = { type: "array", items: { type: "number" } };
const gridValues: JsonSchema = {
  type: ["object", "null"],
  required: ["width", "height", "bands", "mask", "level"],
  properties: {
    width: { type: "integer" },
    height: { type: "integer" },
    bands: { type: "array", items: samples },
    mask: samples,
    level: { type: "integer" },
  },
};

/** What a route answers where all is well. */
function found(path: string): JsonSchema {
  if (path.endsWith(".png"))
    return {
      description: "A picture, RGBA",
      content: { "image/png": { schema: { type: "string", format: "binary" } } },
    };
  if (!path.endsWith(".values")) return { description: "The answer", content: { "application/json": { schema: {} } } };
  return {
    description:
      "The bands that are shown, before scale and offset, and a mask (0 to 255), all as typed arrays, row by row from the north; null where there is no data",
    content: { "application/json": { schema: gridValues } },
  };
}

function pathParameter(name: keyof typeof placeholders): JsonSchema {
  const { description, schema } = placeholders[name];
  return { name, in: "path", required: true, description, schema };
}

function queryParameter(name: string, { description, schema, isJson, required }: Parameter<unknown>): JsonSchema {
  // An exploded object: its members are parameters of their own.
  if (name === "*") return { name: "others", in: "query", description, style: "form", explode: true, schema };
  const form = isJson ? { content: { "application/json": { schema } } } : { schema };
  return { name, in: "query", description, ...(required && { required }), ...form };
}

/** `get_singleband_keys_z_x_y_png`: unique, since method and path are. */
function operationId(path: string, isPost: boolean): string {
  return `${isPost ? "post" : "get"}_${path.replace("{scale}", "").replace(/\W+/g, "_")}`;
}
