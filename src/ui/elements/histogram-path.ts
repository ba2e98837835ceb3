/** Width and height of a histogram's own units. */
export const [histogramWidth, histogramHeight] = [256, 64] as const;

interface Drawing {
  /** The highest values on the left. */
  readonly falling?: boolean;
  readonly logarithmic?: boolean;
}

/** The bars of a histogram as the data of an SVG path. Rare values stay visible: heights are square roots, or logarithms. */
export function histogramPath(histogram: readonly number[], drawing: Drawing = {}): string {
  const { falling = false, logarithmic = false } = drawing;
  const counts = merged(histogram);
  const size = (count: number) => (logarithmic ? Math.log1p(count) : Math.sqrt(count));
  const most = Math.max(...counts.map(size), 1e-9);
  const bar = histogramWidth / counts.length;
  return counts
    .map((count, i) => {
      if (count === 0) return "";
      const tall = Math.max(0.75, (size(count) / most) * histogramHeight);
      const place = falling ? counts.length - 1 - i : i;
      return `M${(place * bar).toFixed(2)} ${histogramHeight}v${-tall.toFixed(2)}h${bar.toFixed(2)}v${tall.toFixed(2)}z`;
    })
    .join("");
}

/** Bars that are wide enough to see; integers in narrow bins would look like a comb. */
function merged(histogram: readonly number[], bars = 64): readonly number[] {
  const each = Math.max(1, Math.ceil(histogram.length / bars));
  const counts: number[] = [];
  histogram.forEach((count, i) => {
    const bar = Math.floor(i / each);
    counts[bar] = (counts[bar] ?? 0) + count;
  });
  return counts;
}
