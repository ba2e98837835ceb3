import { msg, str } from "@lit/localize";
import { shownBands } from "../../../core/color/shown-values.ts";
import type { FileInfo } from "../../../engine/engine.ts";
import { shownUnit } from "../format.ts";
import { type Layer, openedLayer } from "../layers/layer.ts";

/** What is measured of a layer: a band that its style shows, or the result of its expression. */
export interface ProbedBand {
  readonly name: string;
  /** Empty where there is none. */
  readonly unit: string;
  /** What is measured is the stored value times `scale` plus `offset`. */
  readonly scale: number;
  readonly offset: number;
  /** The band of the file or scene, from 1; undefined for the result of an expression. */
  readonly band: number | undefined;
  /** Which of the values of a tile it is. */
  readonly index: number;
  /** Whether it holds heights, which can be added up to an ascent. */
  readonly isElevation: boolean;
}

const mostLetters = 40;

/** What is measured of a layer, each band once. */
export function probedBands(layer: Layer, info: FileInfo): readonly ProbedBand[] {
  const { style, scene, expression } = layer;
  if (style === undefined) return [];
  if (expression !== undefined) {
    const name = expression.length > mostLetters ? `${expression.slice(0, mostLetters - 1)}…` : expression;
    return [{ name, unit: "", scale: 1, offset: 0, band: undefined, index: 0, isElevation: false }];
  }
  const shown = shownBands(style);
  return [...new Set(shown)].map((band) => {
    const { name = "", unit, scale = 1, offset = 0 } = info.bands[band - 1] ?? {};
    return {
      name: scene?.bands[band - 1] ?? (name === "" ? msg(str`Band ${band}`) : name),
      unit: shownUnit(unit),
      scale,
      offset,
      band,
      index: shown.indexOf(band),
      isElevation: isElevation(layer),
    };
  });
}

function isElevation(layer: Layer): boolean {
  return layer.relief !== undefined || openedLayer(layer)?.firstLook.isElevation === true;
}
