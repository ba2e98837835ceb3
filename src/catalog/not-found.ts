import { failure } from "../core/errors.ts";

/** There is no catalog of this id. */
export function noCatalog(id: string): Error {
  return failure("NOT_FOUND", `There is no catalog ${id}.`, { details: { catalog: id } });
}

/** There is no ingest of this id. */
export function noIngest(id: string): Error {
  return failure("NOT_FOUND", `There is no unfinished ingest ${id}.`, { details: { ingest: id } });
}
