import { msg } from "@lit/localize";
import type { Map as MapLibreMap } from "maplibre-gl";
import type { TerraDraw } from "terra-draw";
import { failure } from "../../core/errors.ts";
import type { ProbeShape } from "../state/probe/probe-shape.ts";
import { DrawnShape } from "./drawn-shape.ts";
import type { Place } from "./view.ts";

export type DrawingKind = "line" | "polygon" | "rectangle";

export interface DrawingListener {
  /** A shape is there; of one that is changed, after each change. */
  drawn(shape: ProbeShape): void;
  /** Escape was pressed. */
  cancelled(): void;
}

/** What the library calls the kinds. */
const modes = { line: "linestring", polygon: "polygon", rectangle: "rectangle" } as const;

/** Layers of the library, which stay above all others while somebody draws. */
export const drawingLayers = ["drawing-polygon", "drawing-polygon-outline", "drawing-linestring", "drawing-point"];

/** Milliseconds after the last point within which its own click is still on its way: a touch tells of it late. */
const ownClickMs = 400;

/** Lets a person draw on the map, and shows what was drawn. */
export class MapDrawing {
  readonly #map: MapLibreMap;
  readonly #shape: DrawnShape;
  #draw: TerraDraw | undefined;
  #endListening: (() => void) | undefined;
  #endedAt = Number.NEGATIVE_INFINITY;
  /** Counts what was begun: what loads late may not be wanted any more. */
  #begun = 0;

  constructor(map: MapLibreMap) {
    this.#map = map;
    this.#shape = new DrawnShape(map);
  }

  /** Shows a shape, and a place on it, until others are shown. */
  show(shape: ProbeShape | undefined, place?: Place): void {
    this.#shape.show(shape, place);
  }

  /** Whether a click on the map belongs to what is drawn, or was just drawn. */
  get ownsClicks(): boolean {
    return this.#endListening !== undefined || performance.now() - this.#endedAt < ownClickMs;
  }

  /** Begins a new shape. It is `drawn` once, when the person ends it. */
  async begin(kind: DrawingKind, listener: DrawingListener): Promise<void> {
    const draw = await this.#start(listener);
    draw?.setMode(modes[kind]);
    draw?.on("finish", (id) => {
      const shape = shapeOf(draw, id);
      // The library has not ended yet.
      queueMicrotask(() => {
        this.stop();
        if (shape) listener.drawn(shape);
      });
    });
  }

  /** Lets the person move, add and delete points of a shape: a line, or a polygon of one ring. Throws UNSUPPORTED for others. */
  async change(shape: ProbeShape, listener: DrawingListener): Promise<void> {
    const draw = await this.#start(listener);
    if (draw === undefined) return;
    const { drawnDigits } = await import("./terra-draw.ts");
    const rounded = ([x = 0, y = 0]: GeoJSON.Position) => [x, y].map((value) => Number(value.toFixed(drawnDigits)));
    const id = draw.getFeatureId();
    const geometry: GeoJSON.LineString | GeoJSON.Polygon =
      shape.type === "LineString"
        ? { type: "LineString", coordinates: shape.coordinates.map(rounded) }
        : { type: "Polygon", coordinates: [onlyRing(shape).map(rounded)] };
    const mode = shape.type === "LineString" ? modes.line : modes.polygon;
    const [added] = draw.addFeatures([{ id, type: "Feature", geometry, properties: { mode } }]);
    if (added?.valid === false) {
      this.stop();
      throw failure("UNSUPPORTED", msg("This shape cannot be changed on the map"), {
        hint: msg("Change its coordinates instead"),
      });
    }
    draw.selectFeature(id);
    draw.on("finish", (changed) => {
      const found = shapeOf(draw, changed);
      if (found) listener.drawn(found);
    });
  }

  /** Ends a shape that has enough points, as the Enter key on the map does. */
  finish(): void {
    this.#map.getCanvas().dispatchEvent(new KeyboardEvent("keyup", { key: "Enter" }));
  }

  /** Ends drawing; what was not finished is gone. */
  stop(): void {
    this.#begun++;
    this.#endListening?.();
    this.#endListening = undefined;
    if (this.#draw?.enabled) {
      this.#endedAt = performance.now();
      this.#draw.stop();
    }
    this.#draw = undefined;
  }

  async #start(listener: DrawingListener): Promise<TerraDraw | undefined> {
    this.stop();
    const begun = this.#begun;
    const key = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      listener.cancelled();
    };
    addEventListener("keydown", key, { capture: true });
    this.#endListening = () => removeEventListener("keydown", key, { capture: true });
    const { terraDrawOn } = await import("./terra-draw.ts");
    if (begun !== this.#begun) return undefined;
    const draw = terraDrawOn(this.#map);
    this.#draw = draw;
    draw.start();
    return draw;
  }
}

function shapeOf(draw: TerraDraw, id: string | number): ProbeShape | undefined {
  const geometry = draw.getSnapshotFeature(id)?.geometry;
  return geometry?.type === "LineString" || geometry?.type === "Polygon" ? geometry : undefined;
}

/** The ring of a polygon that has no other; empty, which the library refuses, where there are more. */
function onlyRing(shape: GeoJSON.Polygon | GeoJSON.MultiPolygon): readonly GeoJSON.Position[] {
  const rings = shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat();
  return rings.length === 1 ? (rings[0] ?? []) : [];
}
