import type { CatalogInfo, Catalogs, KeyValues } from "../../catalog/catalogs.ts";
import { failure, type TerracottaError } from "../../core/errors.ts";
import { namedKeys } from "../request/dataset-request.ts";

/** Values that are listed at most. */
const mostListed = 20;

/** The refusal of keys that no dataset has; it lists the values that the first wrong one may have beside those before it. */
export async function noDataset(catalogs: Catalogs, catalog: CatalogInfo, keys: KeyValues): Promise<TerracottaError> {
  const named = Object.entries(namedKeys(catalog, keys)).map(([name, value]) => `${name} ${value}`);
  const message = `No dataset has the keys ${named.join(", ")}`;
  for (const [index, { name }] of catalog.keys.entries()) {
    const before = catalog.keys.slice(0, index).map((key, i): [string, string[]] => [key.name, [keys[i] ?? ""]]);
    const values = (await catalogs.values(catalog.id, name, Object.fromEntries(before))).map(({ value }) => value);
    if (values.length === 0) break;
    if (values.includes(keys[index] ?? "")) continue;
    const more = values.length > mostListed ? `, and ${values.length - mostListed} more` : "";
    const hint = `Values of ${name}: ${values.slice(0, mostListed).join(", ")}${more}`;
    return failure("NOT_FOUND", message, { hint, details: { key: name } });
  }
  return failure("NOT_FOUND", message);
}
