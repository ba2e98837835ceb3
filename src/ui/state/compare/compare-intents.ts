import type { CompareState, Counterpart } from "./compare-state.ts";

/** What `CompareActions` carries out. */
export type CompareIntent =
  /**
   * Begins to compare, or changes what is compared. The left layer is the selected one unless named, the right one what
   * lies nearest: another value of the axis, or the layer below.
   */
  | {
      readonly kind: "compare-start";
      readonly how: CompareState["kind"];
      readonly other?: Counterpart | undefined;
      readonly layerId?: string | undefined;
      readonly position?: number | undefined;
    }
  | { readonly kind: "compare-move"; readonly position: number }
  /** Shows the other one of the two. */
  | { readonly kind: "compare-blink" }
  | { readonly kind: "compare-take-turns"; readonly takesTurns: boolean }
  | { readonly kind: "compare-stop" };
