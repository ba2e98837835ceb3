/** Heights as light and shade, and as a landscape. */
export interface Relief {
  readonly hillshade: boolean;
  /** Where the light comes from, in degrees clockwise from north; north-west unless given. */
  readonly direction?: number | undefined;
  /** How strong the shade is, 0 to 1; half unless given. */
  readonly shade?: number | undefined;
  /** How many times higher than it is the landscape stands; 0 keeps the map flat. */
  readonly exaggeration: number;
}
