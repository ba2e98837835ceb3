/** A place on Earth, in degrees. */
export interface Place {
  readonly longitude: number;
  readonly latitude: number;
}

/** Where the map looks. Longitude and latitude in degrees, MapLibre's zoom; degrees turned and tilted, 0 unless given. */
export interface View {
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly bearing?: number;
  readonly pitch?: number;
}
