/**
 * Copies the recorded images of the real Terracotta whose source files are in the repository:
 * `node test/support/make-terracotta-images.mjs DIR`, DIR being a folder with `responses.json` and the PNGs it names.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

/** Requests, each with its database in front. Of the bands 2, 3, 4 and 8 only the overviews are in the repository. */
const kept = [
  /^s2\/singleband\/29RKH\/20200219\/(SCL|B11)\//,
  /^s2\/singleband\/29RKH\/20200219\/B04\/(preview|0\/|7\/|9\/|12\/0\/)/,
  /^s2\/(rgb|compute)\/29RKH\/20200219\/(preview|8\/)/,
  /^l8ny\//,
  /^misc\/singleband\/(swiss|cdl|seaice)\//,
];

const source = process.argv[2];
const target = new URL("../fixtures/terracotta/", import.meta.url);
/** @type {{ responses: { database: string, path: string, png?: string }[] }} */
const { responses } = JSON.parse(readFileSync(`${source}/responses.json`, "utf8"));
const images = responses.flatMap(({ database, path, png }) =>
  png && kept.some((request) => request.test(database + path)) ? [{ database, path, png }] : [],
);

rmSync(new URL("images/", target), { recursive: true, force: true });
mkdirSync(new URL("images/", target), { recursive: true });
for (const { png } of images) copyFileSync(`${source}/${png}`, new URL(`images/${png}`, target));
writeFileSync(new URL("image-answers.json", target), `${JSON.stringify({ responses: images }, undefined, 1)}\n`);
