import { formatNumber } from "../format.ts";

/** Metres as `4.2 m`, `870 m`, `12.3 km`. */
export function formatMetres(metres: number): string {
  return metres < 999.5 ? `${formatNumber(metres, 3)}\u202fm` : `${formatNumber(metres / 1000, 4)}\u202fkm`;
}

/** Square kilometres as `0.0123 km²`, `1 234 km²`. */
export const formatSquareKilometres = (size: number): string => `${formatNumber(size, 4)}\u202fkm²`;
