/** Shorter names are shown whole, or cut where they end. */
const longName = 20;
/** So many characters at the end of a name stay in sight. */
const tailLength = 11;

/** A long name in two, the first of which may be cut: names of files differ in their ends. The second is empty where a name is short. */
export function nameEnds(name: string): readonly [head: string, tail: string] {
  const letters = [...name];
  if (letters.length <= longName) return [name, ""];
  return [letters.slice(0, -tailLength).join(""), letters.slice(-tailLength).join("")];
}
