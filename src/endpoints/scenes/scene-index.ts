import type { DatasetRecord } from "../../catalog/catalogs.ts";
import type { Bounds } from "../../core/geo/bounds.ts";
import { BoxIndex } from "../../core/geo/box-index.ts";
import { type Coverage, mayMeet, widenedBounds } from "../../core/geo/coverage.ts";
import type { SceneRecords } from "./scene-records.ts";

/** Where a dataset lies that nobody has measured, as far as is known. */
export type CoverageOf = (record: DatasetRecord) => Coverage | undefined;

/**
 * Files that lie nobody knows where and are given to a tile all the same, so that the tile's job says why they are missing; more would
 * cost each tile as many requests that fail.
 */
const mostUnknown = 8;

/** Scenes, found by where their datasets lie. */
export class SceneIndex {
  readonly scenes: readonly SceneRecords[];
  /** Datasets that nobody has measured. */
  readonly unmeasured: readonly DatasetRecord[];
  readonly #measured: readonly Place[];
  readonly #tree: BoxIndex;
  readonly #others: readonly { readonly scene: number; readonly record: DatasetRecord }[];

  constructor(scenes: readonly SceneRecords[]) {
    this.scenes = scenes;
    const all = scenes.flatMap((records, scene) => records.map((record) => ({ scene, record })));
    this.#measured = all.flatMap(({ scene, record }) =>
      record.metadata ? [{ scene, coverage: coverageOf(record.metadata) }] : [],
    );
    this.#tree = new BoxIndex(this.#measured.map(({ coverage }) => widenedBounds(coverage)));
    this.#others = all.filter(({ record }) => record.metadata === undefined);
    this.unmeasured = this.#others.map(({ record }) => record);
  }

  /**
   * The numbers of the scenes of which a dataset may have a valid pixel in a box, in their order. Datasets that lie nobody knows where
   * count all; or, as tiles need it, a few of them where the box meets the others at all, or where nothing is known of any.
   */
  meeting(bounds: Bounds, coverageOf: CoverageOf, unknown: "all" | "few"): readonly number[] {
    const found = new Set<number>();
    const near = this.#tree.meeting(bounds).map((entry) => this.#measured[entry] as Place);
    for (const { scene, coverage } of near) if (mayMeet(coverage, bounds)) found.add(scene);
    const lost: number[] = [];
    let known = this.#measured.length > 0;
    for (const { scene, record } of this.#others) {
      const coverage = coverageOf(record);
      if (coverage === undefined) lost.push(scene);
      else {
        known = true;
        if (mayMeet(coverage, bounds)) found.add(scene);
      }
    }
    const counted = unknown === "all" ? lost : found.size > 0 || !known ? lost.slice(0, mostUnknown) : [];
    for (const scene of counted) found.add(scene);
    return [...found].sort((a, b) => a - b);
  }
}

/** A dataset's place, and the scene it belongs to. */
interface Place {
  readonly scene: number;
  readonly coverage: Coverage;
}

function coverageOf({ bounds, convex_hull: { coordinates } }: NonNullable<DatasetRecord["metadata"]>): Coverage {
  return { bounds, outlines: coordinates.slice(0, 1).filter((ring) => ring.length > 3) };
}
