/**
 * The id of a new catalog: the one that is `wanted` unless `taken` has it; else its title in lower-case ASCII letters, digits and `-`, with a
 * number when that is taken.
 */
export function catalogId(title: string, taken: ReadonlySet<string>, wanted?: string): string {
  if (wanted !== undefined && !taken.has(wanted)) return wanted;
  const words = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ["catalog"];
  const id = words.join("-").slice(0, 64).replace(/-$/, "");
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}
