/** What `AxisActions` carries out. */
export type AxisIntent =
  /** Without a catalog: of that of the selected scene, or of the top one. Without a key: none. */
  | { readonly kind: "axis-choose"; readonly key: string | undefined; readonly catalogId?: string }
  | { readonly kind: "axis-step"; readonly by: 1 | -1 }
  | { readonly kind: "axis-go"; readonly index: number }
  | { readonly kind: "axis-play"; readonly playing: boolean }
  | { readonly kind: "axis-loop"; readonly loop: boolean }
  | { readonly kind: "axis-speed"; readonly speed: number };
