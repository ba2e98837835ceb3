import { failure } from "../errors.ts";
import { type Area, extentOfArea, ringsOfArea } from "./area.ts";

const bins = 1024;
/** More edges at one latitude would take seconds for a block of pixels. */
const mostEdges = 500;

/**
 * Makes the test whether a place (degrees, longitude within ±180) lies in an area: whether a line from it to the east meets its edges an
 * odd number of times. Edges are sorted by latitude, so that a place is compared with few of them. Throws TOO_LARGE where they are many.
 */
export function placeInArea(area: Area): (longitude: number, latitude: number) => boolean {
  const [west, south, east, north] = extentOfArea(area);
  const binOf = (latitude: number) =>
    Math.max(0, Math.min(bins - 1, Math.floor(((latitude - south) / (north - south || 1)) * bins)));
  const edges: number[][] = Array.from({ length: bins }, () => []);
  for (const ring of ringsOfArea(area)) {
    for (const [i, [x1 = 0, y1 = 0]] of ring.entries()) {
      const [x2 = 0, y2 = 0] = ring[(i + 1) % ring.length] ?? [];
      if (y1 === y2) continue;
      const last = binOf(Math.max(y1, y2));
      for (let bin = binOf(Math.min(y1, y2)); bin <= last; bin++) {
        const near = edges[bin] as number[];
        near.push(x1, y1, x2, y2);
        if (near.length > 4 * mostEdges) throw tooMany();
      }
    }
  }
  return (longitude, latitude) => {
    if (!(latitude >= south && latitude <= north)) return false;
    const near = edges[binOf(latitude)] ?? [];
    let isIn = false;
    for (let turned = longitude - 720; turned <= east; turned += 360) {
      if (turned < west) continue;
      for (let i = 0; i < near.length; i += 4) {
        const [x1, y1, x2, y2] = [near[i], near[i + 1], near[i + 2], near[i + 3]] as [number, number, number, number];
        if (y1 <= latitude === y2 <= latitude) continue;
        if (turned < x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1)) isIn = !isIn;
      }
    }
    return isIn;
  };
}

function tooMany() {
  return failure(
    "TOO_LARGE",
    `More than ${mostEdges} edges of the area lie at one latitude, in a CRS that is torn or ends there`,
    {
      hint: "Simplify the area",
    },
  );
}
