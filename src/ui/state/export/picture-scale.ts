import { formatValue } from "../format.ts";

/** A bar as long as a round distance. */
export interface ScaleBar {
  /** CSS pixels. */
  readonly width: number;
  /** `500 m`, `20 km`. */
  readonly label: string;
}

/** Half the way around the Earth at the equator of WGS 84, metres. */
const halfEquator = Math.PI * 6_378_137;

/** Metres that a CSS pixel of the map is wide at a latitude (degrees), for MapLibre's zoom: its world is `512 · 2^zoom` pixels wide. */
export const metresPerPixel = (zoom: number, latitude: number): number =>
  (2 * halfEquator * Math.cos((latitude * Math.PI) / 180)) / (512 * 2 ** zoom);

/** The longest bar within `longest` CSS pixels whose distance is 1, 2, 3 or 5 times a power of ten, metres below a kilometre. */
export function scaleBar(metresPerPixel: number, longest: number): ScaleBar {
  const most = metresPerPixel * longest;
  const power = 10 ** Math.floor(Math.log10(most));
  const first = most / power;
  // Rounding must not take a whole number below itself.
  const times = [5, 3, 2, 1].find((step) => step <= first + 1e-9) ?? 1;
  const metres = times * power;
  const [distance, unit] = metres >= 1000 ? [metres / 1000, "km"] : [metres, "m"];
  return { width: metres / metresPerPixel, label: formatValue(distance, unit, 1) };
}
