import type { Dataset } from "../../../catalog/catalogs.ts";

/** How many datasets a page of the list has. */
export const pageSizes = [15, 25, 50, 100] as const;

/** What a person wants of the catalogs; `CatalogActions` carries it out. */
export type CatalogIntent =
  | { readonly kind: "catalog-choose"; readonly id: string }
  /** No values: the key does not matter any more. */
  | { readonly kind: "catalog-filter"; readonly key: string; readonly values: readonly string[] }
  | { readonly kind: "catalog-search"; readonly text: string }
  | { readonly kind: "catalog-sort"; readonly key: string | undefined; readonly descending: boolean }
  | { readonly kind: "catalog-page"; readonly page: number }
  | { readonly kind: "catalog-page-size"; readonly limit: number }
  | { readonly kind: "catalog-clear" }
  | { readonly kind: "catalog-values"; readonly key: string | undefined }
  | { readonly kind: "catalog-add"; readonly dataset: Dataset }
  /** Lays all values of a key over each other. */
  | { readonly kind: "catalog-lay"; readonly key: string }
  /** Shows where a dataset lies, or nothing any more. */
  | { readonly kind: "catalog-look"; readonly dataset: Dataset | undefined }
  /** Shows where the datasets of the list lie, all pages of it. */
  | { readonly kind: "catalog-fit" }
  | { readonly kind: "catalog-thumbnail"; readonly dataset: Dataset; readonly wanted: boolean }
  | { readonly kind: "catalog-details"; readonly dataset: Dataset | undefined }
  | { readonly kind: "catalog-histogram" }
  | { readonly kind: "catalog-measure"; readonly exact: boolean }
  | { readonly kind: "catalog-stop" }
  | { readonly kind: "catalog-delete"; readonly dataset: Dataset }
  | { readonly kind: "catalog-undo" }
  | { readonly kind: "catalog-export"; readonly gzip: boolean; readonly headers: boolean; readonly filtered: boolean }
  | { readonly kind: "catalog-import"; readonly file: Blob; readonly title: string | undefined }
  | { readonly kind: "catalog-follow"; readonly url: string }
  | { readonly kind: "catalog-refresh" }
  | { readonly kind: "catalog-rename"; readonly title: string }
  | { readonly kind: "catalog-drop" }
  | { readonly kind: "catalog-retry" }
  | { readonly kind: "catalog-dismiss" }
  /** Asks the person for the folder of this computer that is needed. */
  | { readonly kind: "catalog-permit" }
  /** Gives it, where the browser has no handles of folders. */
  | { readonly kind: "catalog-folder"; readonly files: readonly File[] };
