/** What is measured on the map beyond a single place. Each part is undefined while nobody has asked for it. */
export interface ProbeState {
  /** What a person draws now. */
  readonly drawing: "line" | "polygon" | undefined;
}

export const noProbe: ProbeState = { drawing: undefined };
