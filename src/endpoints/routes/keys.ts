import { requestedCatalog } from "../request/dataset-request.ts";
import { endpoint } from "../request/endpoint.ts";

/** `keys`: the names of the catalog's keys, in order, with their descriptions where they have one. */
export const keys = endpoint({
  path: "keys",
  summary: "The keys of the catalog, in order, with their descriptions",
  parameters: {},
  async answer(context) {
    const { catalog } = await requestedCatalog(context);
    const keys = catalog.keys.map(({ name, description }) =>
      description === "" ? { key: name } : { key: name, description },
    );
    return { json: { keys } };
  },
});
