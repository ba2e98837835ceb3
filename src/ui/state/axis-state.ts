/** One key of a catalog as an axis, mostly the date: all layers of that catalog which have a value for it step together. */
export interface AxisState {
  readonly catalogId: string;
  readonly key: string;
  /** The values that any of the layers has a dataset for, in their order. */
  readonly values: readonly string[];
  readonly index: number;
  readonly playing: boolean;
  readonly loop: boolean;
  /** Steps a second while playing, as far as the tiles come in time. */
  readonly speed: number;
  /** The value whose tiles are not all there yet: the last frame is held meanwhile. */
  readonly loading: boolean;
}
