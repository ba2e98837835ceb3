/**
 * The id of a new catalog: its title in lower-case ASCII letters, digits and `-`, with a number when `taken` has it
 * already.
 */
export function catalogId(title: string, taken: ReadonlySet<string>): string {
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
