import type { Style } from "../../../core/color/style.ts";

/** How a layer is shown: its style, and what is computed of its bands before. */
export interface Look {
  readonly style: Style;
  readonly expression: string | undefined;
}

/** The ways to show a layer that a person chooses from. */
export type StyleMode = "single" | "rgb" | "compute" | "classes";
