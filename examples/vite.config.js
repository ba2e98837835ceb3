import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const pages = ["", "maplibre/", "leaflet/", "openlayers/", "deck-gl/", "react/"];

/** All pages at once, beside the samples. A page of your own needs `worker.format` alone. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./",
  publicDir: fileURLToPath(new URL("../public", import.meta.url)),
  // Otherwise all that the worker loads later would be in its first file.
  worker: { format: "es" },
  build: {
    outDir: "dist",
    rolldownOptions: { input: pages.map((page) => fileURLToPath(new URL(`${page}index.html`, import.meta.url))) },
  },
});
