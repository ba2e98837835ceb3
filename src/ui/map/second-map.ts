import type { Map as MapLibreMap } from "maplibre-gl";

/** A map that lies over another one. */
export interface SecondMap {
  readonly map: MapLibreMap;
  /** CSS pixels from the left edge, from where on it covers the other one. */
  readonly left: number;
}

const over = new WeakMap<MapLibreMap, SecondMap>();

/** The map that lies over a map, if one does. */
export const secondMapOver = (map: MapLibreMap): SecondMap | undefined => over.get(map);

/** Notes that a map lies over another one; undefined: not any more. */
export function setSecondMap(map: MapLibreMap, second: SecondMap | undefined): void {
  if (second) over.set(map, second);
  else over.delete(map);
}
