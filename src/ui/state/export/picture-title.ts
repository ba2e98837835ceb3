import { sideTitles } from "../compare/compare-sides.ts";
import { type PageState, selectedLayer } from "../page-state.ts";

/** What a picture is called unless somebody says otherwise: what it shows, of a comparison both sides. */
export function pictureTitle(state: PageState): string {
  const titles = sideTitles(state);
  return titles ? `${titles.left} | ${titles.right}` : (selectedLayer(state)?.title ?? "");
}
