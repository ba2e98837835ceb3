import { type Endpoint, parseSource } from "./endpoint.ts";

/** `cog/statistics`: of each band of the coarsest overview, or of `level`; null for a band without a valid pixel. */
export const cogStatistics: Endpoint = {
  path: /^cog\/statistics$/,
  async answer(context, _path, query, signal) {
    const source = parseSource(context, query);
    const level = query.integer("level", 0, 64);
    const job = { kind: "statistics", source, ...(level === undefined ? {} : { level }) } as const;
    const json = await context.engine.run(job, signal);
    return { json: json.map((band) => band ?? null) };
  },
};
