import { msg, str } from "@lit/localize";
import { failure } from "../../../core/errors.ts";

/** Types that can be read, and how deep their lists lie in each other. */
const depths: Readonly<Record<string, { readonly type: string; readonly depth: number }>> = {
  LINESTRING: { type: "LineString", depth: 1 },
  POLYGON: { type: "Polygon", depth: 2 },
  MULTIPOLYGON: { type: "MultiPolygon", depth: 3 },
};

/**
 * The GeoJSON geometry of well-known text: a LINESTRING, POLYGON or MULTIPOLYGON, of which only x and y are kept. `SRID=4326;` may stand
 * before it. Throws INVALID_ARGUMENT; positions are not checked.
 */
export function parseWkt(text: string): unknown {
  const [, srid = "4326", name = "", list = ""] =
    /^(?:SRID=(\d+);)?\s*([a-z]+)(?:\s*(?:Z|M|ZM)(?=[\s(]))?\s*(.*)$/is.exec(text) ?? [];
  if (srid !== "4326")
    throw bad(msg(str`The text is in EPSG:${srid.slice(0, 10)}; longitudes and latitudes are needed`));
  const kind = depths[name.toUpperCase()];
  if (kind === undefined) throw bad(msg(str`"${name.slice(0, 40)}" is none of ${Object.keys(depths).join(", ")}`));
  const words = list.match(/[(),]|[^\s(),]+/g) ?? [];
  let at = 0;
  const take = (wanted: string) => {
    if (words[at] !== wanted)
      throw bad(msg(str`"${wanted}" is missing where "${(words[at] ?? msg("the end")).slice(0, 40)}" stands`));
    at++;
  };
  /** Lists as deep as the type has them: no text can lead deeper. */
  const read = (depth: number): unknown => {
    if (depth === 0) return readPosition();
    const items: unknown[] = [];
    take("(");
    for (;;) {
      items.push(read(depth - 1));
      if (words[at] !== ",") break;
      at++;
    }
    take(")");
    return items;
  };
  const readPosition = () => {
    const numbers: number[] = [];
    for (; words[at] !== undefined && !/^[(),]$/.test(words[at] ?? ""); at++) numbers.push(Number(words[at]));
    return numbers.slice(0, 2);
  };
  const coordinates = read(kind.depth);
  if (at < words.length) throw bad(msg(str`"${(words[at] ?? "").slice(0, 40)}" stands behind the end`));
  return { type: kind.type, coordinates };
}

const bad = (what: string) => failure("INVALID_ARGUMENT", msg(str`The well-known text cannot be read: ${what}`));
