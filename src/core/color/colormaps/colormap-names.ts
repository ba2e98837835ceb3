/** Kinds of colormaps, for a picker. */
export type ColormapGroup = "uniform" | "sequential" | "diverging" | "cyclic" | "qualitative" | "miscellaneous";

/** The base colormaps by kind: matplotlib's and Terracotta's `cloud`, in lower case. */
export const colormapGroups = {
  uniform: words("viridis plasma inferno magma cividis"),
  sequential: words(`
    gray grey grays greys gist_gray gist_grey gist_yarg gist_yerg binary cloud purples blues greens oranges reds
    ylorbr ylorrd orrd purd rdpu bupu gnbu pubu ylgnbu pubugn bugn ylgn
    bone pink spring summer autumn winter cool wistia hot afmhot gist_heat copper`),
  diverging: words("piyg prgn brbg puor rdgy rdbu rdylbu rdylgn spectral coolwarm bwr seismic"),
  cyclic: words("twilight twilight_shifted hsv"),
  qualitative: words("pastel1 pastel2 paired accent dark2 set1 set2 set3 tab10 tab20 tab20b tab20c"),
  miscellaneous: words(`
    terrain gist_earth ocean turbo jet rainbow gist_rainbow nipy_spectral gist_ncar cubehelix gnuplot gnuplot2
    cmrmap brg gist_stern flag prism`),
} as const satisfies Record<ColormapGroup, readonly string[]>;

/** Those without a reversed twin. */
const oneWay: ReadonlySet<string> = new Set(words("cloud gist_grey gist_yerg grays grey"));

/** Every name that `colormap()` knows, sorted: Terracotta's 171. */
export const colormapNames: readonly string[] = Object.values(colormapGroups)
  .flat()
  .flatMap((name) => (oneWay.has(name) ? [name] : [name, `${name}_r`]))
  .sort();

/** The name of the same colormap the other way round, undefined for those that have none. */
export function reversedColormap(name: string): string | undefined {
  if (name.endsWith("_r")) return name.slice(0, -2);
  return oneWay.has(name) ? undefined : `${name}_r`;
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
