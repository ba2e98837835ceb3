// What code blocks of the documentation take as given.
declare const maplibregl: typeof import("maplibre-gl");
declare const map: import("maplibre-gl").Map;
declare const protocol: import("terracotta-web").Protocol;
declare const engine: import("terracotta-web").Engine;
declare const catalogs: import("terracotta-web").Catalogs;
declare const input: HTMLInputElement;
