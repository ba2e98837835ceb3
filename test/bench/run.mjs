/** `npm run bench`: views of a large file. `npm run bench -- catalog`: catalogs, and metadata of a large file. */
const what = process.argv[2] ?? "views";
if (what === "views") await import("./views.mjs");
else if (what === "catalog") await import("./catalog.mjs");
else {
  console.error(`There is no bench ${what}: views, catalog.`);
  process.exitCode = 1;
}
