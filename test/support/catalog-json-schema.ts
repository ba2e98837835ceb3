import { toJsonSchema } from "@valibot/to-json-schema";
import { catalogFileSchema } from "../../src/catalog/exchange/catalog-file.ts";

/** The text of `public/catalog.schema.json`: JSON Schema 2020-12 of what the catalog's reader takes. */
export function catalogJsonSchema(): string {
  const { $schema, ...schema } = toJsonSchema(catalogFileSchema, {
    target: "draft-2020-12",
    typeMode: "input",
    // What JSON Schema cannot say is said in descriptions.
    ignoreActions: ["check", "finite"],
  });
  return `${JSON.stringify({ $schema, ...schema }, undefined, 2)}\n`;
}
