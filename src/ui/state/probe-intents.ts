/** What `ProbeActions` carries out. */
export type ProbeIntent =
  | { readonly kind: "probe-draw"; readonly what: "line" | "polygon" | undefined }
  | { readonly kind: "probe-clear" };
