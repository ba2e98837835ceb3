import type { Engine } from "../../../engine/engine.ts";
import type { Protocol } from "../../../protocol/protocol.ts";

/** What the pixels of a band within an area hold. */
export interface AreaValues {
  readonly minimum: number;
  readonly maximum: number;
  readonly mean: number;
  readonly stdev: number;
  /** 101 values: the 0th to the 100th percentile. */
  readonly percentiles: readonly number[];
  /** Edges of the bins, one more than these, and how many pixels each has. */
  readonly edges: readonly number[];
  readonly counts: readonly number[];
  readonly validCount: number;
  /** Pixels whose centres lie in the area, valid or not. */
  readonly pixelCount: number;
}

/** What reading within an area needs, and whom it tells how far it is. */
export interface AreaMeans {
  readonly engine: Engine;
  readonly answer: Protocol["answer"];
  readonly signal: AbortSignal;
  /** Steps done, of how many. */
  readonly onProgress: (done: number, total: number) => void;
}

/** Bins of the histogram. */
export const areaBins = 64;

/** Stored values as a person reads them, times `scale` plus `offset`; a negative scale turns their order around. */
export function scaledValues(
  values: AreaValues,
  { scale, offset }: { readonly scale: number; readonly offset: number },
): AreaValues {
  const to = (value: number) => value * scale + offset;
  const turned = <T>(list: readonly T[]) => (scale < 0 ? list.toReversed() : list);
  const [minimum = 0, maximum = 0] = turned([to(values.minimum), to(values.maximum)]);
  const { validCount, pixelCount } = values;
  return {
    minimum,
    maximum,
    mean: to(values.mean),
    stdev: values.stdev * Math.abs(scale),
    percentiles: turned(values.percentiles.map(to)),
    edges: turned(values.edges.map(to)),
    counts: turned(values.counts),
    validCount,
    pixelCount,
  };
}
