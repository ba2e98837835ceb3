/** An axis-aligned box in the CRS named beside it. In EPSG:4326, west > east means that it crosses the antimeridian. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];
