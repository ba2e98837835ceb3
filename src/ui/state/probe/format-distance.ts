import { formatValue } from "../format.ts";

/** Metres as `4.2 m`, `870 m`, `12.3 km`. */
export function formatMetres(metres: number): string {
  return metres < 999.5 ? formatValue(metres, "m", 3) : formatValue(metres / 1000, "km", 4);
}

/** Square kilometres as `0.0123 km²`, `1 234 km²`. */
export const formatSquareKilometres = (size: number): string => formatValue(size, "km²", 4);
