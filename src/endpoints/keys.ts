import { requestedCatalog } from "./dataset-request.ts";
import type { Endpoint } from "./endpoint.ts";

/** `keys`: the names of the catalog's keys, in order, with their descriptions. */
export const keys: Endpoint = {
  path: /^keys$/,
  async answer(context) {
    const { catalog } = await requestedCatalog(context);
    return { json: { keys: catalog.keys.map(({ name, description }) => ({ key: name, description })) } };
  },
};
