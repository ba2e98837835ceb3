import type { Map as MapLibreMap } from "maplibre-gl";
import { setRasterPaint } from "./set-property.ts";

/** The sources of a layer: the one that is shown, and the next one, invisible until all of its tiles in view are there. */
interface Frame {
  readonly shown: string;
  readonly next: string | undefined;
  readonly opacity: number;
}

/** Map events after which tiles may be complete; one that could not be drawn counts as there. */
const progress = ["sourcedata", "error", "idle"] as const;

/**
 * Holds the last picture of a layer until the next one is complete: that loads in a second source, which takes the place of the first in
 * one frame. A third one takes the place of the second.
 */
export class Frames {
  readonly #map: MapLibreMap;
  readonly #changed: (underWay: number) => void;
  readonly #frames = new Map<string, Frame>();
  #underWay = 0;

  /** `changed` is told how many layers wait for their next picture. */
  constructor(map: MapLibreMap, changed: (underWay: number) => void) {
    this.#map = map;
    this.#changed = changed;
  }

  /** The sources (and layers of the map) of a layer, the newest last; one that is not there yet has its name already. */
  parts(layerId: string): readonly string[] {
    const { shown, next } = this.#of(layerId);
    return next === undefined ? [shown] : [shown, next];
  }

  /** Begins the next picture; returns the name under which the caller adds its source and its layer. */
  begin(layerId: string): string {
    const frame = this.#of(layerId);
    if (frame.next !== undefined) this.#removePart(frame.next);
    const [one, other] = names(layerId);
    const next = frame.shown === one ? other : one;
    this.#frames.set(layerId, { ...frame, next });
    if (this.#underWay === 0) for (const type of progress) this.#map.on(type, this.#check);
    this.#count();
    return next;
  }

  /** Sets how opaque a layer is, 0 to 1; its next picture stays invisible. */
  setOpacity(layerId: string, opacity: number): void {
    const frame = { ...this.#of(layerId), opacity };
    this.#frames.set(layerId, frame);
    setRasterPaint(this.#map, frame.shown, "raster-opacity", opacity);
    if (frame.next !== undefined) setRasterPaint(this.#map, frame.next, "raster-opacity", 0);
  }

  remove(layerId: string): void {
    for (const part of this.parts(layerId)) this.#removePart(part);
    this.#frames.delete(layerId);
    this.#count();
  }

  readonly #check = () => {
    for (const [layerId, { shown, next, opacity }] of this.#frames) {
      if (next === undefined || !this.#map.getSource(next) || !this.#map.isSourceLoaded(next)) continue;
      this.#map.setPaintProperty(next, "raster-opacity", opacity);
      this.#removePart(shown);
      this.#frames.set(layerId, { shown: next, next: undefined, opacity });
    }
    this.#count();
  };

  #count(): void {
    const underWay = [...this.#frames.values()].filter(({ next }) => next !== undefined).length;
    if (underWay === this.#underWay) return;
    this.#underWay = underWay;
    if (underWay === 0) for (const type of progress) this.#map.off(type, this.#check);
    this.#changed(underWay);
  }

  #of(layerId: string): Frame {
    return this.#frames.get(layerId) ?? { shown: names(layerId)[0], next: undefined, opacity: 1 };
  }

  #removePart(id: string): void {
    if (this.#map.getLayer(id)) this.#map.removeLayer(id);
    if (this.#map.getSource(id)) this.#map.removeSource(id);
  }
}

const names = (layerId: string) => [`tiles ${layerId}`, `tiles ${layerId} other`] as const;

/** The layer that a source shows; undefined where it shows none. */
export const layerOfTiles = (sourceId: string): string | undefined => /^tiles (\S+)( other)?$/.exec(sourceId)?.[1];
