/** A coordinate reference system, ready to be projected with. Plain data. */
export interface Crs {
  /** `EPSG:32629`, or undefined for a user-defined CRS. */
  readonly code: string | undefined;
  readonly name: string;
  /** The PROJ.4 string that proj4 computes with. Coordinates are x (east), y (north) in the CRS's units. */
  readonly proj4: string;
  readonly kind: "geographic" | "projected";
  /** What a person should know: a datum grid that was dropped, another celestial body. */
  readonly warnings: readonly string[];
}
