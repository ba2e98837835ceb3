import { msg, str } from "@lit/localize";
import { comparedSides, sideTitles } from "../compare/compare-sides.ts";
import type { Layer } from "../layers/layer.ts";
import type { PageState } from "../page-state.ts";

/** A layer whose legend belongs to a picture, and what that is called there. */
interface LegendLayer {
  readonly layer: Layer;
  readonly title: string;
}

/**
 * The layers whose colours a picture of the map shows: left and right of what is compared, by their sides, then the others that are to be
 * seen, the top one first. Two values of an axis share their colours, and one legend.
 */
export function legendLayers(state: PageState): readonly LegendLayer[] {
  const sides = comparedSides(state);
  const titles = sideTitles(state);
  const compared: LegendLayer[] = [];
  if (sides && titles) {
    const [left, right] = [msg(str`Left: ${titles.left}`), msg(str`Right: ${titles.right}`)];
    if (sides.one.id === sides.other.id) compared.push({ layer: sides.one, title: `${left} · ${right}` });
    else compared.push({ layer: sides.one, title: left }, { layer: sides.other, title: right });
  }
  const others = state.layers.filter(({ id, hidden, opacity }) => {
    return !hidden && opacity > 0 && !compared.some(({ layer }) => layer.id === id);
  });
  return [...compared, ...others.reverse().map((layer) => ({ layer, title: layer.title }))];
}
