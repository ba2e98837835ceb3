import { colormap, identityColormap } from "../../src/core/color/colormaps/colormap.ts";
import { type Comparison, channels, entriesOf } from "./compare-pictures.ts";
import { queryOf } from "./recorded-world.ts";

/** How the answer to a request is compared: before the colormap that the request names. */
export async function comparisonOf(path: string): Promise<Comparison> {
  const name = queryOf(path).get("colormap");
  const bytesOf = path.startsWith("/rgb") ? channels : entriesOf(name ? await colormap(name) : identityColormap);
  return { bytesOf, framed: path.includes("preview") };
}
