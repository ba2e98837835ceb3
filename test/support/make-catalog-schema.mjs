/** Writes public/catalog.schema.json from the schema that the page itself reads catalogs with. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const path = fileURLToPath(new URL("catalog-json-schema.ts", import.meta.url));
/** @type {{ module: typeof import("./catalog-json-schema.ts") }} */
const { module } = await runnerImport(path, { configFile: false, logLevel: "error" });
writeFileSync(new URL("../../public/catalog.schema.json", import.meta.url), module.catalogJsonSchema());
