import { type Endpoint, endpoint } from "../request/endpoint.ts";
import { openApi } from "../request/open-api.ts";

/** `spec`, also `swagger.json` and `openapi.json`: all routes as an OpenAPI document. */
export function spec(routes: () => readonly Endpoint[]): readonly Endpoint[] {
  return ["spec", "swagger.json", "openapi.json"].map((path) =>
    endpoint({
      path,
      summary: "This document",
      parameters: {},
      answer: async () => ({ json: openApi(routes()) }),
    }),
  );
}
