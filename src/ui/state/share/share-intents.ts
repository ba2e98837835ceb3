/** What `ShareActions` carries out. */
export type ShareIntent =
  | { readonly kind: "share-open"; readonly open: boolean }
  | { readonly kind: "share-export-open"; readonly open: boolean };
