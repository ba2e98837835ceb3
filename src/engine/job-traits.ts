import type { TileSize } from "../core/geo/tile.ts";
import type { Drawn, Image, Job, JobKind, JobResult, JobTypes, Source } from "./engine.ts";

/** What who passes jobs on has to know of them. */
interface Traits<K extends JobKind> {
  /** The files that it may read. */
  readonly files: (job: JobTypes[K]["job"]) => readonly Source[];
  /** Arrays of the result that nobody here needs any more. Those of others may be cached, and are copied. */
  readonly transfers?: (result: JobResult<K>) => readonly ArrayBufferView<ArrayBuffer>[];
  /** Pixels of a picture that is made in one go. */
  readonly pixels?: (job: JobTypes[K]["job"]) => number;
}

const one = ({ source }: { readonly source: Source }): readonly Source[] => [source];
const none = (): readonly Source[] => [];
const drawn = (job: Drawn): readonly Source[] =>
  "source" in job ? [job.source] : job.raster.scenes.flat().map(({ source }) => source);
const picture = (image: Image | null) => (image === null ? [] : [image.data]);
const tilePixels = ({ size }: { readonly size: TileSize }) =>
  typeof size === "number" ? size * size : size[0] * size[1];

/** Every job, and its traits. */
const traits: { readonly [K in JobKind]: Traits<K> } = {
  info: { files: one },
  statistics: { files: one },
  metadata: { files: one },
  tile: { files: drawn, transfers: picture, pixels: tilePixels },
  preview: { files: drawn, transfers: picture, pixels: ({ width, height }) => width * height },
  values: { files: drawn, pixels: tilePixels },
  read: { files: one, transfers: ({ bands, mask }) => [...bands, mask] as ArrayBufferView<ArrayBuffer>[] },
  point: { files: one },
  zonal: { files: one },
  export: { files: one, transfers: ({ bytes }) => [bytes] },
  forget: { files: one },
  counters: { files: none },
  caches: { files: none },
};

// A job's traits are those of its own row: TypeScript cannot follow a union through a table.
const traitsOf = ({ kind }: Job): Traits<JobKind> | undefined =>
  Object.hasOwn(traits, kind) ? (traits[kind] as unknown as Traits<JobKind>) : undefined;

/** The files that a job may read. */
export const filesOf = (job: Job): readonly Source[] => traitsOf(job)?.files(job) ?? [];

/** The buffers of a job's result that may be transferred, each once. */
export const transfersOf = (job: Job, result: unknown): Transferable[] => [
  ...new Set((traitsOf(job)?.transfers?.(result as JobResult<JobKind>) ?? []).map(({ buffer }) => buffer)),
];

/** Pixels of the picture that a job makes in one go; 0 for jobs that can be interrupted. */
export const pixelsOf = (job: Job): number => traitsOf(job)?.pixels?.(job) ?? 0;
