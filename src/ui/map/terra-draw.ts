import type { Map as MapLibreMap } from "maplibre-gl";
import {
  TerraDraw,
  TerraDrawLineStringMode,
  TerraDrawPolygonMode,
  TerraDrawRectangleMode,
  TerraDrawSelectMode,
} from "terra-draw";
import { TerraDrawMapLibreGLAdapter } from "terra-draw-maplibre-gl-adapter";
import { drawnColor, drawnEdgeColor } from "./drawn-shape.ts";

/** Digits behind the point that positions keep: a tenth of a millimetre. */
export const drawnDigits = 9;

const point = {
  PointColor: drawnColor,
  PointOutlineColor: drawnEdgeColor,
  PointOutlineWidth: 2,
  PointWidth: 6,
} as const;
/** The same looks under the names that the library has for a kind of point. */
const pointsOf = (kind: string): object =>
  Object.fromEntries(Object.entries(point).map(([name, value]) => [`${kind}${name}`, value]));

const area = {
  fillColor: drawnColor,
  fillOpacity: 0.12,
  outlineColor: drawnColor,
  outlineWidth: 3,
  ...pointsOf("closing"),
  ...pointsOf("coordinate"),
} as const;

/** The drawing library on a map, with the modes that the page has: linestring, polygon, rectangle and select. Loaded when it is needed. */
export function terraDrawOn(map: MapLibreMap): TerraDraw {
  const coordinates = { midpoints: true, draggable: true, deletable: true };
  return new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: drawnDigits, prefixId: "drawing" }),
    modes: [
      new TerraDrawLineStringMode({
        styles: { lineStringColor: drawnColor, lineStringWidth: 3, ...pointsOf("closing"), ...pointsOf("coordinate") },
        showCoordinatePoints: true,
      }),
      new TerraDrawPolygonMode({ styles: area, showCoordinatePoints: true }),
      new TerraDrawRectangleMode({ styles: area }),
      new TerraDrawSelectMode({
        flags: {
          linestring: { feature: { draggable: true, coordinates } },
          polygon: { feature: { draggable: true, coordinates } },
        },
        styles: {
          selectedLineStringColor: drawnColor,
          selectedLineStringWidth: 3,
          selectedPolygonColor: drawnColor,
          selectedPolygonFillOpacity: 0.12,
          selectedPolygonOutlineColor: drawnColor,
          selectedPolygonOutlineWidth: 3,
          ...pointsOf("selection"),
          midPointColor: drawnEdgeColor,
          midPointOutlineColor: drawnColor,
          midPointOutlineWidth: 2,
          midPointWidth: 4,
        },
        allowManualDeselection: false,
      }),
    ],
  });
}
