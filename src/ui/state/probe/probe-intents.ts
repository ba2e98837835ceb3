import type { DrawingKind } from "../../map/drawing.ts";
import type { LinkedShape } from "../links/linked-state.ts";

/** What `ProbeActions` carries out. */
export type ProbeIntent =
  | { readonly kind: "probe-draw"; readonly what: DrawingKind | "change" }
  | { readonly kind: "probe-finish" }
  | { readonly kind: "probe-cancel" }
  /** Coordinates as text: of a line or an area, where they do not say it themselves. */
  | { readonly kind: "probe-type"; readonly text: string; readonly wanted: "line" | "area" }
  /** The area is what the map shows. */
  | { readonly kind: "probe-view" }
  | { readonly kind: "probe-clear" }
  /** The shape of a link; without one, none. */
  | { readonly kind: "probe-restore"; readonly shape: LinkedShape | undefined }
  /** A place of the profile, by its number. */
  | { readonly kind: "probe-mark"; readonly index: number | undefined }
  | { readonly kind: "probe-series"; readonly wanted: boolean }
  | { readonly kind: "probe-metadata" }
  /** The file of a band of a scene, counted from 1. */
  | { readonly kind: "probe-file"; readonly band: number }
  /** What is being read is not wanted any more. */
  | { readonly kind: "probe-stop" }
  /** What failed or was stopped is read once more. */
  | { readonly kind: "probe-retry" };
