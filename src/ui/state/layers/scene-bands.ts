import type { Catalogs, DatasetRecord } from "../../../catalog/catalogs.ts";
import type { Bounds } from "../../../core/geo/bounds.ts";
import { datesOf } from "../axis/series-dates.ts";
import { isPattern, type Scene, sceneWhere } from "./scene.ts";

/** Values of the last key that are taken for bands, at most: more of them tell places or times apart. */
const mostBands = 60;
/** Share of the ground that two datasets cover which both must cover to lie in the same place. */
const samePlace = 0.5;

/**
 * The bands of a scene: the values of the last key that its other values allow, of datasets in the same place as the `chosen` one. Dates
 * are never bands, nor are more values than a person would choose among: the chosen one then is the only one.
 */
export async function sceneBands(
  catalogs: Catalogs,
  scene: Scene,
  chosen: string | undefined,
): Promise<readonly string[]> {
  const { catalogId, keys } = scene;
  const last = keys.at(-1) ?? "";
  const { [last]: _, ...where } = sceneWhere(scene);
  const values = (await catalogs.values(catalogId, last, where)).map(({ value }) => value);
  const [shown = values[0]] = values.filter((value) => value === chosen);
  if (shown === undefined) return [];
  if (values.length > mostBands || (values.length > 1 && datesOf(values))) return [shown];
  if (scene.values.some(isPattern)) return values;
  const records = await catalogs.records(catalogId, { where, limit: mostBands }, { headers: false });
  const boundsOf = (value: string) => records.find((record) => lastOf(record) === value)?.metadata?.bounds;
  const place = boundsOf(shown);
  return values.filter((value) => isSamePlace(place, boundsOf(value)));
}

const lastOf = ({ keys }: DatasetRecord): string | undefined => keys.at(-1);

/** Whether two boxes cover mostly the same ground; where nobody has measured one, nothing speaks against it. */
function isSamePlace(first: Bounds | undefined, second: Bounds | undefined): boolean {
  if (first === undefined || second === undefined) return true;
  const [one, other] = [unrolled(first), unrolled(second)];
  const width = Math.min(one[2], other[2]) - Math.max(one[0], other[0]);
  const height = Math.min(one[3], other[3]) - Math.max(one[1], other[1]);
  const shared = Math.max(0, width) * Math.max(0, height);
  return shared >= samePlace * (area(one) + area(other) - shared);
}

const unrolled = ([west, south, east, north]: Bounds): Bounds => [west, south, east < west ? east + 360 : east, north];
const area = ([west, south, east, north]: Bounds): number => (east - west) * (north - south);
