/** A ring of positions, closed or not. */
type Ring = readonly GeoJSON.Position[];

const lines = 4000;

/**
 * How much two polygons overlap: the area of what they share over the area of what either covers (0 to 1), in the plane of
 * their coordinates. Measured along evenly spaced lines of equal y, exact along each; rings may be of any shape.
 */
export function overlap(a: Ring, b: Ring): number {
  const ys = [...a, ...b].map(([, y = 0]) => y);
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  let [shared, either] = [0, 0];
  for (let i = 0; i < lines; i++) {
    const y = low + ((i + 0.5) / lines) * (high - low);
    const [ofA, ofB] = [crossings(a, y), crossings(b, y)];
    const all = [...ofA, ...ofB].sort((p, q) => p - q);
    for (let at = 0; at + 1 < all.length; at++) {
      const [from, to] = [all[at]!, all[at + 1]!];
      const middle = (from + to) / 2;
      const [inA, inB] = [isInside(ofA, middle), isInside(ofB, middle)];
      if (inA && inB) shared += to - from;
      if (inA || inB) either += to - from;
    }
  }
  return shared / either;
}

/** Where a ring crosses the line, unsorted. */
function crossings(ring: Ring, y: number): number[] {
  const found: number[] = [];
  for (const [i, [x1 = 0, y1 = 0]] of ring.entries()) {
    const [x2 = 0, y2 = 0] = ring[(i + 1) % ring.length]!;
    if (y1 > y !== y2 > y) found.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
  }
  return found;
}

function isInside(crossings: readonly number[], x: number): boolean {
  return crossings.filter((crossing) => crossing < x).length % 2 === 1;
}
