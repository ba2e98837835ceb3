import type { DatumShift } from "./datum-shift.ts";

/** A coordinate reference system, ready to be projected with. Plain data. */
export interface Crs {
  /** `EPSG:32629`, or undefined for a user-defined CRS. */
  readonly code: string | undefined;
  readonly name: string;
  /**
   * The PROJ.4 string that `projection()` computes with. Coordinates are x (east), y (north) in the CRS's units;
   * a geographic CRS in grads carries `+units=grad`, one whose axes point west or south keeps its `+axis`.
   */
  readonly proj4: string;
  readonly kind: "geographic" | "projected";
  /** What a person should know: a datum grid that was dropped, another celestial body. */
  readonly warnings: readonly string[];
  /** The shifts of its datum, where they are for parts of the world: `crsAt()` chooses by place. */
  readonly shifts?: readonly DatumShift[];
}
