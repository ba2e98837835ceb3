import type { CatalogInfo, Catalogs } from "../../catalog/catalogs.ts";
import { failure } from "../../core/errors.ts";
import type { EndpointContext } from "./endpoint.ts";

/** Where a request finds datasets. Throws NOT_FOUND where there are no catalogs. */
export function catalogsOf({ catalogs }: EndpointContext): Catalogs {
  if (catalogs !== undefined) return catalogs;
  throw failure("NOT_FOUND", "There is no catalog here: only the routes under cog/ answer", {
    hint: "The library finds datasets in the catalogs that it is given: new Protocol(engine, { catalogs })",
  });
}

/** The catalog that a request speaks of. Throws NOT_FOUND where there is none, INVALID_ARGUMENT where none of several is named. */
export async function requestedCatalog(context: EndpointContext): Promise<{
  readonly catalogs: Catalogs;
  readonly catalog: CatalogInfo;
}> {
  const catalogs = catalogsOf(context);
  const { catalogId } = context;
  if (catalogId !== undefined) return { catalogs, catalog: await catalogs.info(catalogId) };
  const all = await catalogs.list();
  const [catalog] = all;
  if (catalog === undefined) throw failure("NOT_FOUND", "There is no catalog yet");
  if (all.length === 1) return { catalogs, catalog };
  throw failure("INVALID_ARGUMENT", `There are ${all.length} catalogs, and the address names none`, {
    hint: `Put catalogs/ID/ before the route, ID being one of: ${all.map(({ id }) => id).join(", ")}`,
  });
}

/** Checks that there is one value a key. Throws INVALID_ARGUMENT. */
export function checkKeyValues(values: readonly string[], { keys }: CatalogInfo): void {
  if (values.length === keys.length) return;
  const names = keys.map(({ name }) => name).join("/");
  throw failure("INVALID_ARGUMENT", `The path gives ${values.length} keys; this catalog has ${keys.length}: ${names}`);
}

/** Key values by their names, as Terracotta's answers give them. Names such as `__proto__` stay plain names. */
export function namedKeys({ keys }: CatalogInfo, values: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(keys.map(({ name }, index) => [name, values[index] ?? ""]));
}
