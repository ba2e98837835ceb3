import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { LocalEngine, MemoryCatalogs, Protocol } from "../../src/index.ts";
import { colormapsPage } from "./colormaps-page.ts";
import { errorsPage } from "./errors-page.ts";
import { type OpenApi, parametersPage } from "./parameters-page.ts";
import { drawStyles } from "./style-pictures.ts";

// Writes into `docs/reference/` what the code says of itself: routes and their parameters, codes of errors, colormaps, and pictures of the
// styles. It happens on import: Vite's runner loads nothing any more once the module is there.
const folder = fileURLToPath(new URL("../../docs/reference/", import.meta.url));
const protocol = new Protocol(new LocalEngine(), { catalogs: new MemoryCatalogs() });

const spec = await protocol.answer("terracotta://spec");
if (!("json" in spec)) throw new Error("The route spec gave no JSON.");
mkdirSync(`${folder}styles`, { recursive: true });
writeFileSync(`${folder}parameters.md`, parametersPage(spec.json as OpenApi));
writeFileSync(`${folder}errors.md`, errorsPage());
writeFileSync(`${folder}colormaps.md`, await colormapsPage());
for (const { name, png } of await drawStyles(protocol)) writeFileSync(`${folder}styles/${name}.png`, png);
