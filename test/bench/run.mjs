/** `npm run bench`: views of a large file. `npm run bench -- catalog`: catalogs, and metadata of a large file. `-- routes`: routes by key. `-- restyle`: repaints of the page. */
const what = process.argv[2] ?? "views";
if (what === "views") await import("./views.mjs");
else if (what === "catalog") await import("./catalog.mjs");
else if (what === "routes") await import("./routes.mjs");
else if (what === "restyle") await import("./restyle.mjs");
else {
  console.error(`There is no bench ${what}: views, catalog, routes, restyle.`);
  process.exitCode = 1;
}
