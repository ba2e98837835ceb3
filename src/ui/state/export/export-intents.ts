import type { ExportArea } from "./export-state.ts";

/** What `ExportActions` carries out. Bands count from 1, as the layer's style has them. */
export type ExportIntent =
  | { readonly kind: "export-picture"; readonly title: string; readonly legend: boolean; readonly scale: 1 | 2 }
  | {
      readonly kind: "export-measure";
      readonly layerId: string;
      readonly area: ExportArea;
      readonly bands: readonly number[];
    }
  | {
      readonly kind: "export-pixels";
      readonly layerId: string;
      readonly area: ExportArea;
      readonly bands: readonly number[];
    }
  | { readonly kind: "export-cancel" };
