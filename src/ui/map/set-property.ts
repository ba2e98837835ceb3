import type { Map as MapLibreMap } from "maplibre-gl";

/** Paint properties of a raster layer. */
interface RasterPaint {
  "raster-opacity": number;
  "raster-resampling": "linear" | "nearest";
}

/** Sets a paint property that differs. MapLibre draws a frame for each that is set, whether it differs or not. */
export function setRasterPaint<Name extends keyof RasterPaint>(
  map: MapLibreMap,
  layerId: string,
  name: Name,
  value: RasterPaint[Name],
): void {
  if (map.getPaintProperty(layerId, name) !== value) map.setPaintProperty<keyof RasterPaint>(layerId, name, value);
}

/** Shows or hides a layer that is not so yet. */
export function setVisible(map: MapLibreMap, layerId: string, visible: boolean): void {
  const value = visible ? "visible" : "none";
  if ((map.getLayoutProperty(layerId, "visibility") ?? "visible") !== value) {
    map.setLayoutProperty(layerId, "visibility", value);
  }
}
