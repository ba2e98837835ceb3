import { readFileSync } from "node:fs";
import { releaseNotes } from "./changelog-section.mjs";

/** `node tools/release-notes.mjs v1.2.3`: prints that version's section of the changelog. Fails where tag, package and changelog disagree. */
const read = (/** @type {string} */ name) => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");
const tag = process.argv[2] ?? "";
console.log(releaseNotes(read("CHANGELOG.md"), tag, JSON.parse(read("package.json")).version));
