/**
 * The section of a version in a changelog, without its heading.
 *
 * @param {string} changelog  With headings such as `## [1.2.3] - 2026-01-31`.
 * @param {string} tag  `v1.2.3`
 * @param {string} version  Of the package.
 * @returns {string} Throws where the tag is another version's, or the changelog has nothing of it.
 */
export function releaseNotes(changelog, tag, version) {
  if (tag !== `v${version}`) throw new Error(`The tag ${tag} is not the package's version ${version}.`);
  const sections = changelog.split(/^## /m);
  const section = sections.find((text) => text.startsWith(`[${version}]`));
  const notes = section?.slice(section.indexOf("\n")).trim();
  if (!notes) throw new Error(`CHANGELOG.md has no section [${version}], or an empty one.`);
  return notes;
}
