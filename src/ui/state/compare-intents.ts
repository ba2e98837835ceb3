import type { CompareState } from "./compare-state.ts";

/** What `CompareActions` carries out. */
export type CompareIntent =
  | { readonly kind: "compare-start"; readonly how: CompareState["kind"]; readonly other: CompareState["other"] }
  | { readonly kind: "compare-move"; readonly position: number }
  | { readonly kind: "compare-blink" }
  | { readonly kind: "compare-stop" };
