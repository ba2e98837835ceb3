import { endpoint } from "./endpoint.ts";
import { fileParameters, fileSource } from "./file-source.ts";
import { integer } from "./parameter.ts";

/** `cog/statistics`: of each band of the coarsest overview, or of `level`; null for a band without a valid pixel. */
export const cogStatistics = endpoint({
  path: "cog/statistics",
  summary: "Statistics of each band of a file, measured on an overview; null for a band without a valid pixel",
  parameters: {
    ...fileParameters,
    level: integer("The overview; 0 is full resolution. The coarsest unless given", 0, 64),
  },
  async answer(context, { query }, signal) {
    const { level } = query;
    const source = fileSource(context, query);
    const job = { kind: "statistics", source, ...(level !== undefined && { level }) } as const;
    const json = await context.engine.run(job, signal);
    return { json: json.map((band) => band ?? null) };
  },
});
