import type { Padding } from "./map.ts";

/** CSS pixels that lie over the map. */
export interface Covered {
  readonly width: number;
  readonly height: number;
  /** The panel on the left, or below where the page is a small one. */
  readonly isSmall: boolean;
  /** How high the sheet of a small page stands. */
  readonly sheet: number;
  /** Legends and pinned values, in the corner at the lower left. */
  readonly corner: { readonly width: number; readonly height: number };
  /** The axis and what else stands in the middle of the lower end; 0 if nothing does. */
  readonly bar: number;
}

/** A legend that is not there yet: it follows the first picture, which must not move any more. */
const usualLegend = { width: 264, height: 96 } as const;
/** Between what lies over the map and its edge; and between that and what is fitted. */
const [gap, air] = [12, 16];
const panelEnd = 364;
/** Less of a map than this is no map: then legends may cover it. */
const leastHeight = 140;

/**
 * What a box that is fitted must keep free: above what stands at the lower end, or right of the legends where that leaves more of the map,
 * and some air.
 */
export function fitPadding({ width, height, isSmall, sheet, corner, bar }: Covered): Padding {
  const legend = corner.height > 0 ? corner : usualLegend;
  if (isSmall) {
    const onSheet = sheet + (bar > 0 ? bar + 10 : 0) + air;
    const below = onSheet + legend.height + 10;
    return { top: 56, right: 24, bottom: height - below - 56 < leastHeight ? onSheet : below, left: 24 };
  }
  const barOnly = Math.max(72, bar > 0 ? gap + bar + air : 0);
  const above = { top: 40, right: 72, bottom: Math.max(barOnly, gap + legend.height + air), left: panelEnd + 40 };
  const beside = { top: 40, right: 72, bottom: barOnly, left: panelEnd + legend.width + air };
  const side = (padding: Padding) =>
    Math.min(width - padding.left - padding.right, height - padding.top - padding.bottom);
  return side(above) >= side(beside) ? above : beside;
}
